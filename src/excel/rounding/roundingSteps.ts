/** The changes that rounding makes; each can be taken back. */
import type { ChangedCell, WrittenCells } from '../../tables/rounding/roundedCells';
import { rangeAddress } from '../../tables/cellAddress';
import type { CellValue, Rectangle } from '../../tables/types';
import { textCell } from '../../tables/textCell';
import { blockSteps } from '../transaction/blockSteps';
import { rectanglesOf } from '../reading/rectangles';
import type { Step } from '../transaction/transaction';

const noteSize = 9;
/** In points: about eighteen characters. */
const exactWidth = 100;

function sizeOf(cells: readonly (readonly unknown[])[]): number {
  return cells.reduce(
    (sum, row) => row.reduce((part: number, cell) => part + String(cell).length + 4, sum),
    0,
  );
}

function markNote(range: Excel.Range): void {
  range.format.font.italic = true;
  range.format.font.size = noteSize;
}

/** The copy on the sheet of its table, in empty cells. @param widths of its columns before, in points. */
export function besideStep(
  sheetId: string,
  source: Rectangle,
  target: Rectangle,
  { cells, formats }: WrittenCells,
  widths: readonly number[],
  sourceWidths: readonly number[],
): Step {
  const place = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(target.row, target.column, target.rows, target.columns);
  return {
    size: sizeOf(cells) + sizeOf(formats),
    make(context) {
      const range = place(context);
      range
        .getCell(0, 0)
        .getResizedRange(source.rows - 1, source.columns - 1)
        .copyFrom(rangeAddress(source), 'Formats');
      write(range, { cells, formats });
      sourceWidths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
      markNote(range.getLastRow().getCell(0, 0));
    },
    takeBack(context) {
      const range = place(context);
      range.conditionalFormats.clearAll();
      range.clear('All');
      widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
    },
  };
}

function write(range: Excel.Range, { cells, formats }: WrittenCells): void {
  // First: in a cell for text a number would become text.
  range.numberFormat = formats.map((row) => row.map((format) => (format === '@' ? 'General' : format)));
  range.formulas = cells;
}

/** Gives a new sheet its look before its cells are written. */
type Look = (range: Excel.Range, context: Excel.RequestContext) => void;

/** A sheet of our own, known by its first cell. */
export function sheetStep(name: string, written: WrittenCells, look: Look): Step {
  const { cells } = written;
  return {
    size: sizeOf(cells) + sizeOf(written.formats),
    make(context) {
      const sheet = context.workbook.worksheets.add(name);
      const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length);
      look(range, context);
      write(range, written);
    },
    async takeBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const first = sheet.getRange('A1');
      first.load('formulas');
      await context.sync();
      if (sheet.isNullObject) return;
      const mine = [cells[0][0], '', String(cells[0][0]).replace(/^'/, '')];
      if (mine.includes(first.formulas[0][0] as CellValue)) sheet.delete();
    },
  };
}

/** The look of the table that the new sheet is a copy of. @param widths of its columns, in points. */
export function lookOfTable(sheetName: string, source: Rectangle, widths: readonly number[]): Look {
  return (range, context) => {
    const original = context.workbook.worksheets
      .getItem(sheetName)
      .getRangeByIndexes(source.row, source.column, source.rows, source.columns);
    range
      .getCell(0, 0)
      .getResizedRange(source.rows - 1, source.columns - 1)
      .copyFrom(original, 'Formats');
    widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
    markNote(range.getLastRow().getCell(0, 0));
  };
}

/** The look of the sheet of exact figures. @param headings its row of headings, from 0. */
export function lookOfExact(headings: number): Look {
  return (range) => {
    range.format.columnWidth = exactWidth;
    range.getCell(0, 0).format.font.bold = true;
    range.getRow(headings).format.font.bold = true;
  };
}

/** The figures where they stand, then their formats. */
export function inPlaceSteps(sheetId: string, changes: readonly ChangedCell[]): Step[] {
  const cells = blockSteps(
    changes.map(({ row, column, next, former, formerFormat }) => ({
      area: { sheetId, row, column, rows: 1, columns: 1 },
      next: [[next]],
      former: [[former]],
      formats: [[formerFormat]],
    })),
  );
  const reformatted = changes.filter(({ format, formerFormat }) => format !== formerFormat);
  return [...cells, ...formatSteps(sheetId, reformatted)];
}

function formatSteps(sheetId: string, changes: readonly ChangedCell[]): Step[] {
  const byPlace = new Map(changes.map((change) => [`${change.row}:${change.column}`, change]));
  return rectanglesOf(changes).map((area) => {
    const grid = (key: 'format' | 'formerFormat'): string[][] =>
      Array.from({ length: area.rows }, (_, i) =>
        Array.from(
          { length: area.columns },
          (__, j) => byPlace.get(`${area.row + i}:${area.column + j}`)?.[key] ?? 'General',
        ),
      );
    const set = (context: Excel.RequestContext, formats: string[][]): void => {
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .untrack().numberFormat = formats;
    };
    return {
      size: sizeOf(grid('format')),
      make: (context) => set(context, grid('format')),
      takeBack: (context) => set(context, grid('formerFormat')),
    };
  });
}

/** The note in an empty cell without formats. */
export function noteStep(sheetId: string, row: number, column: number, note: string): Step {
  const place = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
  return {
    size: note.length,
    make(context) {
      const cell = place(context);
      cell.values = [[textCell(note)]];
      markNote(cell);
    },
    takeBack: (context) => place(context).clear('All'),
  };
}
