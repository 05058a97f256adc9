import type { SheetCells } from '../../tables/checking/sheetCells';
import type { Rectangle } from '../../tables/types';

/** Cells of a sheet that are to be read. */
export interface CellArea extends Rectangle {
  sheetId: string;
  sheetName: string;
}

/** Cells in one request; five facts of each are about 100 bytes, and Excel answers at most 5 MB. */
const cellsAtOnce = 12_000;

/** Rows of an area that fit in one request with others. */
interface Piece {
  area: CellArea;
  cells: SheetCells;
  from: number;
  rows: number;
}

/** Reads areas, in as few requests as Excel's limits allow; the answers are in their order. */
export async function readCells(areas: readonly CellArea[]): Promise<SheetCells[]> {
  const answers = areas.map(emptyCells);
  for (const pieces of requestsFor(areas, answers)) await readPieces(pieces);
  return answers;
}

function emptyCells({ sheetName, row, column, rows, columns }: CellArea): SheetCells {
  return {
    sheetName,
    row,
    column,
    values: [],
    formulas: [],
    texts: [],
    numberFormats: [],
    errors: [],
    hiddenRows: Array<boolean>(rows).fill(false),
    hiddenColumns: Array<boolean>(columns).fill(false),
  };
}

function requestsFor(areas: readonly CellArea[], answers: readonly SheetCells[]): Piece[][] {
  const requests: Piece[][] = [];
  let size = cellsAtOnce;
  areas.forEach((area, i) => {
    const most = Math.max(1, Math.floor(cellsAtOnce / area.columns));
    for (let from = 0; from < area.rows; from += most) {
      const rows = Math.min(most, area.rows - from);
      size += rows * area.columns;
      if (size > cellsAtOnce) {
        requests.push([]);
        size = rows * area.columns;
      }
      requests[requests.length - 1].push({ area, cells: answers[i], from, rows });
    }
  });
  return requests;
}

async function readPieces(pieces: readonly Piece[]): Promise<void> {
  const context = new Excel.RequestContext();
  const asked = pieces.map(({ area: { sheetId, row, column, columns }, cells, from, rows }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row + from, column, rows, columns);
    range.load('values,formulas,text,numberFormat,valueTypes');
    return { range, cells };
  });
  await context.sync();
  for (const { range, cells } of asked) {
    cells.values.push(...range.values);
    cells.formulas.push(...range.formulas);
    cells.texts.push(...range.text);
    cells.numberFormats.push(...range.numberFormat);
    const types = range.valueTypes as Excel.RangeValueType[][];
    cells.errors.push(...types.map((row) => row.map((type) => type === Excel.RangeValueType.error)));
  }
}
