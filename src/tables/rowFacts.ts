/** What is to be known of the rows below the headings before they are told apart. */
import type { RowFacts } from './findTotals';
import { headingKey, headingUnit, headingWords } from './headingWords';
import { isBlank, isNumeric } from './readCell';
import { numberAt, summedColumns, type SourceTableColumn } from './sourceTable';
import type { CellValue, SourceGrid } from './types';

const mayBeWords = /[\p{L}£%]/u;

/** Whether a row repeats the headings: its cells over the matched columns hold words of their headings, or units. */
function isHeadingAgain(cells: CellValue[], columns: readonly SourceTableColumn[]): boolean {
  const filled = columns.filter(({ at, heading }) => !isBlank(cells[at]) && heading !== '');
  // Most rows hold figures, which need no closer look.
  if (filled.some(({ at }) => !mayBeWords.test(String(cells[at])))) return false;
  const words = filled.map(({ at, heading }) => {
    const text = String(cells[at]);
    if (headingKey(text) === '') return headingUnit(text) !== undefined;
    const own = headingWords(heading);
    return headingWords(text).every((word) => own.includes(word));
  });
  return filled.length >= Math.min(2, columns.length) && words.every(Boolean);
}

/** The name of a row; that of a group or a total may stand in another column of words before the figures. */
function labelOf(cells: CellValue[], labelAt: number | undefined, firstFigures: number): string {
  const label = labelAt === undefined ? '' : String(cells[labelAt]).trim();
  if (label !== '') return label;
  const words = cells.slice(0, firstFigures).find((cell) => typeof cell === 'string' && !isBlank(cell));
  return headingKey(String(words ?? '')) === '' ? '' : String(words).trim();
}

/** Columns beside the names; before any of them is known, every one may hold figures. */
function positionsBeside(source: SourceGrid, columns: readonly SourceTableColumn[]): number[] {
  const label = columns.find(({ column }) => column.kind === 'label');
  const beside = columns.filter((each) => each !== label);
  if (beside.length > 0) return beside.map(({ at }) => at);
  return Array.from({ length: source.columns }, (_, at) => at).filter((at) => at !== label?.at);
}

/** Facts of the rows from `firstRow` of the selection on; headings that are repeated are not among them. */
export function rowFacts(
  source: SourceGrid,
  firstRow: number,
  columns: readonly SourceTableColumn[],
): RowFacts[] {
  const labelAt = columns.find(({ column }) => column.kind === 'label')?.at;
  const beside = columns.filter(({ column }) => column.kind !== 'label');
  const filledAt = positionsBeside(source, columns);
  const numeric = beside.filter(({ column }) => isNumeric(column.format)).map(({ at }) => at);
  const firstFigures = Math.min(...(numeric.length > 0 ? numeric : filledAt));
  const summed = summedColumns(beside);

  const facts: RowFacts[] = [];
  for (let index = firstRow; index < source.rows; index += 1) {
    const cells = source.values[index];
    if (beside.length > 0 && isHeadingAgain(cells, columns)) continue;
    facts.push({
      index,
      label: labelOf(cells, labelAt, firstFigures),
      filled: filledAt.some((at) => !isBlank(cells[at])),
      figures: summed.map((column) => numberAt(source, index, column)),
    });
  }
  return facts;
}
