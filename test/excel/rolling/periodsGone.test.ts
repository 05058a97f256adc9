/** The period below a Budgetary control table, by which expected to date is worked out, advances with the report. */
import { buildTable } from '../../../src/excel/buildTable';
import { readForRoll } from '../../../src/excel/rolling/readRollWorkbook';
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import { readSource } from '../../../src/excel/readSource';
import { recognise } from '../../../src/tables/recognise';
import { describeRoll } from '../../../src/tables/rolling/describeRoll';
import { planRoll, usualChoices, type RollPlan } from '../../../src/tables/rolling/planRoll';
import { rollSource } from '../../../src/tables/rolling/rollSource';
import { rollStep, type RollStep } from '../../../src/tables/rolling/rollStep';
import { budgetaryControlReport } from '../../../src/tables/specifications/budgetaryControlReport';
import type { CellValue } from '../../../src/tables/types';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { cellsOn, change } from '../sharing/support';
import { built, contents, options, showSheet } from '../support';
import { rolled } from './support';

const cells: CellValue[][] = [
  ['Service', 'Budget', 'Actual to date', 'Forecast outturn'],
  ['Fostering', 1200, 910, 1230],
  ['Adoption', 600, 450, 600],
];
const name = 'Budgetary control';
const step = (period: number): RollStep => rollStep({ period, year: '2021/22' });

let excel: ExcelInNode;

/** One table with nine periods gone, on a sheet of its own. */
beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Source', cells, 'A1:D3');
  const reading = recognise(await readSource(), budgetaryControlReport, {
    columns: { expected: 'leaveOut', prior: 'leaveOut' },
  });
  const from = { kind: 'selection' as const, reading };
  const chosen = { ...options, inputs: 'copied' as const, title: '', parameters: { period: 9 } };
  built(await buildTable({ specification: budgetaryControlReport, from, options: chosen }));
  await change(excel, (workbook) => workbook.worksheets.getItem('Source').delete());
});
afterEach(() => excel.dispose());

async function row(label: string): Promise<CellValue[]> {
  const { values } = await cellsOn(excel, name);
  return values.find(([first]) => first === label) ?? [];
}

async function expected(): Promise<CellValue> {
  const headings = await row('Service');
  return (await row('Fostering'))[headings.findIndex((each) => String(each).startsWith('Expected'))];
}

async function preview(period: number): Promise<RollPlan> {
  const read = await readForRoll();
  if (read.kind !== 'read') throw new Error(read.kind);
  return planRoll(rollSource(read.reading, step(period)), step(period), usualChoices);
}

test('nine periods become ten, as the preview says; Undo brings back nine', async () => {
  const before = await contents(excel);
  expect(await expected()).toBe(900);
  const { tables } = await preview(9);
  expect(describeRoll(tables[0], step(9))).toContain('‘Periods gone’ 9 → 10');

  await rolled({ step: step(9) });
  expect((await row('Periods gone'))[1]).toBe(10);
  expect(await expected()).toBe(1000);
  expect((await row('Profile, period 9'))[1]).toBe(1);
  expect(await undoRoll()).toMatchObject({ kind: 'undone', notDone: [] });
  expect(await contents(excel)).toEqual(before);
});

test('a new year starts with its first period', async () => {
  await rolled({ step: step(13) });
  expect((await row('Periods gone'))[1]).toBe(1);
  expect(await expected()).toBe(100);
});

test('a period behind stays so, any other number is left and told', async () => {
  expect((await preview(10)).tables[0].periods).toEqual([{ label: 'Periods gone', before: 9, after: 10 }]);
  const [table] = (await preview(3)).tables;
  expect(table.periods).toEqual([]);
  expect(table.notes).toEqual([expect.stringMatching(/^Budgetary control!B\d+: ‘Periods gone’ is 9, not 3/)]);
});
