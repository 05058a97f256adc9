/** Writes a figure of ours the way the table writes its own. */
import { figureText } from '../../domain/figureText';
import { round } from '../../domain/round';
import { textOf, type FigureRef } from './identity';

const bracketed = new WeakMap<object, boolean>();

/** Whether the table shows negative figures in brackets. */
function usesBrackets({ view }: FigureRef): boolean {
  const known = bracketed.get(view);
  if (known !== undefined) return known;
  const { rows, columns } = view.table;
  const negatives: string[] = [];
  for (let row = 0; row < rows.length && negatives.length < 20; row += 1) {
    if (rows[row].kind === 'group') continue;
    columns.forEach((_, column) => {
      if (view.value(row, column) < 0) negatives.push(view.text(row, column));
    });
  }
  const answer = negatives.length === 0 || negatives.some((text) => text.startsWith('('));
  bracketed.set(view, answer);
  return answer;
}

/** Decimals a half of the last printed place means: 0.5 is none, 0.0005 three. */
function decimalsOf(half: number): number {
  return half > 0 ? Math.min(9, Math.max(0, Math.round(-Math.log10(half * 2)))) : 0;
}

/**
 * A figure as the table would show it in a cell: its currency, decimals, brackets and scale. Nil is `-`.
 * @param value in the table's unit; a percentage is a fraction.
 */
export function shownLike(ref: FigureRef, value: number): string {
  const text = textOf(ref);
  const half = ref.view.half(ref.row, ref.column);
  const isPercent = text.endsWith('%') || text.endsWith('%)');
  const decimals = Math.max(0, decimalsOf(half) - (isPercent ? 2 : 0));
  const scale = /\d\s*(k|m|bn)\)?$/i.exec(text)?.[1] ?? '';
  const unitShown = isPercent ? 100 : 1;
  const rounded = round(value * unitShown, decimals);
  if (rounded === 0) return isPercent ? '0%' : '-';
  const figure = `${text.includes('£') ? '£' : ''}${figureText(rounded, decimals)}${isPercent ? '%' : scale}`;
  if (rounded > 0) return figure;
  return usesBrackets(ref) ? `(${figure})` : `-${figure}`;
}

/** The published figure as shown; nil where it is blank. */
export function published(ref: FigureRef): string {
  const text = textOf(ref);
  return text === '' ? 'blank' : text;
}
