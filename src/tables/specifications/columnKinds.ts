/** Short ways to write the usual kinds of columns of a specification. */
import type { ColumnSpecification, ComputedColumn } from '../specification';

type Named = Pick<ColumnSpecification, 'key' | 'heading' | 'synonyms' | 'meaning'>;
type Column = Named & Partial<ColumnSpecification>;

/** The column of names. */
export function labels(column: Column): ColumnSpecification {
  return { kind: 'label', format: 'text', total: 'none', ...column };
}

/** Words of the user's; left out without asking where the selection has none. */
export function words(column: Column): ColumnSpecification {
  return { kind: 'input', format: 'text', total: 'none', leftOutIfMissing: true, ...column };
}

/** Money of the user's, added up in the total. */
export function money(column: Column): ColumnSpecification {
  return { kind: 'input', format: 'money', total: 'sum', ...column };
}

/** Figures of the user's that are not money and do not add up. */
export function figures(column: Column & Pick<ColumnSpecification, 'format'>): ColumnSpecification {
  return { kind: 'input', total: 'none', ...column };
}

/** Money worked out from other columns, added up in the total. */
export function computedMoney(column: Column & { computed: ComputedColumn }): ColumnSpecification {
  return { kind: 'computed', format: 'money', total: 'sum', ...column };
}

/** Words worked out from other columns; none in the total. */
export function computedWords(column: Column & { computed: ComputedColumn }): ColumnSpecification {
  return { kind: 'computed', format: 'text', total: 'none', ...column };
}
