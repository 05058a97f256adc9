import { chooseColumns, columnsOf } from './chooseColumns';
import { findHeadings } from './findHeadings';
import { headingKey } from './headingWords';
import { tableList } from './tableList';
import { labelKey } from './statement/readStatement';
import type { ColumnSpecification, TableSpecification } from './specification';
import type { StatementLine } from './statement/statementLine';
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

/** From this score on the selection has headings of its own. */
const wellKnown = 0.4;

/** Tells tables of the same columns apart. */
const namedAlike = 0.01;

function sameHeading(heading: ColumnSpecification['heading'] | undefined, text: string): boolean {
  return typeof heading === 'string' && headingKey(heading) === headingKey(text);
}

/** So many of its own lines make a statement. */
const linesEnough = 3;

/** How far the lines of a statement are among the selection's cells, from 0 to 1. */
function linesOf({ values }: SourceGrid, lines: readonly StatementLine[]): number {
  const labels = new Set(values.flat().map((cell) => labelKey(String(cell))));
  const own = lines.filter(({ kind }) => kind === 'input' || kind === 'computed');
  const known = own.filter(({ label, synonyms }) =>
    [label, ...synonyms].some((name) => labels.has(labelKey(name))),
  );
  return Math.min(1, known.length / linesEnough);
}

function likelihood(source: SourceGrid, specification: TableSpecification): number {
  const headings = findHeadings(source, specification.columns);
  if (!headings || headings.score === 0) return 0;
  const { variant, matches } = chooseColumns(specification, headings.texts, { columns: {} }, 0, () => true);
  const found = Object.values(matches).filter(({ column }) => column !== null).length;
  const columns = columnsOf(specification, variant);
  const missing = columns.filter(
    ({ key, optional, kind }) => !optional && kind !== 'label' && matches[key].column === null,
  );
  // What can be left out because it can be worked out instead is not asked for in earnest.
  const asked = missing.filter(
    ({ key, canBeLeftOut, computed }) =>
      !(canBeLeftOut && computed) && matches[key].how === 'notFound' && matches[key].required,
  );
  const label = specification.columns.find(({ kind }) => kind === 'label');
  const at = label && matches[label.key].column;
  // Between tables of the same columns the heading of the names decides: Service, Service area.
  const named = typeof at === 'number' && sameHeading(label?.heading, headings.texts[at]);
  const headed = headings.texts.filter((text) => text !== '').length;
  // What the table cannot do without weighs most; what it works out itself or leaves out hardly.
  const shortfall = asked.length + (missing.length - asked.length) / 4;
  const score = Math.min(1, found / (headed + shortfall)) - (named ? 0 : namedAlike);
  return specification.statement ? score * linesOf(source, specification.statement) : score;
}

/** The tables that the headings of a selection are known to, the likeliest first; those that know none are not among them. */
export function suggestTables(
  source: SourceGrid,
  tables: readonly TableSpecification[] = tableList,
): TableSuggestion[] {
  const rows = Math.min(source.rows, rowsLookedAt);
  const top = { ...source, rows, values: source.values.slice(0, rows), errors: source.errors.slice(0, rows) };
  const suggestionsFor = (grid: SourceGrid): TableSuggestion[] =>
    tables
      .map((specification) => ({ id: specification.id, score: likelihood(grid, specification) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  // Rows above may be another table's, so they count only where the cells themselves do not say.
  const own = suggestionsFor({ ...top, above: [] });
  return own.length > 0 && own[0].score >= wellKnown ? own : suggestionsFor(top);
}
