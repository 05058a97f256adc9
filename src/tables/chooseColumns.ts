/** Decides the shape of the table and which column of the selection is which. */
import { columnLetter } from './cellAddress';
import type { HeadingMatches } from './headingMatches';
import { matchColumns } from './matchColumns';
import type { ColumnMatch, Corrections, Problem } from './reading';
import type {
  ColumnSpecification,
  FormulaSettings,
  TableSpecification,
  VariantSpecification,
} from './specification';

/** The shape of the table, and which heading is which of its columns. */
export interface ChosenColumns {
  variant: VariantSpecification;
  matches: Record<string, ColumnMatch>;
  /** By column key, the headings of which several could be that column. */
  alike: HeadingMatches['alike'];
  problems: Problem[];
}

/** The columns of a shape, in order. */
export function columnsOf(
  specification: TableSpecification,
  variant: VariantSpecification,
): ColumnSpecification[] {
  return variant.columns.map((key) => {
    const column = specification.columns.find((candidate) => candidate.key === key);
    if (!column) throw new Error(`${specification.id} has no column ${key}`);
    return column;
  });
}

/** Whether a column is the user's figure in this shape of the table. */
export function isInput(column: ColumnSpecification, variant: VariantSpecification): boolean {
  return column.kind === 'input' || variant.inputs.includes(column.key);
}

function variantFor(
  specification: TableSpecification,
  found: Record<string, unknown>,
  corrections: Corrections,
): VariantSpecification {
  const chosen = specification.variants.find(({ key }) => key === corrections.variant);
  if (chosen) return chosen;
  const isLeftOut = (key: string): boolean => corrections.columns[key] === 'leaveOut';
  const applies = specification.variants.find(({ when, without = [] }) => {
    if (!without.every(isLeftOut)) return false;
    if (when.length === 0) return true;
    if (when.some(isLeftOut)) return false;
    return when.some((key) => key in found || key in corrections.columns);
  });
  if (!applies) throw new Error(`${specification.id} has no variant that always applies`);
  return applies;
}

/** A column is called the same in messages whatever the settings are. */
const nameSettings: FormulaSettings = {
  percentBase: 'signed',
  decimals: 0,
  unit: '£000',
  columns: new Set(),
  blueIsDelivered: true,
};

/** The name of a column in messages. */
export function columnName(column: ColumnSpecification): string {
  return typeof column.heading === 'string' ? column.heading : column.heading(nameSettings, {});
}

function askFor(
  column: ColumnSpecification,
  alike: number[],
  first: number,
  headings: readonly string[],
): Problem {
  const name = columnName(column);
  const none = column.canBeLeftOut || column.leftOutIfMissing ? ' or say that there is none' : '';
  const message =
    alike.length > 1
      ? `Several columns could be ${name}: ${alike
          .map((at) => `${columnLetter(first + at)} “${headings[at]}”`)
          .join(', ')}. Choose one${none}.`
      : `No heading was recognised as ${name}. Choose its column${none}.`;
  return { kind: 'columnNotFound', key: column.key, message };
}

/** Of headings alike over columns that hold the same cells, it does not matter which is meant: the first is taken. */
function settleSame(matches: HeadingMatches, same: (a: number, b: number) => boolean): HeadingMatches {
  for (const [key, [first, ...others]] of Object.entries(matches.alike)) {
    if (!others.every((other) => same(first, other))) continue;
    matches.found[key] = first;
    delete matches.alike[key];
  }
  return matches;
}

/**
 * @param headings of the columns of the selection; '' for none.
 * @param firstColumn of the selection on its sheet, from 0, to name columns by letter.
 * @param same whether two columns of the selection hold the same cells.
 */
export function chooseColumns(
  specification: TableSpecification,
  headings: readonly string[],
  corrections: Corrections,
  firstColumn: number,
  same: (a: number, b: number) => boolean,
): ChosenColumns {
  const corrected = new Map(Object.entries(corrections.columns));
  const takenByUser = new Set([...corrected.values()].filter((column) => column !== 'leaveOut'));
  const free = headings.map((heading, at) => (takenByUser.has(at) ? '' : heading));
  const wanted = (columns: ColumnSpecification[]): ColumnSpecification[] =>
    columns.filter((column) => !corrected.has(column.key));

  const inGeneral = matchColumns(wanted(specification.columns), free);
  const variant = variantFor(specification, { ...inGeneral.found, ...inGeneral.alike }, corrections);
  const columns = columnsOf(specification, variant);
  const { found, alike } = settleSame(matchColumns(wanted(columns), free, variant.synonyms), same);

  const matchOf = (column: ColumnSpecification): ColumnMatch => {
    const required = isInput(column, variant);
    const correction = corrected.get(column.key);
    if (correction === 'leaveOut') return { column: null, how: 'leftOut', required };
    if (correction !== undefined) return { column: correction, how: 'chosen', required };
    if (column.key in found) return { column: found[column.key], how: 'heading', required };
    const leftOut = required && column.leftOutIfMissing && !(column.key in alike);
    return { column: null, how: leftOut ? 'leftOut' : 'notFound', required };
  };
  const matches = Object.fromEntries(columns.map((column) => [column.key, matchOf(column)]));
  const askedFor = columns
    .filter(({ key }) => matches[key].required && matches[key].how === 'notFound')
    .map((column) => askFor(column, alike[column.key] ?? [], firstColumn, headings));
  return { variant, matches, alike, problems: [...askedFor, ...chosenTwice(columns, matches, firstColumn)] };
}

function chosenTwice(
  columns: readonly ColumnSpecification[],
  matches: Record<string, ColumnMatch>,
  firstColumn: number,
): Problem[] {
  return columns.flatMap((column, i) => {
    const at = matches[column.key].column;
    const before = columns.slice(0, i).find((other) => at !== null && matches[other.key].column === at);
    if (at === null || !before) return [];
    const message = `Column ${columnLetter(firstColumn + at)} is chosen for both ${columnName(before)} and ${columnName(column)}. Choose another for one of them.`;
    return [{ kind: 'columnNotFound', key: column.key, message }];
  });
}
