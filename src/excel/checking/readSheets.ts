/** Reads the sheets of a workbook for a check, in parts below Excel's limit on one answer. Nothing is changed. */
import type { SheetCells } from '../../tables/checking/sheetCells';
import { pause } from '../pause';
import { stopIfCancelled } from '../following';
import { hiddenLines } from './hiddenLines';
import type { CheckFollowing } from './outcomes';
import { cellCount, type SheetPlace } from './sheetPlaces';

/** Cells in one request to begin with; five facts of each are about 100 bytes, and Excel answers at most 5 MB. */
const cellsAtOnce = 12_000;
/** Sheets in one request. */
const sheetsAtOnce = 20;
const tooLarge = 'ResponsePayloadSizeLimitExceeded';

/** Rows of a sheet's part in use, from its first. */
interface Piece {
  place: SheetPlace;
  from: number;
  rows: number;
}

type Contents = Pick<SheetCells, 'values' | 'formulas' | 'texts' | 'numberFormats' | 'errors'>;

/** Sheet by sheet; those that come later are not read before they are asked for, but for small ones beside each other. */
export async function* readSheets(
  context: Excel.RequestContext,
  places: readonly SheetPlace[],
  following: CheckFollowing = {},
): AsyncGenerator<SheetCells> {
  for (const group of inGroups(places)) {
    const contents = group.map(emptyContents);
    for (const pieces of requestsFor(group)) {
      stopIfCancelled(following);
      for (const { piece, read } of await readPieces(context, pieces)) {
        append(contents[group.indexOf(piece.place)], read);
      }
      await pause(0);
    }
    for (const [at, place] of group.entries()) {
      yield {
        sheetName: place.sheetName,
        row: place.row,
        column: place.column,
        ...contents[at],
        hiddenRows: await hiddenLines(context, place, 'rows', following),
        hiddenColumns: await hiddenLines(context, place, 'columns', following),
      };
    }
  }
}

/** Small sheets that stand beside each other are read together, each of the others alone. */
function inGroups(places: readonly SheetPlace[]): SheetPlace[][] {
  const groups: SheetPlace[][] = [];
  let cells = Infinity;
  for (const place of places) {
    const last = groups[groups.length - 1];
    if (cells + cellCount(place) > cellsAtOnce || last.length >= sheetsAtOnce) {
      groups.push([place]);
      cells = cellCount(place);
    } else {
      last.push(place);
      cells += cellCount(place);
    }
  }
  return groups;
}

function requestsFor(group: readonly SheetPlace[]): Piece[][] {
  const [first, ...others] = group.map((place) => ({ place, from: 0, rows: place.rows }));
  return others.length > 0 ? [[first, ...others]] : cut(first, cellsAtOnce).map((piece) => [piece]);
}

function cut(piece: Piece, cells: number): Piece[] {
  const most = Math.max(1, Math.floor(cells / piece.place.columns));
  const pieces: Piece[] = [];
  for (let from = 0; from < piece.rows; from += most) {
    pieces.push({ ...piece, from: piece.from + from, rows: Math.min(most, piece.rows - from) });
  }
  return pieces;
}

interface ReadPiece {
  piece: Piece;
  read: Contents;
}

/** In one request, or in two halves where Excel finds the answer too large. */
async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<ReadPiece[]> {
  const ranges = pieces.map(({ place: { id, row, column, columns }, from, rows }) => {
    const range = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(row + from, column, rows, columns);
    range.load('values,formulas,text,numberFormat,valueTypes');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = error instanceof OfficeExtension.Error && error.code === tooLarge && halved(pieces);
    if (!halves) throw error;
    return [...(await readPieces(context, halves[0])), ...(await readPieces(context, halves[1]))];
  }
  return ranges.map(({ values, formulas, text, numberFormat, valueTypes }, i) => ({
    piece: pieces[i],
    read: {
      values,
      formulas,
      texts: text,
      numberFormats: numberFormat,
      errors: valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
    },
  }));
}

/** Null where there is but one row. */
function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [{ place, from, rows }] = pieces;
  if (rows < 2) return null;
  const first = Math.ceil(rows / 2);
  return [[{ place, from, rows: first }], [{ place, from: from + first, rows: rows - first }]];
}

function emptyContents(): Contents {
  return { values: [], formulas: [], texts: [], numberFormats: [], errors: [] };
}

function append(to: Contents, read: Contents): void {
  for (const row of read.values) to.values.push(row);
  for (const row of read.formulas) to.formulas.push(row);
  for (const row of read.texts) to.texts.push(row);
  for (const row of read.numberFormats) to.numberFormats.push(row);
  for (const row of read.errors) to.errors.push(row);
}
