/** Finds the heading row of a table among titles, blank rows and figures. */
import { headingFacts } from './columnWords';
import {
  carried,
  filledCells,
  isFigure,
  isUnitsOnly,
  isWords,
  joined,
  numberedRows,
  textsOf,
  type NumberedRow,
} from './headingRows';
import { headingUnit } from './headingWords';
import { matchColumns } from './matchColumns';
import { isNumeric } from './readCell';
import type { ColumnSpecification } from './specification';
import type { SourceGrid } from './types';

/** The headings of a selection. */
export interface Headings {
  /** One a column, on one line; '' for none. */
  texts: string[];
  /** Row of the (last) heading row counted from the grid's first row: negative when it is above the grid. */
  lastRow: number;
  /** A single text above the headings. */
  title: string | null;
  /** How many columns of the table the headings say: one that is only like it counts half, and so does a bare unit. */
  score: number;
}

/** Headings are looked for in this many rows. */
const rowsSearched = 30;
/** A heading that we know and one that is like another make a heading row. */
const enough = 1.5;
const half = 0.5;

/** One or two rows read as headings. */
interface Candidate {
  texts: string[];
  size: number;
  /** Headings that are known. */
  known: number;
  score: number;
}

/** The first line of the nearest lines of single texts above: title and subtitle stand together, other things apart. */
function titleAbove(rows: readonly NumberedRow[], position: number): string | null {
  let title: string | null = null;
  for (let at = position - 1; at >= 0; at -= 1) {
    const filled = filledCells(rows[at]);
    if (filled.length === 0 && title === null) continue;
    if (filled.length !== 1 || isFigure(filled[0])) break;
    [title] = textsOf(rows[at]).filter((text) => text !== '');
  }
  return title;
}

/** Reads rows as headings of the given columns. */
function headingReader(columns: readonly ColumnSpecification[]) {
  const inMoney = columns.some(({ format, kind }) => format === 'money' && kind === 'input');
  const inFigures = columns.some(({ format }) => isNumeric(format));

  const scored = (texts: string[], size: number): Candidate => {
    const { found, alike, doubtful } = matchColumns(columns, texts);
    const known = Object.keys(found).length - doubtful.size + Object.keys(alike).length;
    const isBareUnit = (text: string): boolean =>
      headingFacts(text).key === '' && headingUnit(text) !== undefined;
    const unitAlone = inMoney && known === 1 && texts.some(isBareUnit) ? half : 0;
    return { texts, size, known, score: known + half * doubtful.size + unitAlone };
  };

  /** Under a text that spans several columns, a heading may need it (`Budget` over `Number`) or say more alone. */
  const spread = (upper: string[], lower: string[]): Candidate => {
    const over = carried(upper, lower);
    const both = joined(over, lower);
    const { found, doubtful } = matchColumns(columns, both);
    const sure = new Set(Object.entries(found).flatMap(([key, at]) => (doubtful.has(key) ? [] : [at])));
    const alone = matchColumns(
      columns,
      lower.map((text, at) => (sure.has(at) ? '' : text)),
    );
    const better = new Set(
      Object.entries(alone.found).flatMap(([key, at]) =>
        alone.doubtful.has(key) || key in found ? [] : [at],
      ),
    );
    return scored(
      both.map((text, at) => (better.has(at) ? lower[at] : text)),
      2,
    );
  };

  const read = (first: NumberedRow, second: NumberedRow | undefined): Candidate => {
    const upper = textsOf(first);
    const single = scored(upper, 1);
    if (!isWords(second) || isUnitsOnly(second)) return single;
    const lower = textsOf(second);
    const pairs = [scored(joined(upper, lower), 2)];
    if (filledCells(first).length > 1) pairs.push(spread(upper, lower));
    // A row of names and notes below the headings is no second heading row, even when its words resemble some.
    const mayResemble = inFigures && filledCells(second).length > 1;
    const better = pairs.filter(
      ({ known, score }) => known > single.known || (mayResemble && score > single.score),
    );
    return better.reduce((best, pair) => (pair.score > best.score ? pair : best), single);
  };

  /** With the units below, when those stand on a row of their own. */
  return (rows: readonly NumberedRow[], position: number): Candidate => {
    const candidate = read(rows[position], rows[position + 1]);
    const next = rows[position + candidate.size];
    if (candidate.score === 0 || !isUnitsOnly(next)) return candidate;
    const units = textsOf(next);
    // A figure and its percentage may stand under one heading.
    return { ...candidate, texts: joined(carried(candidate.texts, units), units), size: candidate.size + 1 };
  };
}

/**
 * The row, or two rows, in which most headings are ones that the table knows; headings above the grid count when it
 * has none itself. Without any that we know, the first row of several words that stands before the figures.
 * Null when there is none.
 */
export function findHeadings(grid: SourceGrid, columns: readonly ColumnSpecification[]): Headings | null {
  const rows = numberedRows(grid);
  const read = headingReader(columns);
  const firstOfGrid = rows.length - grid.values.length;
  const count = Math.min(rowsSearched, grid.values.length);
  const inside = Array.from({ length: count }, (_, i) => firstOfGrid + i);
  const upwards = Array.from({ length: firstOfGrid }, (_, i) => firstOfGrid - 1 - i);
  // Beyond an empty row is another table.
  const apart = upwards.findIndex((position) => filledCells(rows[position]).length === 0);
  const above = apart < 0 ? upwards : upwards.slice(0, apart);

  const answer = (position: number, { texts, size, score }: Candidate): Headings => ({
    texts,
    lastRow: rows[position].index + size - 1,
    title: titleAbove(rows, position),
    score,
  });

  let best: { position: number; candidate: Candidate } | null = null;
  for (const position of inside) {
    if (!isWords(rows[position])) continue;
    const candidate = read(rows, position);
    // Where the lower of two rows says as much alone, the upper one is a title.
    const asMuchAlone = candidate.score === best?.candidate.score && candidate.size < best.candidate.size;
    const better = candidate.score > (best?.candidate.score ?? 0) || asMuchAlone;
    if (candidate.score >= enough && better) best = { position, candidate };
  }
  if (best) return answer(best.position, best.candidate);

  for (const position of above) {
    if (!isWords(rows[position])) continue;
    // Of two heading rows the lower one alone may say enough; so the pair is tried first.
    const pair = position > 0 && isWords(rows[position - 1]) ? read(rows, position - 1) : null;
    const single = read(rows, position);
    if (pair && pair.size > 1 && pair.score >= enough && pair.score > single.score)
      return answer(position - 1, pair);
    if (single.score >= enough) return answer(position, single);
  }

  const firstFigures = inside.find((position) => rows[position].cells.some(isFigure));
  const words = inside.find(
    (position) =>
      isWords(rows[position]) && position < (firstFigures ?? 0) && filledCells(rows[position]).length >= 2,
  );
  return words === undefined
    ? null
    : answer(words, { ...read(rows, words), texts: textsOf(rows[words]), size: 1 });
}
