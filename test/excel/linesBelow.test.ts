/** A table with parameters and lines below it is written, checked for room and taken away as one block. */
import { buildTable } from '../../src/excel/buildTable';
import type { BuildRequest } from '../../src/excel/outcomes';
import { readSource } from '../../src/excel/readSource';
import { undoBuild } from '../../src/excel/undoBuild';
import { recognise } from '../../src/tables/recognise';
import { performanceIndicators as specification } from '../../src/tables/specifications/performanceIndicators';
import type { CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, options, showSheet, valuesAt } from './support';

const measures: CellValue[][] = [
  ['Measure', 'Target', 'Actual', 'Better'],
  ['Assessments in time', 90, 95, 'higher'],
  ['Admissions', 10, 14, 'lower'],
  ['Re-referrals', '15 - 20', 21, 'range'],
];

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await showSheet('Measures', measures, 'A1:D4');
});
afterEach(() => excel.dispose());

async function request(): Promise<BuildRequest> {
  const reading = recognise(await readSource(), specification);
  return {
    specification,
    from: { kind: 'selection', reading },
    options: { ...options, place: 'beside', title: 'Indicators' },
  };
}

test('colours are counted below the table, and Undo takes everything away', async () => {
  const asked = await request();
  const before = await contents(excel);
  const { undo, summary, address } = built(await buildTable(asked));
  expect(summary.sentence).toBe('3 measures');
  expect(address).toBe("'Measures'!F2:J5");
  await excel.settled();
  expect(await valuesAt("'Measures'!F7:G12")).toEqual([
    ['Amber within % of target', 0.1],
    ['', ''],
    ['Number of measures', ''],
    ['Red', 1],
    ['Amber', 1],
    ['Green', 1],
  ]);
  expect(await undoBuild(undo)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

test('cells of the user’s where the lines would stand are in the way', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Measures').getRange('G11').values = [['mine']];
    await context.sync();
  });
  const asked = await request();
  expect(await buildTable(asked)).toMatchObject({
    kind: 'question',
    question: { message: expect.stringContaining('G11 is not empty') },
  });
});
