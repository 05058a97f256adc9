/** Finds the heading row of a table among titles, blank rows and figures. */
import { readFigure } from '../domain/readFigure';
import { headingKey, headingUnit } from './headingWords';
import { matchColumns } from './matchColumns';
import { isBlank } from './readCell';
import type { ColumnSpecification } from './specification';
import type { CellValue, SourceGrid } from './types';

export interface Headings {
  /** One a column, on one line; '' for none. */
  texts: string[];
  /** Row of the (last) heading row counted from the grid's first row: negative when it is above the grid. */
  lastRow: number;
  /** A single text above the headings. */
  title: string | null;
}

/** Headings are looked for in this many rows. */
const rowsSearched = 30;
/** This many headings that we know make a heading row. */
const enough = 2;

interface NumberedRow {
  index: number;
  cells: CellValue[];
}

function isUnit(cell: CellValue): boolean {
  return typeof cell === 'string' && headingUnit(cell) !== undefined && headingKey(cell) === '';
}

/** A figure, or a text that stands for one: then the row is no heading row. */
function isFigure(cell: CellValue): boolean {
  if (typeof cell !== 'string') return true;
  if (isUnit(cell)) return false;
  return !isBlank(cell) && readFigure(cell).kind !== 'notAFigure';
}

function texts(cells: CellValue[]): string[] {
  return cells.map((cell) => String(cell).replace(/\s+/g, ' ').trim());
}

function isWords(row: NumberedRow | undefined): row is NumberedRow {
  if (!row || !row.cells.some((cell) => !isBlank(cell))) return false;
  return !row.cells.some(isFigure);
}

function joined(first: string[], second: string[]): string[] {
  return first.map((text, position) => `${text} ${second[position]}`.trim());
}

function numbered(grid: SourceGrid): NumberedRow[] {
  const above = (grid.above ?? []).map((cells, i, all) => ({ index: i - all.length, cells }));
  return [...above, ...grid.values.map((cells, index) => ({ index, cells }))];
}

/** The first line of the nearest lines of single texts above: title and subtitle stand together, other things apart. */
function titleAbove(rows: NumberedRow[], position: number): string | null {
  let title: string | null = null;
  for (let at = position - 1; at >= 0; at -= 1) {
    const filled = rows[at].cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0 && title === null) continue;
    if (filled.length !== 1 || isFigure(filled[0])) break;
    [title] = texts(filled);
  }
  return title;
}

/**
 * The row, or two rows, in which most headings are ones that the table knows; headings above the grid count when it
 * has none itself. Without any that we know, the first row of several words that stands before the figures.
 * Null when there is none.
 */
export function findHeadings(grid: SourceGrid, columns: readonly ColumnSpecification[]): Headings | null {
  const rows = numbered(grid);
  const known = (headings: string[]): number => {
    const { found, alike } = matchColumns(columns, headings);
    return Object.keys(found).length + Object.keys(alike).length;
  };

  const at = (first: number): { score: number; size: number; texts: string[] } => {
    const one = texts(rows[first].cells);
    const single = { score: known(one), size: 1, texts: one };
    const next = rows[first + 1];
    if (!isWords(next)) return single;
    const both = joined(one, texts(next.cells));
    const score = known(both);
    const onlyUnits = next.cells.every((cell) => isBlank(cell) || isUnit(cell));
    return score > single.score || (onlyUnits && score > 0) ? { score, size: 2, texts: both } : single;
  };

  const firstOfGrid = rows.length - grid.values.length;
  const inside = Array.from(
    { length: Math.min(rowsSearched, grid.values.length) },
    (_, i) => firstOfGrid + i,
  );
  const above = Array.from({ length: firstOfGrid }, (_, i) => firstOfGrid - 1 - i);

  const answer = (position: number, size: number, headings: string[]): Headings => ({
    texts: headings,
    lastRow: rows[position].index + size - 1,
    title: titleAbove(rows, position),
  });

  let best: { position: number; score: number; size: number; texts: string[] } | null = null;
  for (const position of inside) {
    if (!isWords(rows[position])) continue;
    const candidate = at(position);
    if (candidate.score >= enough && candidate.score > (best?.score ?? 0)) best = { position, ...candidate };
  }
  if (best) return answer(best.position, best.size, best.texts);

  for (const position of above) {
    if (!isWords(rows[position])) continue;
    // Of two heading rows the upper one alone may say enough; so the pair is tried first.
    const pair = position > 0 && isWords(rows[position - 1]) ? at(position - 1) : null;
    const single = at(position);
    if (pair && pair.size === 2 && pair.score >= enough && pair.score > single.score) {
      return answer(position - 1, 2, pair.texts);
    }
    if (single.score >= enough) return answer(position, single.size, single.texts);
  }

  const firstFigures = inside.find((position) => rows[position].cells.some(isFigure));
  const words = inside.find(
    (position) =>
      isWords(rows[position]) &&
      position < (firstFigures ?? 0) &&
      texts(rows[position].cells).filter((text) => text !== '').length >= enough,
  );
  return words === undefined ? null : answer(words, 1, texts(rows[words].cells));
}
