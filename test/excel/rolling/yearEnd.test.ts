/** Period 12, the outturn and period 1 of the next year, with reserves and a plan built by Outturn. */
import { buildTable } from '../../../src/excel/buildTable';
import { readSource } from '../../../src/excel/readSource';
import { readForRoll } from '../../../src/excel/rolling/readRollWorkbook';
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import { recognise } from '../../../src/tables/recognise';
import { planRoll, usualChoices } from '../../../src/tables/rolling/planRoll';
import { rollSource } from '../../../src/tables/rolling/rollSource';
import { rollStep } from '../../../src/tables/rolling/rollStep';
import type { TableSpecification } from '../../../src/tables/specification';
import { mediumTermPlan } from '../../../src/tables/specifications/mediumTermPlan';
import { inflationProvision } from '../../../src/tables/specifications/inflationProvision';
import { savingsDelivery } from '../../../src/tables/specifications/savingsDelivery';
import { savingsProgramme } from '../../../src/tables/specifications/savingsProgramme';
import { reserves } from '../../../src/tables/specifications/reserves';
import type { CellValue } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { startExcel } from '../../support/excelInNode';
import { cellsOn, change } from '../sharing/support';
import { built, contents, options, showSheet } from '../support';
import { rolled, withBuiltTable } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function build(specification: TableSpecification, cells: CellValue[][], title: string): Promise<void> {
  await showSheet('Source', cells, `A1:${String.fromCharCode(64 + cells[0].length)}${cells.length}`);
  const reading = recognise(await readSource(), specification);
  built(
    await buildTable({
      specification,
      from: { kind: 'selection', reading },
      options: { ...options, inputs: 'copied', title },
    }),
  );
  // Rolled forward is what was built, not what it was made from.
  await change(excel, (workbook) => workbook.worksheets.getItem('Source').delete());
}

const from = (period: number) => ({ step: rollStep({ period, year: '2021/22' }) });

/** The cells of a table from its heading row on, by the first cell of that row. */
async function table(sheet: string, heading: string): Promise<CellValue[][]> {
  const { values } = await cellsOn(excel, sheet);
  return values.slice(values.findIndex(([first]) => String(first).startsWith(heading)));
}

test('period 12 becomes the outturn: variances as in any month', async () => {
  await withBuiltTable(excel);
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('Forecast outturn').getRange('A1').values = [['Safeguarding, Period 12']];
  });
  await rolled(from(12));
  const { values } = await cellsOn(excel, 'Forecast outturn');
  expect(values[0][0]).toBe('Safeguarding, Outturn');
});

test('into a new year prior variances are cleared', async () => {
  await withBuiltTable(excel);
  const before = await contents(excel);
  await rolled(from(13));
  const [headings, ...rows] = await table('Forecast outturn', 'Service');
  const at = (words: RegExp): number => headings.findIndex((heading) => words.test(String(heading)));
  for (const row of rows.slice(0, 8)) {
    expect(row[at(/^Prior/)]).toBe('');
    expect(row[at(/^Movement/)]).toBe(row[at(/^Outturn variance/)]);
  }
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('into a new year closing reserves become opening balances and commitments are cleared', async () => {
  await build(
    reserves,
    [
      ['Reserve', 'Opening balance £000', 'Commitment £000', 'Balance £000'],
      ['General', 500, 120, 380],
      ['Transformation', 900, 0, 900],
      ['Total', 1400, 120, 1280],
    ],
    'Reserves at 31 March 2022',
  );
  const before = await contents(excel);
  await rolled(from(13));
  const { values } = await cellsOn(excel, 'Reserves');
  const [[title], , general, transformation, total] = values;
  expect(title).toBe('Reserves at 31 March 2023');
  expect(general.slice(1, 4)).toEqual([380, '', 380]);
  expect(transformation.slice(1, 4)).toEqual([900, '', 900]);
  expect(total.slice(1, 4)).toEqual([1280, 0, 1280]);
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('into a new year the plan moves on by one year, and its last year is blank', async () => {
  await build(
    mediumTermPlan,
    [
      ['Budget description', '2022/23 £m', '2023/24 £m', '2024/25 £m'],
      ['Initial contract sum', 100, 102, 103],
      ['Directly invoiced income', 10, 10, 10],
      ['Total service delivery contract', 110, 112, 113],
      ['Inflation', '', '', ''],
      ['Staffing', 3, 2, 1],
      ['Total inflation', 3, 2, 1],
      ['Additional invoiced income', 0, 0, 0],
      ['Total funding', 113, 114, 114],
      ['Less savings', '', '', ''],
      ['Placements', 1, 1, 2],
      ['Total savings', 1, 1, 2],
      ['Total service delivery contract', 112, 113, 112],
      ['Less directly invoiced income', 10, 10, 10],
      ['Net contract sum', 102, 103, 102],
    ],
    'Medium term financial plan 2022/23 to 2024/25',
  );
  const before = await contents(excel);
  const old = await table('Medium term plan', 'Budget description');
  const line = (cells: CellValue[][], label: string): CellValue[] =>
    cells.find(([first]) => first === label)?.slice(1, 4) ?? [];
  await rolled(from(13));
  const now = await table('Medium term plan', 'Budget description');
  expect(now[0].slice(1, 4).map(String)).toEqual(
    ['2023/24', '2024/25', '2025/26'].map((year) => expect.stringContaining(year)),
  );
  expect((await cellsOn(excel, 'Medium term plan')).values[0][0]).toBe(
    'Medium term financial plan 2023/24 to 2025/26',
  );
  expect(line(now, 'Staffing')).toEqual([2, 1, '']);
  expect(line(now, 'Placements')).toEqual([1, 2, '']);
  expect(line(now, 'Initial contract sum')[0]).toBe(line(old, 'Initial contract sum')[1]);
  expect(line(now, 'Net contract sum').slice(0, 2)).toEqual(line(old, 'Net contract sum').slice(1));
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('into a new year the provision for inflation has the base and the rates of its second year', async () => {
  await build(
    inflationProvision,
    [
      ['Category', 'Base', 'Year 1 rate', 'Year 1 saving', 'Year 2 rate', 'Year 2 saving'],
      ['Staffing', 100, 0.1, 5, 0.02, 1],
      ['Placements', 200, 0.03, 0, 0.04, 0],
    ],
    'Inflation 2022/23 to 2023/24',
  );
  const before = await contents(excel);
  const old = await table('Inflation provision', 'Category');
  await rolled(from(13));
  const now = await table('Inflation provision', 'Category');
  const at = (words: RegExp): number => now[0].findIndex((heading) => words.test(String(heading)));
  const cell = (cells: CellValue[][], row: number, words: RegExp): CellValue => cells[row][at(words)];
  // 100 + 10 - 5, and 200 + 6.
  expect([1, 2].map((row) => cell(now, row, /^Base/))).toEqual([105, 206]);
  expect([1, 2].map((row) => cell(now, row, /^Year 1 rate/))).toEqual([0.02, 0.04]);
  expect([1, 2].map((row) => cell(now, row, /^Year 1 saving/))).toEqual([1, 0]);
  expect([1, 2].map((row) => cell(now, row, /^Year 1 provision/))).toEqual(
    [1, 2].map((row) => cell(old, row, /^Year 2 provision/)),
  );
  expect([1, 2].map((row) => cell(now, row, /^Year 2 rate/))).toEqual(['', '']);
  expect((await cellsOn(excel, 'Inflation provision')).values[0][0]).toBe('Inflation 2023/24 to 2024/25');
  expect(await undoRoll()).toMatchObject({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('into a new year the savings programme moves on by one year', async () => {
  await build(
    savingsProgramme,
    [
      ['Programme', '2022/23', '2023/24', '2024/25'],
      ['Placements', 1, 2, 3],
      ['Staffing', 4, 5, 6],
    ],
    'Savings programme',
  );
  await rolled(from(13));
  const [headings, placements, staffing, total] = await table('Savings programme', 'Programme');
  expect(headings.slice(1, 4).map(String)).toEqual(
    ['2023/24', '2024/25', '2025/26'].map((year) => expect.stringContaining(year)),
  );
  expect([placements, staffing, total].map((row) => row.slice(1, 5))).toEqual([
    [2, 3, '', 5],
    [5, 6, '', 11],
    [7, 9, 0, 16],
  ]);
});

test('what is for people to decide is left, and the preview says why', async () => {
  await build(
    savingsDelivery,
    [
      ['Ref', 'Programme', 'Target', 'Owner', 'Red', 'Amber', 'Green', 'Blue'],
      ['S1', 'Placements', 10, 'A', 1, 2, 3, 4],
    ],
    'Savings delivery',
  );
  const read = await readForRoll();
  if (read.kind !== 'read') throw new Error(read.kind);
  const { step } = from(13);
  const plan = planRoll(rollSource(read.reading, step), step, usualChoices);
  expect(plan.tables.map(({ changes, notes }) => [changes, notes])).toEqual([
    [[], ['Type the targets of the new year.']],
  ]);
});
