import type { ChartRange, ChartSeriesData, ChartText, ChartType } from '../../charts/chartData';
import { newSeries } from '../../charts/newChart';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { cellReader } from './cells';

/**
 * The series Excel makes of a block of cells: a first row and a first column that hold no figures, or an empty corner, are
 * names of series and categories.
 * @param by `Auto`: by columns where there are at least as many rows as columns
 */
export function seriesOfSource(
  engine: Engine,
  area: Area,
  by: 'Auto' | 'Columns' | 'Rows',
  type: ChartType,
): ChartSeriesData[] {
  const contentOf = cellReader(engine, area.sheetId);
  const isFigure = (row: number, column: number): boolean =>
    typeof contentOf(area.row + row, area.column + column).value === 'number';
  const top = area.rows > 1 && !some(area.columns, (i) => i > 0 && isFigure(0, i)) && !isFigure(0, 0) ? 1 : 0;
  const left = area.columns > 1 && !some(area.rows, (i) => i >= top && isFigure(i, 0)) ? 1 : 0;
  const cells = (row: number, column: number, rows: number, columns: number): ChartRange => ({
    sheetId: area.sheetId,
    row: area.row + row,
    column: area.column + column,
    rows,
    columns,
  });
  const [rows, columns] = [area.rows - top, area.columns - left];
  const byColumns = by === 'Columns' || (by === 'Auto' && rows >= columns);
  const count = byColumns ? columns : rows;
  return Array.from({ length: count }, (_, i) => {
    const series = newSeries(`series-${i + 1}`, type);
    const name: ChartText | undefined = byColumns
      ? top
        ? { cells: cells(0, left + i, 1, 1) }
        : undefined
      : left
        ? { cells: cells(top + i, 0, 1, 1) }
        : undefined;
    const values = byColumns ? cells(top, left + i, rows, 1) : cells(top + i, left, 1, columns);
    const hasCategories = byColumns ? left : top;
    const categories = byColumns ? cells(top, 0, rows, 1) : cells(0, left, 1, columns);
    return { ...series, ...(name && { name }), values, ...(hasCategories && { categories }) };
  });
}

function some(count: number, test: (index: number) => boolean): boolean {
  return Array.from({ length: count }, (_, i) => i).some(test);
}
