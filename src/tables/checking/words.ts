/** Parts of the sentences of findings. */
import { addressOf, textOf, valueOf, type FigureRef, type Identity } from './identity';
import { shownLike } from './shownLike';

/** `Table 4, MASH & EDT - Staffing, Outturn Variance` */
export function place(ref: FigureRef): string {
  const { view, row, column } = ref;
  const { label } = view.table.rows[row];
  const name = label === '' ? `row ${view.table.rows[row].row + 1}` : label;
  return [view.name, name, view.heading(column)].join(', ');
}

const keptCapital = /^(?:covid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A heading inside a sentence: `outturn variance`, but `LAC`, `UASC` and `Jan` as they are. */
export function lower(heading: string): string {
  return heading.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => (keptCapital.test(word) ? word : word.toLowerCase()));
}

/** A figure inside a sentence: a dash is nil. */
export function figureWord(text: string): string {
  return text === '' || /^[-–—−]$/.test(text) ? 'nil' : text;
}

/** `budget 7,599` */
export function named(ref: FigureRef): string {
  return `${lower(ref.view.heading(ref.column))} ${figureWord(textOf(ref))}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** `forecast outturn 7,338 less budget 7,599`: the working of a sum whose inputs differ by their headings. */
export function working({ inputs, coefficients }: Identity): string {
  return inputs
    .map((input, i) => {
      const taken = (coefficients?.[i] ?? 1) < 0;
      if (i === 0) return `${taken ? 'minus ' : ''}${named(input)}`;
      return `${taken ? 'less' : 'plus'} ${named(input)}`;
    })
    .join(' ');
}

/** The difference between published and computed, in the table's own way of writing. */
export function apart(ref: FigureRef, computed: number): string {
  return shownLike(ref, Math.abs(valueOf(ref) - computed));
}

/** Addresses of an identity, the figure first, without repeating a cell; long lists of rows as their first and last. */
export function cellsOf({ target, inputs }: Identity): string[] {
  const shown = inputs.length > 8 ? [inputs[0], inputs[inputs.length - 1]] : inputs;
  return [...new Set([target, ...shown].map(addressOf))];
}
