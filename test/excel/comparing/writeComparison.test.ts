import { comparisonHeadings } from '../../../src/excel/comparing/comparisonCells';
import { writeComparison } from '../../../src/excel/comparing/writeComparison';
import type { RecordToken } from '../../../src/excel/recordSheet/outcomes';
import { undoRecord } from '../../../src/excel/recordSheet/undoRecord';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { startSample } from '../checking/support';
import { failEach } from '../failEach';
import { contents } from '../support';
import { compared, savedSheets, write, type Compared } from './support';

let excel: ExcelInNode;
let found: Compared;
beforeEach(async () => {
  excel = await startSample('period-10');
  const last = await savedSheets(excel);
  await write(excel, 'Table 4', 'B5', [[8000]]);
  await write(excel, 'Table 2', 'A7', [['New service']]);
  found = await compared(last);
});
afterEach(() => excel.dispose());

const date = new Date(2026, 1, 14);

async function written(): Promise<RecordToken> {
  const outcome = await writeComparison(found.comparison, '=P9.xlsx', date);
  if (outcome.kind !== 'written') throw new Error(outcome.message);
  return outcome.undo;
}

async function cellsOf(
  sheetName: string,
): Promise<{ values: CellValue[][]; formulas: CellValue[][]; text: string[][] }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange(true);
    used.load('values,formulas,text');
    await context.sync();
    return { values: used.values, formulas: used.formulas, text: used.text };
  });
}

test('a row for each change, the figures as numbers with their look, and nothing that is a formula', async () => {
  const { sheetName } = await written();
  expect(sheetName).toBe('Comparison');
  const { values, formulas, text } = await cellsOf(sheetName);
  expect(formulas).toEqual(values);
  expect(values.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
    ['Comparison by Outturn', ''],
    ['Compared with', '=P9.xlsx'],
    ['Date', '14 February 2026'],
    ['Changes', found.comparison.changes.length],
  ]);
  expect(values[5]).toEqual(comparisonHeadings);
  expect(values).toHaveLength(6 + found.comparison.changes.length);
  const row = values.findIndex(([kind]) => kind === 'Budget');
  const [change] = found.comparison.changes.filter(({ kind }) => kind === 'budget');
  expect(values[row].slice(4, 8)).toEqual([
    8000,
    change.figures.last?.value,
    change.figures.difference?.value,
    'Table 4!B5',
  ]);
  expect(text[row][4]).toBe('8,000');
});

test('is compared with nothing itself, and goes away on Undo', async () => {
  const before = await contents(excel);
  const token = await written();
  const withSheet = await savedSheets(excel);
  expect((await compared(withSheet)).comparison.changes).toEqual([]);
  expect(await undoRecord(token)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('a sheet that was worked on since is not deleted without asking', async () => {
  const token = await written();
  await write(excel, token.sheetName, 'J8', [['agreed with finance']]);
  expect(await undoRecord(token)).toMatchObject({ kind: 'changed' });
  expect(await undoRecord(token, { evenIfChanged: true })).toEqual({ kind: 'undone' });
});

test('with every request failing in turn there is the whole sheet or none', async () => {
  const run = () => writeComparison(found.comparison, 'P9.xlsx', date);
  const requests = await failEach(excel, () => contents(excel), run, 'written');
  expect(requests).toBeGreaterThan(2);
});

test('a workbook whose structure is protected is left as it is, with the reason', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await writeComparison(found.comparison, 'P9.xlsx', date)).toEqual({
    kind: 'refused',
    message: expect.stringContaining('Unprotect it on the Review tab'),
  });
});
