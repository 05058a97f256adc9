import { planTable } from '../../../src/tables/planTable';
import type { TablePlan } from '../../../src/tables/plan';
import type { Reading } from '../../../src/tables/reading';
import type { BuildOptions, LinkedCell } from '../../../src/tables/types';
import { options } from '../support';

/** The sheet on which the cells of other tables stand that a plan is tied to. */
export const otherSheet = "Children's tables";

/** A plan of a reading with everything that can be asked for: every column, every block, tied to cells of another sheet. */
export function fullPlan(reading: Reading, change: Partial<BuildOptions> = {}): TablePlan {
  const { specification } = reading;
  const links = (specification.links ?? []).map(({ key }, i): [string, LinkedCell] => [
    key,
    { sheetName: otherSheet, address: `B${i + 1}`, figure: 100 - i * 37.5 },
  ]);
  const names = reading.rows.flatMap(({ kind, label }) => (kind === 'row' ? label : []));
  const rowNames = (specification.parameters ?? []).filter(({ rowName }) => rowName);
  return planTable(
    specification,
    { kind: 'selection', reading },
    {
      ...options,
      inputs: 'copied',
      optionalColumns: specification.columns.map(({ key }) => key),
      blocks: (specification.blocks ?? []).map(({ key }) => key),
      closingRow: true,
      links: Object.fromEntries(links),
      parameters: Object.fromEntries(rowNames.map(({ key }, i) => [key, names[i] ?? ''])),
      ...change,
    },
  );
}

/** The cells of the other sheet, by address. */
export function otherCells({ specification }: Reading): Record<string, number> {
  return Object.fromEntries((specification.links ?? []).map((_, i) => [`B${i + 1}`, 100 - i * 37.5]));
}
