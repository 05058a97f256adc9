/** Which row of a table is which of last period's. */
import { isTelling, stableColumns } from './stableColumns';
import { figurePair } from './figurePair';
import { likeNames } from './likeNames';
import { namedRows, type NamedRow } from './rowNames';
import type { TablePair } from './tablePairs';

export interface RowPair {
  now: number;
  last: number;
  /** The names differ. */
  renamed: boolean;
}

export interface MatchedRows {
  pairs: RowPair[];
  /** Rows of this table only, and of last period's only. */
  added: NamedRow[];
  gone: NamedRow[];
}

/** Names at least so alike are the same one changed, where the row stands in the same place. */
const alikeInPlace = 0.6;
/** The same where its figures are the same. */
const alikeWithFigures = 0.4;
/** With more rows left over nothing is guessed. */
const mostGuesses = 400;

function inOrder(rows: readonly NamedRow[], keyOf: (row: NamedRow) => string): Map<string, NamedRow[]> {
  const byKey = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  return byKey;
}

/** Rows of the same name, those of the same section first; where a name stands several times, in their order. */
export function matchRows(pair: TablePair): MatchedRows {
  let added = namedRows(pair.now);
  let gone = namedRows(pair.last);
  const pairs: RowPair[] = [];
  for (const keyOf of [({ section, key }: NamedRow) => `${section}|${key}`, ({ key }: NamedRow) => key]) {
    const others = inOrder(gone, keyOf);
    const taken = new Set<NamedRow>();
    added = added.filter((row) => {
      const other = others.get(keyOf(row))?.shift();
      if (!other) return true;
      taken.add(other);
      pairs.push({ now: row.row, last: other.row, renamed: false });
      return false;
    });
    gone = gone.filter((row) => !taken.has(row));
  }
  return withRenamed(pair, { pairs, added, gone });
}

/** Whether two rows follow, or are followed by, rows that are the same. */
function isInPlace(now: number, last: number, partners: ReadonlyMap<number, number>): boolean {
  return partners.get(now - 1) === last - 1 || partners.get(now + 1) === last + 1;
}

function sameFigures({ now, last, columns }: TablePair, row: NamedRow, other: NamedRow): number {
  const stable = stableColumns(now, columns);
  return stable.filter((column) => {
    const figures = figurePair(
      { view: now, row: row.row, column: column.now },
      { view: last, row: other.row, column: column.last },
    );
    return isTelling(figures.nowValue) && !figures.changed;
  }).length;
}

/** How surely a row is another under a new name; 0 where nothing speaks for it. */
function sureness(
  pair: TablePair,
  row: NamedRow,
  other: NamedRow,
  partners: ReadonlyMap<number, number>,
): number {
  if (row.key.startsWith('total ') !== other.key.startsWith('total ')) return 0;
  const alike = likeNames(row.label, other.label);
  const same = sameFigures(pair, row, other);
  const inPlace = isInPlace(row.row, other.row, partners);
  // The same budget in the same place needs no likeness.
  const isSure = inPlace ? alike >= alikeInPlace || same > 0 : same > 0 && alike >= alikeWithFigures;
  return isSure ? alike + same + (inPlace ? 1 : 0) : 0;
}

function withRenamed(pair: TablePair, { pairs, added, gone }: MatchedRows): MatchedRows {
  if (added.length * gone.length > mostGuesses ** 2) return { pairs, added, gone };
  const partners = new Map(pairs.map(({ now, last }) => [now, last]));
  const guesses = added
    .flatMap((row) => gone.map((other) => ({ row, other, points: sureness(pair, row, other, partners) })))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const taken = new Set<NamedRow>();
  for (const { row, other } of guesses) {
    if (taken.has(row) || taken.has(other)) continue;
    taken.add(row).add(other);
    pairs.push({ now: row.row, last: other.row, renamed: true });
  }
  const isFree = (row: NamedRow): boolean => !taken.has(row);
  return { pairs, added: added.filter(isFree), gone: gone.filter(isFree) };
}
