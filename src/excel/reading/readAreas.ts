/** Reads cells of many areas in as few requests as Excel's limits allow. */
import type { CellValue, Rectangle } from '../../tables/types';
import { pause } from '../pause';
import { stopIfCancelled, type Following, type Stage } from '../following';

/** Cells of one sheet. */
export interface Area extends Rectangle {
  sheetId: string;
}

/** What can be asked of cells. */
export type Part = 'formulas' | 'values' | 'valueTypes' | 'numberFormat';

/** What was asked of an area, a row of cells each. */
export type Contents<P extends Part> = Record<P, CellValue[][]>;

/** Areas in one request: each is several calls. */
const mostAreas = 500;
/** Cells in one request, to begin with; halved where Excel finds the answer too large. */
const mostCells = 60_000;
const tooLarge = 'ResponsePayloadSizeLimitExceeded';

interface Piece extends Area {
  /** Which of the areas it is a piece of. */
  of: number;
}

/** Reads areas; the answers are in their order. */
export async function readAreas<P extends Part>(
  areas: readonly Area[],
  parts: readonly P[],
  following: Following = {},
  stage: Stage = 'reading',
): Promise<Contents<P>[]> {
  const answers = areas.map(
    () => Object.fromEntries(parts.map((part) => [part, []])) as unknown as Contents<P>,
  );
  const limit = Math.floor(mostCells / parts.length);
  const pieces = areas.flatMap((area, of) => inPieces({ ...area, of }, limit));
  for (const group of inGroups(pieces, limit)) {
    stopIfCancelled(following);
    await readGroup(group, parts, answers);
    following.onProgress?.(stage, group[group.length - 1].of + 1, areas.length);
    await pause(0);
  }
  return answers;
}

function inPieces(area: Piece, limit: number): Piece[] {
  const rows = Math.max(1, Math.floor(limit / area.columns));
  const pieces: Piece[] = [];
  for (let from = 0; from < area.rows; from += rows) {
    pieces.push({ ...area, row: area.row + from, rows: Math.min(rows, area.rows - from) });
  }
  return pieces;
}

function inGroups(pieces: readonly Piece[], limit: number): Piece[][] {
  const groups: Piece[][] = [];
  let cells = limit;
  for (const piece of pieces) {
    const size = piece.rows * piece.columns;
    if (cells + size > limit || groups[groups.length - 1].length >= mostAreas) {
      groups.push([]);
      cells = 0;
    }
    groups[groups.length - 1].push(piece);
    cells += size;
  }
  return groups;
}

async function readGroup<P extends Part>(
  group: readonly Piece[],
  parts: readonly P[],
  answers: Contents<P>[],
): Promise<void> {
  const context = new Excel.RequestContext();
  const asked = new Set<Part>(parts);
  const ranges = group.map(({ sheetId, row, column, rows, columns }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
    if (asked.has('formulas')) range.load('formulas');
    if (asked.has('values')) range.load('values');
    if (asked.has('valueTypes')) range.load('valueTypes');
    if (asked.has('numberFormat')) range.load('numberFormat');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = error instanceof OfficeExtension.Error && error.code === tooLarge && halved(group);
    if (!halves) throw error;
    for (const half of halves) await readGroup(half, parts, answers);
    return;
  }
  ranges.forEach((range, index) => {
    for (const part of parts) {
      for (const row of range[part] as CellValue[][]) answers[group[index].of][part].push(row);
    }
  });
}

/** Null where there is but one cell. */
function halved(group: readonly Piece[]): Piece[][] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [piece] = group;
  if (piece.rows < 2) return null;
  return inPieces(piece, Math.ceil(piece.rows / 2) * piece.columns).map((half) => [half]);
}
