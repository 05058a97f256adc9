import type { CellValue, Rectangle } from '../../types';
import { lineCells, statuses, type LinePlace, type Writing } from './lineCells';
import { besideHeadings, type PlaceKey } from './placeColumns';
import { chosenLines, type LineChoice, type Report } from './reportLines';
import { goneText, type WrittenCommentary, type WrittenLine } from './writtenCommentary';

/** One cell of the commentary that is to hold something else. */
export interface CellChange {
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
}

/** How commentary that was written earlier is brought up to date; nothing of the writer's own is among the changes. */
export interface UpdatePlan {
  changes: CellChange[];
  block: { before: Rectangle; after: Rectangle };
  /** Rows below the commentary that new lines take, which must be free; null for none. */
  appended: Rectangle | null;
  /** Lines whose formulas follow the table, and those of them that are new. */
  lines: number;
  added: number;
  /** Names of lines kept although they are below the threshold, or no longer in the table. */
  below: string[];
  gone: string[];
  /** Names of lines whose paragraph the writer replaced by words of their own, which stay. */
  typedOver: string[];
}

/**
 * Lines keep their rows; lines that are new are added, in the rows of the table beside it, else below the others. Lines that
 * are no longer above the threshold stay and are up to date too, so that no driver is lost.
 */
export function planUpdate(
  report: Report,
  written: WrittenCommentary,
  choice: LineChoice,
  writing: Writing,
): UpdatePlan {
  const { block, layout, columns } = written;
  const chosen = new Set(chosenLines(report, choice));
  const kept = report.lines.filter((each) => each.line.written);
  const fresh = report.lines.filter((each) => !each.line.written && chosen.has(each));
  const end = block.row + block.rows;
  const placed = [
    ...kept.map((wanting) => ({ wanting, row: wanting.line.written?.row ?? end })),
    ...fresh.map((wanting, i) => ({ wanting, row: layout === 'beside' ? wanting.line.line.row : end + i })),
  ];
  const changes = placed.flatMap(({ wanting, row }) => {
    const place: LinePlace = { layout, row, columns };
    const typedOver = wanting.line.written?.typedOver === true;
    return changesOf(written, row, lineCells(wanting, writing, place), typedOver);
  });
  const rows = Math.max(block.rows, ...placed.map(({ row }) => row + 1 - block.row));
  const names = (lines: readonly { label: string }[]): string[] => lines.map(({ label }) => label);
  return {
    changes: [...changes, ...report.gone.flatMap((line) => goneChanges(written, line))],
    block: { before: block, after: { ...block, rows } },
    appended: rows > block.rows ? { ...block, row: end, rows: rows - block.rows } : null,
    lines: placed.length,
    added: fresh.length,
    below: names(kept.filter(({ material }) => !material).map(({ line }) => line.line)),
    gone: names(report.gone),
    typedOver: names(kept.flatMap(({ line }) => (line.written?.typedOver ? [line.line] : []))),
  };
}

/** The owned cells of a row that are other than they should be. */
function changesOf(
  { columns, block, cells, layout }: WrittenCommentary,
  row: number,
  wanted: Partial<Record<PlaceKey, CellValue>>,
  typedOver: boolean,
): CellChange[] {
  const owned = layout === 'beside' ? besideHeadings.map(({ key }) => key) : Object.keys(wanted);
  return (owned as PlaceKey[]).flatMap((key) => {
    const column = columns[key];
    const after = wanted[key];
    // A name stays as it is written, since the drivers go by it.
    const isName = key === 'service' && row < block.row + block.rows;
    if (column === undefined || after === undefined || isName || (key === 'commentary' && typedOver))
      return [];
    const before = cells[row - block.row]?.[column - block.column] ?? '';
    return spelled(before) === spelled(after) ? [] : [{ row, column, before, after }];
  });
}

/** Excel writes names of sheets without the quotes they do not need, and an apostrophe before text not at all. */
function spelled(cell: CellValue): string {
  return String(cell).replaceAll("'", '');
}

/** The drivers of a line that is gone stay; its formulas would follow another line, or nothing. */
function goneChanges(written: WrittenCommentary, { row, typedOver, explained }: WrittenLine): CellChange[] {
  const wanted = { commentary: goneText, variance: '', unexplained: '', status: statuses.gone };
  return changesOf(written, row, explained === null ? { ...wanted, explained: '' } : wanted, typedOver);
}
