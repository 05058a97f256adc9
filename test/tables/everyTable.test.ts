/** Every standard table in each of its shapes: its formulas and its arithmetic come to the same figures. */
import fc from 'fast-check';
import { tableList } from '../../src/tables/tableList';
import type { TableSpecification, VariantSpecification } from '../../src/tables/specification';
import type { TablePlan } from '../../src/tables/plan';
import type { Reading } from '../../src/tables/reading';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { anyReading } from './plans/anyReading';
import { fullPlan, otherCells, otherSheet } from './plans/fullPlan';
import { expectSameFigures, recalculatedValues } from './plans/recalculated';

const shapes = tableList
  .filter(({ statement }) => !statement)
  .flatMap((table) =>
    table.variants.map((variant) => [`${table.name}, ${variant.name}`, table, variant] as const),
  );

function plans(
  table: TableSpecification,
  variant: VariantSpecification,
  count: number,
  change: Partial<BuildOptions> = {},
): { reading: Reading; plan: TablePlan }[] {
  const readings = fc.sample(anyReading(table, variant), { numRuns: count, seed: 4 });
  return readings.map((reading, i) => {
    const percentBase = i % 2 === 0 ? 'signed' : 'absolute';
    return { reading, plan: fullPlan(reading, { percentBase, ...change }) };
  });
}

test.each(shapes)('%s: native formulas in a second engine', (_, table, variant) => {
  for (const { reading, plan } of plans(table, variant, 6)) {
    expectSameFigures(plan, recalculatedValues(plan, otherCells(reading)));
  }
});

describe('our functions, run by the real custom-functions runtime', () => {
  let excel: ExcelInNode;

  beforeAll(async () => {
    excel = await startExcel();
    await import('../../src/functions/register');
    const { generateFunctionsJson } = await import('../../src/functions/build/functionsJson');
    const { functions } = JSON.parse(await generateFunctionsJson());
    excel.engine.registerFunctions(functions, excel.host.invokeFunction);
    await showCells(otherSheet, [['']]);
  });
  afterAll(() => excel.dispose());

  async function showCells(name: string, cells: CellValue[][]): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length).formulas = cells;
      await context.sync();
    });
  }

  async function valuesOf({ cells, block }: TablePlan): Promise<unknown[][]> {
    await showCells('Table', cells);
    await excel.settled();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Table');
      const range = sheet.getRangeByIndexes(0, 0, block.rows, block.columns);
      range.load('values');
      await context.sync();
      sheet.delete();
      return range.values;
    });
  }

  test.each(shapes)('%s', async (_, table, variant) => {
    for (const { reading, plan } of plans(table, variant, 2, { formulas: 'functions' })) {
      await Excel.run(async (context) => {
        const other = context.workbook.worksheets.getItem(otherSheet);
        for (const [address, value] of Object.entries(otherCells(reading))) {
          other.getRange(address).values = [[value]];
        }
        await context.sync();
      });
      expectSameFigures(plan, await valuesOf(plan));
    }
  });
});
