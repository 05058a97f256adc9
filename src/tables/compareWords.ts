/** Compares the words a sheet works out itself, such as positions and colours, with ours. */
import { disagreement, type ComparedColumn, type ComparedRow, type Comparison } from './comparison';
import type { Disagreement } from './reading';
import { wordsOfRow } from './roundingReach';

/** The letters of a word, so that `Over-spend` and `overspend` are one. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

/** `G` stands for `Green`. */
function sameWord(yours: string, computed: string): boolean {
  const [a, b] = [letters(yours), letters(computed)];
  return a === b || (a.length === 1 && b.startsWith(a));
}

/** The words a column of ours can show: those with a colour and those it does show. */
function wordsShown({ ours: { column } }: ComparedColumn, rows: readonly ComparedRow[]): string[] {
  const shown = new Set(rows.map(({ figures }) => String(figures[column.key])));
  return [...Object.keys(column.tones ?? {}), ...shown];
}

/** Words of the user's own, which the column can never show, are left alone; so is what rounding explains. */
export function compareWords(comparison: Comparison, each: ComparedColumn): Disagreement[] {
  const { reading, onSigned, rows } = comparison;
  const { key } = each.ours.column;
  const known = wordsShown(each, rows);
  return rows.flatMap(({ index, inputs, figures }) => {
    const cell = reading.source.values[index][each.users.at];
    const yours = typeof cell === 'string' ? cell.trim() : '';
    const computed = figures[key];
    const comparable =
      letters(yours) !== '' && computed !== '' && known.some((word) => sameWord(yours, word));
    if (!comparable || wordsOfRow(onSigned, inputs, key).some((word) => sameWord(yours, word))) return [];
    return [disagreement(reading, index, each, yours, computed)];
  });
}
