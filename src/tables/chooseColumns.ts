/** Decides the shape of the table and which column of the selection is which. */
import { columnLetter } from './cellAddress';
import { matchColumns } from './matchColumns';
import type { ColumnMatch, Corrections, Problem } from './reading';
import type { ColumnSpecification, TableSpecification, VariantSpecification } from './specification';

export interface ChosenColumns {
  variant: VariantSpecification;
  matches: Record<string, ColumnMatch>;
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
  const applies = specification.variants.find(({ when }) => {
    if (when.length === 0) return true;
    if (when.some((key) => corrections.columns[key] === 'leaveOut')) return false;
    return when.some((key) => key in found || key in corrections.columns);
  });
  if (!applies) throw new Error(`${specification.id} has no variant that always applies`);
  return applies;
}

/** The name of a column in messages. */
export function columnName(column: ColumnSpecification): string {
  return typeof column.heading === 'string'
    ? column.heading
    : column.heading({ percentBase: 'signed', decimals: 0, unit: '£000' }, {});
}

function askFor(
  column: ColumnSpecification,
  alike: number[],
  first: number,
  headings: readonly string[],
): Problem {
  const name = columnName(column);
  const none = column.canBeLeftOut ? ' or say that there is none' : '';
  const message =
    alike.length > 1
      ? `Several columns could be ${name}: ${alike
          .map((at) => `${columnLetter(first + at)} “${headings[at]}”`)
          .join(', ')}. Choose one${none}.`
      : `No heading was recognised as ${name}. Choose its column${none}.`;
  return { kind: 'columnNotFound', key: column.key, message };
}

/**
 * @param headings of the columns of the selection; '' for none.
 * @param firstColumn of the selection on its sheet, from 0, to name columns by letter.
 */
export function chooseColumns(
  specification: TableSpecification,
  headings: readonly string[],
  corrections: Corrections,
  firstColumn: number,
): ChosenColumns {
  const corrected = new Map(Object.entries(corrections.columns));
  const takenByUser = new Set([...corrected.values()].filter((column) => column !== 'leaveOut'));
  const free = headings.map((heading, at) => (takenByUser.has(at) ? '' : heading));
  const wanted = (columns: ColumnSpecification[]): ColumnSpecification[] =>
    columns.filter((column) => !corrected.has(column.key));

  const inGeneral = matchColumns(wanted(specification.columns), free);
  const variant = variantFor(specification, { ...inGeneral.found, ...inGeneral.alike }, corrections);
  const columns = columnsOf(specification, variant);
  const { found, alike } = matchColumns(wanted(columns), free, variant.synonyms);

  const problems: Problem[] = [];
  const matches: Record<string, ColumnMatch> = {};
  for (const column of columns) {
    const required = isInput(column, variant);
    const correction = corrected.get(column.key);
    if (correction === 'leaveOut') matches[column.key] = { column: null, how: 'leftOut', required };
    else if (correction !== undefined) matches[column.key] = { column: correction, how: 'chosen', required };
    else if (column.key in found)
      matches[column.key] = { column: found[column.key], how: 'heading', required };
    else {
      matches[column.key] = { column: null, how: 'notFound', required };
      if (required) problems.push(askFor(column, alike[column.key] ?? [], firstColumn, headings));
    }
  }
  return { variant, matches, problems: [...problems, ...chosenTwice(columns, matches, firstColumn)] };
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
