/** The plan of a forecast outturn by service from cells. */
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { planTable } from '../../src/tables/planTable';
import { previewPlace, type TablePlace } from '../../src/tables/tablePlace';
import { recognise } from '../../src/tables/recognise';
import type { TablePlan } from '../../src/tables/plan';
import type { BuildOptions, CellValue, SourceGrid } from '../../src/tables/types';
import { grid, options, published, publishedCells } from './support';

export const everything = ['variancePercent', 'position', 'direction'];

export function planOf(
  cells: CellValue[][],
  change: Partial<BuildOptions> = {},
  source: Partial<SourceGrid> = {},
  place: TablePlace = previewPlace,
): TablePlan {
  const reading = recognise(grid(cells, source), specification);
  return planTable(specification, { kind: 'selection', reading }, { ...options, ...change }, place);
}

export const table4 = publishedCells(published.t4);
