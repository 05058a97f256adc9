import { auditHeadings } from '../../../src/excel/checking/auditCells';
import type { Explanation } from '../../../src/excel/checking/explanations';
import { writeAudit } from '../../../src/excel/checking/writeAudit';
import type { RecordToken } from '../../../src/excel/recordSheet/outcomes';
import { undoRecord } from '../../../src/excel/recordSheet/undoRecord';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { checked, startSample } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startSample('period-10');
});
afterEach(() => excel.dispose());

const date = new Date(2026, 1, 14);

async function cellsOf(sheetName: string): Promise<{ values: CellValue[][]; formulas: CellValue[][] }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
    used.load('values,formulas');
    await context.sync();
    return { values: used.values, formulas: used.formulas };
  });
}

async function written(explanations: Explanation[] = []): Promise<RecordToken> {
  const outcome = await writeAudit(await checked(), explanations, date);
  if (outcome.kind !== 'written') throw new Error(outcome.message);
  return outcome.undo;
}

test('a row for each finding under date, period and counts, the gravest first, as plain cells', async () => {
  const report = await checked();
  const { sheetName } = await written();
  expect(sheetName).toBe('Check 14 February 2026');
  const { values, formulas } = await cellsOf(sheetName);
  expect(values.slice(0, 5).map((row) => row.slice(0, 2))).toEqual([
    ['Check by Outturn', ''],
    ['Date', '14 February 2026'],
    ['What was checked', 'The whole workbook'],
    ['Period', 10],
    ['Sheets', 7],
  ]);
  expect(values.find(([label]) => label === 'Wrong')?.[1]).toBe(1);
  const top = values.findIndex(([label]) => label === 'Verdict');
  expect(values[top]).toEqual(auditHeadings);
  const rows = values.slice(top + 1);
  expect(rows).toHaveLength(report.findings.length);
  expect(rows[0]).toEqual([
    'Wrong',
    'Table 1!C10',
    expect.stringContaining('Gross Outturn is 126,809'),
    '126,809',
    '(123,348)',
    expect.any(Number),
    '',
    '14 February 2026',
    10,
  ]);
  expect(formulas).toEqual(values);
});

test('explained findings come last, with the reason', async () => {
  const report = await checked();
  const [{ id, sentence }] = report.findings.filter(({ verdict }) => verdict === 'wrong');
  const { sheetName } = await written([{ id, sentence, reason: '=As printed', date: '2026-02-01' }]);
  const { values } = await cellsOf(sheetName);
  expect(values.find(([label]) => label === 'Explained')?.[1]).toBe(1);
  expect(values.filter(([label]) => label === 'Wrong').map((row) => row[1])).toEqual([0, 'Table 1!C10']);
  expect(values[values.length - 1][6]).toBe('=As printed');
});

test('each gets a name of its own, is not checked itself, and goes away on Undo', async () => {
  const before = await contents(excel);
  const report = await checked();
  const first = await written();
  const second = await written();
  expect(second.sheetName).toBe('Check 14 February 2026 (2)');
  expect((await checked()).findings).toEqual(report.findings);
  expect(await undoRecord(second)).toEqual({ kind: 'undone' });
  expect(await undoRecord(first)).toEqual({ kind: 'undone' });
  expect(await undoRecord(first)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('a sheet that was changed since is deleted only when that is wanted', async () => {
  const token = await written();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(token.sheetName).getRange('K3').values = [['Noted']];
    await context.sync();
  });
  expect(await undoRecord(token)).toMatchObject({ kind: 'changed' });
  expect(await undoRecord(token, { evenIfChanged: true })).toEqual({ kind: 'undone' });
});

test('a workbook whose structure is protected is left alone; reading it works', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.getItem('Table 1').protection.protect();
    await context.sync();
  });
  const report = await checked();
  expect(report.findings.filter(({ verdict }) => verdict === 'wrong')).toHaveLength(1);
  expect(await writeAudit(report, [], date)).toEqual({
    kind: 'refused',
    message:
      'The structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.',
  });
});

test.each(['before', 'after', 'partway'] as const)(
  'a request that fails %s leaves the workbook as it was',
  async (when) => {
    const report = await checked();
    const before = await contents(excel);
    for (const nth of [1, 2]) {
      excel.host.faults.failRequest(nth, when);
      expect(await writeAudit(report, [], date)).toMatchObject({ kind: 'refused' });
      excel.host.faults.clear();
      expect(await contents(excel)).toEqual(before);
    }
  },
);
