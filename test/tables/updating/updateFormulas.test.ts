/** A table built under one set of settings and brought to another is the table that would have been built under it. */
import fc from 'fast-check';
import { builtTable } from '../../../src/tables/builtTable';
import type { TablePlan } from '../../../src/tables/plan';
import { usualSettings, type HouseSettings } from '../../../src/tables/settings/houseSettings';
import { tableList } from '../../../src/tables/tableList';
import type { CellValue } from '../../../src/tables/types';
import type { TableCells } from '../../../src/tables/updating/tableCells';
import { updateFormulas } from '../../../src/tables/updating/updateFormulas';
import { updateHeadings } from '../../../src/tables/updating/updateHeadings';
import { anyReading } from '../plans/anyReading';
import { fullPlan } from '../plans/fullPlan';

const shapes = tableList
  .filter(({ statement }) => !statement)
  .flatMap((table) =>
    table.variants.map((variant) => [`${table.name}, ${variant.name}`, table, variant] as const),
  );

const others: HouseSettings = {
  ...usualSettings,
  formulas: 'functions',
  percentBase: 'absolute',
  blueIsDelivered: false,
  millionDecimals: 1,
};

/** As the workbook would give a table that stands at A1 of its sheet. */
function cellsOf({ specificationId, table, cells, title }: TablePlan): TableCells {
  const built = builtTable({
    definedName: `Outturn_${specificationId}_1`,
    sheetId: '1',
    sheetName: 'Table',
    table,
    title,
    headings: cells[table.row].slice(0, table.columns),
    rowBefore: cells[table.row + table.rows - 2],
    lastRow: cells[table.row + table.rows - 1],
  });
  if (!built) throw new Error(`${specificationId} is not known again`);
  return { built, cells: cells.slice(table.row) };
}

function updated(plan: TablePlan, settings: HouseSettings): { cells: CellValue[][]; own: number } {
  const table = cellsOf(plan);
  const cells = plan.cells.map((row) => [...row]);
  const { changed, own } = updateFormulas(table, settings);
  for (const { row, column, after } of [...changed, ...updateHeadings(table, settings)]) {
    cells[row][column] = after;
  }
  return { cells, own };
}

test.each(shapes)('%s', (_, table, variant) => {
  const [reading] = fc.sample(anyReading(table, variant), { numRuns: 1, seed: 7 });
  const planned = (settings: HouseSettings): TablePlan =>
    fullPlan(reading, {
      formulas: settings.formulas,
      percentBase: settings.percentBase,
      house: settings,
      links: {},
    });
  const usual = planned(usualSettings);
  const other = planned(others);
  expect(updated(usual, usualSettings)).toEqual({ cells: usual.cells, own: 0 });
  expect(updated(usual, others)).toEqual({ cells: other.cells, own: 0 });
  expect(updated(other, usualSettings)).toEqual({ cells: usual.cells, own: 0 });
});
