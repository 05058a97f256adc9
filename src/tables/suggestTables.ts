import { chooseColumns, columnsOf } from './chooseColumns';
import { findHeadings } from './findHeadings';
import { tableList } from './tableList';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

/** How likely a selection is a table. */
export interface TableSuggestion {
  /** Id of the table. */
  id: string;
  /** From above 0 to 1: its columns that the selection has, over its columns and the selection's together. */
  score: number;
}

/** More rows than these tell nothing more about which table it is. */
const rowsLookedAt = 40;

function likelihood(source: SourceGrid, specification: TableSpecification): number {
  const headings = findHeadings(source, specification.columns);
  if (!headings || headings.score === 0) return 0;
  const { variant, matches } = chooseColumns(specification, headings.texts, { columns: {} }, 0, () => true);
  const found = Object.values(matches).filter(({ column }) => column !== null).length;
  const columns = columnsOf(specification, variant);
  const missing = columns.filter(
    ({ key, optional, kind }) => !optional && kind !== 'label' && matches[key].column === null,
  );
  const asked = missing.filter(({ key }) => matches[key].how === 'notFound' && matches[key].required);
  const headed = headings.texts.filter((text) => text !== '').length;
  // What the table cannot do without weighs most; what it works out itself or leaves out hardly.
  const shortfall = asked.length + (missing.length - asked.length) / 4;
  return found / (headed + shortfall);
}

/** The tables that the headings of a selection are known to, the likeliest first; those that know none are not among them. */
export function suggestTables(
  source: SourceGrid,
  tables: readonly TableSpecification[] = tableList,
): TableSuggestion[] {
  const rows = Math.min(source.rows, rowsLookedAt);
  const top = { ...source, rows, values: source.values.slice(0, rows), errors: source.errors.slice(0, rows) };
  return tables
    .map((specification) => ({ id: specification.id, score: likelihood(top, specification) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
