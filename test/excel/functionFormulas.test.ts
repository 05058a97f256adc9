/** A table built of our functions, run by the real custom-functions runtime, shows the same as one of native formulas. */
import { buildTable } from '../../src/excel/buildTable';
import type { CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, requestFromSelection, showSheet, table4, valuesAt } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await import('../../src/functions/register');
  const { generateFunctionsJson } = await import('../../src/functions/build/functionsJson');
  const { functions } = JSON.parse(await generateFunctionsJson());
  excel.engine.registerFunctions(functions, excel.host.invokeFunction);
});
afterEach(() => excel.dispose());

test('of the published table 4, with every optional column', async () => {
  const optionalColumns = ['variancePercent', 'position', 'direction'];
  const tables: CellValue[][][] = [];
  for (const formulas of ['native', 'functions'] as const) {
    await showSheet(`Source ${formulas}`, table4, 'A3:G12');
    const outcome = built(await buildTable(await requestFromSelection({ formulas, optionalColumns })));
    await excel.settled();
    tables.push(await valuesAt(outcome.address));
  }
  expect(tables[0][1].slice(8)).toEqual([expect.closeTo(-0.0705521, 6), 'Underspend', 'Favourable']);
  tables[0].forEach((row, i) =>
    row.forEach((cell, j) => {
      expect(tables[1][i][j]).toEqual(typeof cell === 'number' ? expect.closeTo(cell, 10) : cell);
    }),
  );
});
