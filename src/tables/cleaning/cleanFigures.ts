import { convertUnit } from '../../domain/unit';
import type { CellValue, MoneyUnit, Rectangle } from '../types';
import { cleanLook, type ColumnOfFigures } from './cleanLook';
import { findCleanUnit } from './cleanUnit';
import { couldBeYear, readPasted, type LeftBecause, type PastedText } from './pastedText';

/** Cells as read from the workbook; every array is `rows` x `columns`. */
export interface CleanSource extends Rectangle {
  sheetName: string;
  values: CellValue[][];
  /** As Excel gives them: the value itself where there is no formula. */
  formulas: CellValue[][];
  errors: boolean[][];
  formats: string[][];
}

/** A text that is a figure. Rows and columns of the sheet, from 0. */
export interface CleanedCell {
  row: number;
  column: number;
  text: string;
  value: number;
  /** The number as the house prints it: `(856)`. */
  shown: string;
  /** The number format it has then; that of the cell where the user gave it one. */
  format: string;
  formerFormat: string;
}

/** A text among figures, or made of digits, that is left as it is. */
export interface LeftCell {
  row: number;
  column: number;
  text: string;
  because: LeftBecause;
}

/** What cleaning would change, and what it would leave. */
export interface CleanPlan {
  /** Row by row. */
  cells: CleanedCell[];
  left: LeftCell[];
  /** How many of the cells say k, m or bn: only they depend on the unit. */
  suffixed: number;
  /** What those come out in. */
  unit: MoneyUnit;
}

/** What the user wants of it. */
export interface CleanOptions {
  /** The user's word. */
  unit?: MoneyUnit;
  /** The team's unit, for figures of which nothing tells it. */
  usualUnit: MoneyUnit;
  /** Decimals of money in £m. */
  millionDecimals: number;
}

interface Pasted {
  i: number;
  j: number;
  text: string;
  read: PastedText;
}

/**
 * Plans how the text figures of a selection become numbers: which cells, which numbers, which formats. Numbers, formulas,
 * errors and empty cells are not touched; years, dates, references and words are left as they are and, where they stand
 * among figures or are made of digits, listed.
 */
export function planClean(source: CleanSource, options: CleanOptions): CleanPlan {
  const texts = withoutCodes(pastedTexts(source));
  const firstRows = firstFigures(source, texts);
  const dashes = texts.filter(({ read, j }) => read.kind === 'nil' && firstRows[j] < Infinity);
  const firstRow = dashes.reduce((first, { i }) => Math.min(first, i), Math.min(...firstRows));
  const settled = texts.map((pasted) => ({ ...pasted, read: settle(pasted, firstRows[pasted.j], firstRow) }));

  const figures = settled.filter(isFigure);
  const unit = findCleanUnit(
    source.values,
    figures.map(({ read }) => read),
    settled.filter((pasted) => !isFigure(pasted)).map(({ text }) => text),
    options,
  );
  const valueOf = ({ read }: Figure) => (read.suffix ? convertUnit(read.value, '£', unit) : read.value);
  const columns = firstRows.map((_, j): ColumnOfFigures => {
    const ofColumn = figures.filter((figure) => figure.j === j);
    const money = ofColumn.filter(({ read }) => !read.percent);
    return {
      values: money.map(valueOf),
      percentages: ofColumn.filter(({ read }) => read.percent).map(({ read }) => read.value),
      leastDecimals: unit === '£m' && money.some(({ read }) => read.suffix) ? options.millionDecimals : 0,
    };
  });

  const cells = figures.map((figure): CleanedCell => {
    const { i, j, text, read } = figure;
    const formerFormat = source.formats[i][j];
    const value = valueOf(figure);
    const { format, show } = cleanLook(formerFormat, read.percent, columns[j]);
    return { ...placeOf(source, figure), text, value, shown: show(value), format, formerFormat };
  });
  const left = settled.flatMap((pasted) => {
    const { read, text, i, j } = pasted;
    if (read.kind !== 'left' || !isListed(text, i, firstRows[j])) return [];
    return [{ ...placeOf(source, pasted), text, because: read.because }];
  });
  return { cells, left, suffixed: figures.filter(({ read }) => read.suffix).length, unit };
}

type Figure = Pasted & { read: Extract<PastedText, { kind: 'figure' }> };

function isFigure(pasted: Pasted): pasted is Figure {
  return pasted.read.kind === 'figure';
}

function placeOf(source: CleanSource, { i, j }: Pasted): { row: number; column: number } {
  return { row: source.row + i, column: source.column + j };
}

/** The cells that hold text and nothing else. */
function pastedTexts({ values, formulas, errors }: CleanSource): Pasted[] {
  return values.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const isText = typeof value === 'string' && value.trim() !== '' && formulas[i][j] === value;
      return isText && !errors[i][j] ? [{ i, j, text: value, read: readPasted(value) }] : [];
    }),
  );
}

/** Headings of columns whose figures are names: a cost centre 1201 is not 1,201. */
const codeHeading = /\b(?:ref|references?|codes?|cost cent(?:re|er)s?|account|id)\b/i;

/** The figures of a column of codes are references; its heading is the first text in it. */
function withoutCodes(texts: readonly Pasted[]): Pasted[] {
  const headings = new Map<number, string>();
  for (const { j, text } of texts) if (!headings.has(j)) headings.set(j, text);
  return texts.map((pasted) =>
    pasted.read.kind === 'figure' && codeHeading.test(headings.get(pasted.j) ?? '')
      ? { ...pasted, read: { kind: 'left', because: 'reference' } }
      : pasted,
  );
}

/** By column, the first row with a number or a text that is surely one; Infinity where there is none. */
function firstFigures({ values, columns }: CleanSource, texts: readonly Pasted[]): number[] {
  const first = Array.from({ length: columns }, () => Infinity);
  const found = (i: number, j: number) => (first[j] = Math.min(first[j], i));
  values.forEach((row, i) => row.forEach((value, j) => typeof value === 'number' && found(i, j)));
  for (const { i, j, text, read } of texts) {
    if (read.kind === 'figure' && !couldBeYear(text)) found(i, j);
  }
  return first;
}

const zero: PastedText = { kind: 'figure', value: 0, percent: false, suffix: '' };

/** What a text is in its place: years stand above the figures or in columns of years, a dash is 0 only in a column of figures. */
function settle({ i, text, read }: Pasted, firstOfColumn: number, firstRow: number): PastedText {
  const amongFigures = firstOfColumn < Infinity;
  if (read.kind === 'nil') return amongFigures ? zero : { kind: 'left', because: 'words' };
  const aboveFigures = i < firstRow;
  if (read.kind === 'figure' && couldBeYear(text) && (aboveFigures || !amongFigures)) {
    return { kind: 'left', because: 'year' };
  }
  return read;
}

/** Words beside figures are labels: only what stands where a figure should is worth telling. */
function isListed(text: string, i: number, firstOfColumn: number): boolean {
  return i >= firstOfColumn || (/\d/.test(text) && !/\p{L}/u.test(text));
}
