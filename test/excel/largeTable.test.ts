/** 2,000 rows in 60 groups, 17 columns: two round trips, and Cancel leaves nothing behind. */
import { buildTable } from '../../src/excel/buildTable';
import type { BuildRequest } from '../../src/excel/outcomes';
import { readSource } from '../../src/excel/readSource';
import * as writing from '../../src/excel/writePlan';
import { planPreview } from '../../src/tables/planPreview';
import { recognise } from '../../src/tables/recognise';
import { inflationProvision as specification } from '../../src/tables/specifications/inflationProvision';
import type { CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, options, showSheet } from './support';

const groups = 60;
const rows = 2000;
const years = [1, 2, 3, 4, 5];

function provisions(): CellValue[][] {
  const headings = [
    'Category',
    'Base £m',
    ...years.flatMap((year) => [`Year ${year} rate`, `Year ${year} saving £m`]),
  ];
  const cells: CellValue[][] = [headings];
  for (let row = 0; row < rows; row += 1) {
    const group = Math.floor((row * groups) / rows);
    if (group !== Math.floor(((row - 1) * groups) / rows)) {
      cells.push([`Directorate ${group}`, ...headings.slice(1).map(() => '')]);
    }
    cells.push([`Line ${row}`, 10 + row, ...years.flatMap((year) => [0.02, year / 10])]);
  }
  return cells;
}

let excel: ExcelInNode;
let request: BuildRequest;

beforeAll(async () => {
  excel = await startExcel();
  await showSheet('Data', provisions(), 'A1:L2061');
  const reading = recognise(await readSource(), specification);
  expect(reading.problems).toEqual([]);
  request = {
    specification,
    from: { kind: 'selection', reading },
    options: { ...options, title: 'Provision' },
  };
}, 120_000);
afterAll(() => excel.dispose());
afterEach(() => jest.restoreAllMocks());

test('the plan is few ranges', () => {
  const plan = planPreview(request);
  expect(plan.rows.filter(({ kind }) => kind === 'row')).toHaveLength(rows);
  expect(plan.rows.filter(({ kind }) => kind === 'group')).toHaveLength(groups);
  expect(plan.columns.length).toBeGreaterThanOrEqual(16);
  expect(plan.styles.length).toBeLessThan(100 + groups);
  expect(plan.numberFormats.length).toBeLessThan(20);
  expect(writing.parts(plan.cells)).toHaveLength(1);
});

test('Cancel half way leaves nothing behind', async () => {
  jest.spyOn(writing, 'parts').mockImplementation((cells) => [
    { from: 0, to: 1000 },
    { from: 1000, to: cells.length },
  ]);
  const before = await contents(excel);
  const cancel = new AbortController();
  const outcome = await buildTable(request, { signal: cancel.signal, onProgress: () => cancel.abort() });
  expect(outcome).toEqual({ kind: 'cancelled' });
  expect(await contents(excel)).toEqual(before);
}, 120_000);

test('two round trips', async () => {
  excel.host.log.clear();
  const outcome = built(await buildTable(request));
  expect(excel.host.log.requests).toBe(2);
  expect(outcome.rows).toBe(rows);
}, 120_000);
