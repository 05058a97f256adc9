/** Reads cells into a SourceGrid, in parts where there are too many for one answer of Excel's. */
import type { CellValue, Rectangle, SourceGrid } from '../tables/types';

/** Cells with their kinds take about 16 bytes each; Excel answers at most 5 MB. */
const cellsPerPart = 150_000;

/** Rows above the selection in which headings are looked for. */
const mostRowsAbove = 20;

/** So many rows show whether a column is one of percentages. */
const rowsOfFormats = 60;

/** Cells asked for; they can be taken once the context has been synced, with further round trips where there are many. */
export interface AskedGrid {
  finish(): Promise<SourceGrid>;
}

function ask(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values,valueTypes');
  return range;
}

function askFormats(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('numberFormat');
  return range;
}

/** Excel answers null where some are hidden and some are not. */
function partlyHidden(range: Excel.Range): boolean {
  return range.rowHidden !== false || range.columnHidden !== false;
}

async function read(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  await context.sync();
  return range;
}

/** Which columns hold figures that Excel shows with a % sign. */
function percentColumns(values: CellValue[][], formats: string[][]): boolean[] {
  return values[0].map((_, column) =>
    formats.some((row, i) => typeof values[i][column] === 'number' && row[column].includes('%')),
  );
}

/** Asks for cells and the rows above them. */
export function askGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  rectangle: Rectangle,
): AskedGrid {
  const rowsPerPart = Math.max(1, Math.floor(cellsPerPart / rectangle.columns));
  const part = (from: number): Excel.Range =>
    ask(sheet, {
      ...rectangle,
      row: rectangle.row + from,
      rows: Math.min(rowsPerPart, rectangle.rows - from),
    });

  const all = sheet.getRangeByIndexes(rectangle.row, rectangle.column, rectangle.rows, rectangle.columns);
  all.load('rowHidden,columnHidden');
  const rowsAbove = Math.min(mostRowsAbove, rectangle.row);
  const above =
    rowsAbove > 0 ? ask(sheet, { ...rectangle, row: rectangle.row - rowsAbove, rows: rowsAbove }) : null;
  const first = part(0);
  const formats = askFormats(sheet, { ...rectangle, rows: Math.min(rowsOfFormats, rectangle.rows) });

  return {
    async finish() {
      const values: CellValue[][] = first.values;
      const types: string[][] = first.valueTypes;
      for (let from = rowsPerPart; from < rectangle.rows; from += rowsPerPart) {
        const next = await read(context, part(from));
        for (const row of next.values) values.push(row);
        for (const row of next.valueTypes) types.push(row);
      }
      return {
        ...rectangle,
        sheetName,
        values,
        errors: types.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
        above: above ? above.values : [],
        hidden: partlyHidden(all),
        percentColumns: percentColumns(values, formats.numberFormat),
      };
    },
  };
}
