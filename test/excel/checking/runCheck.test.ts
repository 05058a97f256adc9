import { runCheck } from '../../../src/excel/checking/runCheck';
import { reportCounts } from '../../../src/excel/checking/reportCounts';
import type { CheckProgress } from '../../../src/excel/checking/outcomes';
import type { ExcelInNode } from '../../support/excelInNode';
import { addSheet } from '../addSheet';
import { contents } from '../support';
import { checked, smallTable, startSample, wholeWorkbook, wrongOf } from './support';

let excel: ExcelInNode;
afterEach(() => excel.dispose());

const table1Wrong = [
  "'Table 1'!C10",
  "Table 1, Northamptonshire Children's Trust, Gross Outturn is 126,809; to agree with the column total 3,462 and forecast outturn (123,348) it must be (123,348).",
];

test('the published report: its one wrong figure and no other, by reading alone', async () => {
  excel = await startSample('period-10');
  const before = await contents(excel);
  const report = await checked();
  expect(wrongOf(report)).toEqual([table1Wrong]);
  expect(report).toMatchObject({ place: '', tables: 6, period: 10 });
  const { figures, verdicts } = reportCounts(report.findings);
  expect(figures).toBeGreaterThan(140);
  expect(verdicts).toMatchObject({ wrong: 1, trouble: 0 });
  expect(await contents(excel)).toEqual(before);
});

test('the commentary of the report against its tables: what is provably wrong, and what was not checked', async () => {
  excel = await startSample('period-10-commentary');
  const report = await checked();
  expect(report.period).toBe(10);
  const wrong = wrongOf(report);
  expect(wrong[0]).toEqual(table1Wrong);
  const ofCommentary = report.findings.filter(({ from }) => from === 'commentary');
  const kinds = ofCommentary.filter(({ verdict }) => verdict === 'wrong').map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set([
      'statementPeriod',
      'statementAmount',
      'statementPrior',
      'statementDecimal',
      'statementDirection',
      'statementParts',
      'statementWithin',
      'statementTable',
    ]),
  );
  expect(ofCommentary.every(({ cells }) => cells[0].startsWith("'Commentary'!"))).toBe(true);
  expect(ofCommentary.filter(({ verdict }) => verdict === 'notChecked').length).toBeGreaterThan(10);
  expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
});

test('one sheet: only that is read, and only what is on it is reported', async () => {
  excel = await startSample('period-10');
  const { requests } = excel.host.log;
  const report = await checked({ scope: { kind: 'sheet', sheetName: 'Table 4' } });
  expect(excel.host.log.requests - requests).toBe(3);
  expect(report).toMatchObject({ place: 'Table 4', sheets: 1, tables: 1 });
  expect(report.findings.every(({ cells }) => cells[0].startsWith("'Table 4'!"))).toBe(true);
});

test('a sheet of commentary is checked against the tables of the others', async () => {
  excel = await startSample('period-10-commentary');
  const report = await checked({ scope: { kind: 'sheet', sheetName: 'Commentary' } });
  expect(report).toMatchObject({ place: 'Commentary', sheets: 1, tables: 0 });
  expect(report.findings.every(({ from }) => from === 'commentary')).toBe(true);
  expect(wrongOf(report).length).toBeGreaterThan(8);
});

test('one table of two on a sheet, from any of its cells or its title', async () => {
  excel = await startSample('blank');
  const two = [
    ['Table 1 - North', '', '', ''],
    ...smallTable,
    ['', '', '', ''],
    ['Table 2 - South', '', '', ''],
    ...smallTable,
  ];
  await addSheet(excel, 'Both', two);
  const at = (address: string) => checked({ scope: { kind: 'table', sheetName: 'Both', address } });
  const places = async (address: string) => wrongOf(await at(address)).map(([place]) => place);
  expect(await places('B4')).toEqual(["'Both'!D4"]);
  expect(await places('A1')).toEqual(["'Both'!D4"]);
  expect(await places('D14')).toEqual(["'Both'!D12"]);
  expect((await at('B14')).place).toBe('Table 2');
  const none = await runCheck({
    ...wholeWorkbook,
    scope: { kind: 'table', sheetName: 'Both', address: 'H40' },
  });
  expect(none).toEqual({
    kind: 'nothing',
    message: expect.stringContaining('no table around the selected cells'),
  });
});

test('pasted commentary is checked against the tables of the workbook', async () => {
  excel = await startSample('period-10');
  const pasted =
    'Prevention & Safeguarding is forecasting an underspend of £0.294m.\n\nMother & Baby Assessments is reporting an overspend of £0.250m.';
  const report = await checked({ pasted, scope: { kind: 'sheet', sheetName: 'Table 7' } });
  const found = report.findings.filter(({ from }) => from === 'commentary');
  expect(found.map(({ verdict }) => verdict)).toEqual(['agrees', 'wrong']);
});

test('commentary beside a table is about the service of its row', async () => {
  excel = await startSample('blank');
  await addSheet(excel, 'Sheet', [
    [...smallTable[0], 'Commentary'],
    [
      ...smallTable[1],
      'An overspend of £0.020m, because of agency staff in both teams since the spring of the year.',
    ],
    [
      ...smallTable[2],
      'An overspend of £0.055m, because of agency staff in both teams since the spring of the year.',
    ],
    ...smallTable.slice(3).map((row) => [...row, '']),
  ]);
  const found = (await checked()).findings.filter(({ from }) => from === 'commentary');
  expect(found.map(({ verdict, cells }) => [cells[0], verdict])).toEqual([
    ["'Sheet'!E2", 'agrees'],
    ["'Sheet'!E3", 'wrong'],
  ]);
});

test('the movement of a period is held against the sheet of the period before', async () => {
  excel = await startSample('blank');
  await addSheet(excel, 'P9', [['Table 1 - Services, period 9', '', '', ''], ...smallTable]);
  await addSheet(excel, 'P10', [['Table 1 - Services, period 10', '', '', ''], ...smallTable]);
  const last = await checked({ period: 10, pasted: 'Fostering has an overspend of £0.020m.' });
  expect(last.period).toBe(10);
  const [found] = last.findings.filter(({ from }) => from === 'commentary');
  expect(found.verdict).toBe('agrees');
  expect(found.cells[0]).toContain("'P10'!");
});

test('an empty workbook and an empty sheet: said plainly', async () => {
  excel = await startSample('blank');
  expect(await runCheck(wholeWorkbook)).toEqual({
    kind: 'nothing',
    message: 'There is nothing in this workbook to check. Type or paste your tables into it first.',
  });
  expect(await runCheck({ ...wholeWorkbook, scope: { kind: 'sheet', sheetName: 'Sheet1' } })).toEqual({
    kind: 'nothing',
    message: 'The sheet “Sheet1” is empty, so there is nothing to check. Select a sheet with figures.',
  });
});

test('figures without headings are listed as not checked; hidden sheets are checked', async () => {
  excel = await startSample('blank');
  await addSheet(excel, 'Loose', [
    [1, 2],
    [3, 4],
  ]);
  await addSheet(excel, 'Hidden', smallTable);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  const report = await checked();
  const [loose] = report.findings.filter(({ kind }) => kind === 'noTable');
  expect(loose).toMatchObject({ verdict: 'notChecked', cells: ["'Loose'!A1"] });
  expect(loose.sentence).toContain('“Loose” has 4 figures but no table');
  expect(wrongOf(report).map(([place]) => place)).toEqual(["'Hidden'!D3"]);
});

test('a sheet with a cell far away is not read, and that is said', async () => {
  excel = await startSample('blank');
  await addSheet(excel, 'Far', smallTable);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Far').getRange('ZZ9000').values = [[1]];
    await context.sync();
  });
  const report = await checked();
  expect(report.findings.map(({ kind, verdict }) => [kind, verdict])).toEqual([['tooLarge', 'notChecked']]);
  expect(report.findings[0].sentence).toContain('A1:ZZ9000 is in use, 6,318,000 cells');
});

test('progress goes from sheet to sheet, and Cancel stops it', async () => {
  excel = await startSample('blank');
  const rows = Array.from({ length: 1500 }, (_, i) => [`Service ${i}`, i, i + 1, 1]);
  for (const name of ['One', 'Two', 'Three']) await addSheet(excel, name, [smallTable[0], ...rows]);
  const seen: CheckProgress[] = [];
  await checked({}, { onProgress: (progress) => seen.push(progress) });
  const sheets = seen.filter(({ stage }) => stage === 'sheets');
  expect(new Set(sheets.map(({ done }) => done))).toEqual(new Set([1, 2, 3]));
  expect(seen.every(({ share, done, total }) => share >= 0 && share <= 1 && done <= total)).toBe(true);

  const controller = new AbortController();
  const { requests } = excel.host.log;
  const outcome = await runCheck(wholeWorkbook, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(outcome).toEqual({ kind: 'cancelled' });
  expect(excel.host.log.requests - requests).toBeLessThan(6);
});

test('whatever request fails, it says so in plain words and nothing is changed', async () => {
  excel = await startSample('period-10');
  const before = await contents(excel);
  for (const nth of [1, 2, 3]) {
    excel.host.faults.failRequest(nth, 'before');
    expect(await runCheck(wholeWorkbook)).toEqual({
      kind: 'refused',
      message: 'Excel could not do that. Try again.',
    });
  }
  excel.host.faults.clear();
  expect(await contents(excel)).toEqual(before);
});
