import { type ChartCells, type ChartData, type ChartRange, type ChartText, LOST_CELLS } from './chartData';

/** Where cells are now; `lost` when they were deleted. */
export type MoveCells = (cells: ChartRange) => ChartCells;

/** A chart with everything it refers to passed through `move`; the same chart when nothing moved. */
export function withMovedCells(chart: ChartData, move: MoveCells): ChartData {
  let moved = false;
  const cells = (before: ChartCells | undefined): ChartCells | undefined => {
    if (before === undefined || before === LOST_CELLS) return before;
    const after = move(before);
    if (after !== LOST_CELLS && sameCells(before, after)) return before;
    moved = true;
    return after;
  };
  const words = (before: ChartText | undefined): ChartText | undefined =>
    before && 'cells' in before ? { cells: cells(before.cells) ?? LOST_CELLS } : before;
  const after = structuredClone(chart);
  after.title.words = words(after.title.words);
  after.categoryAxis.title.words = words(after.categoryAxis.title.words);
  after.valueAxis.title.words = words(after.valueAxis.title.words);
  for (const series of after.series) {
    series.name = words(series.name);
    series.values = cells(series.values);
    series.categories = cells(series.categories);
  }
  return moved ? after : chart;
}

function sameCells(a: ChartRange, b: ChartRange): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
