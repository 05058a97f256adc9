import { CellValueType, type ICellData, type IRange, type IStyleData } from '@univerjs/core';
import { ValueType, type Cell, type CellValue, type Worksheet } from 'exceljs';
import { rangeFromAddress } from './addresses';
import { formulaFromFile } from './formulaText';
import { readStyle, type Look } from './readStyle';

const MILLISECONDS_PER_DAY = 86_400_000;
/** The serial number that Excel gives 1 January 1970. */
const EPOCH_SERIAL = 25_569;

export interface ReadCells {
  cellData: Record<number, Record<number, ICellData>>;
  /** What was simplified, for the warnings. */
  lost: Set<'formatted text in a cell' | 'links'>;
}

/** The cells of a sheet. What a formula spilled is left out: it will spill again when it is calculated. */
export function readCells(sheet: Worksheet, look: Look): ReadCells {
  const spills = spilledRanges(sheet);
  const result: ReadCells = { cellData: {}, lost: new Set() };
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
      const isCovered = cell.isMerged && cell.master !== cell;
      const isSpilled = spills.some((spill) => contains(spill, place));
      const content = isCovered || isSpilled ? undefined : readContent(cell, result.lost);
      const style = readStyle(cell.style, look);
      const isUnlocked = cell.protection?.locked === false;
      if (!content && !style && !isUnlocked) return;
      const rowData = (result.cellData[place.row] ??= {});
      rowData[place.column] = {
        ...content,
        ...styleOf(style),
        ...(isUnlocked && { custom: { unlocked: true } }),
      };
    }),
  );
  return result;
}

function styleOf(style: IStyleData | undefined): { s?: IStyleData } {
  return style ? { s: style } : {};
}

/** The cells that array formulas fill, without the ones that hold the formulas. */
function spilledRanges(sheet: Worksheet): (IRange & { anchor: { row: number; column: number } })[] {
  const spills: (IRange & { anchor: { row: number; column: number } })[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
      if (shareType !== 'array' || !ref?.includes(':')) return;
      spills.push({
        ...rangeFromAddress(ref),
        anchor: { row: Number(cell.row) - 1, column: Number(cell.col) - 1 },
      });
    }),
  );
  return spills;
}

function contains(
  spill: IRange & { anchor: { row: number; column: number } },
  { row, column }: { row: number; column: number },
): boolean {
  if (row === spill.anchor.row && column === spill.anchor.column) return false;
  return (
    row >= spill.startRow && row <= spill.endRow && column >= spill.startColumn && column <= spill.endColumn
  );
}

function readContent(cell: Cell, lost: ReadCells['lost']): ICellData | undefined {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return undefined;
    case ValueType.Formula:
      return { f: formulaFromFile(cell.formula), ...readValue(cell.result) };
    case ValueType.RichText:
      lost.add('formatted text in a cell');
      return readValue(cell.text);
    case ValueType.Hyperlink:
      lost.add('links');
      return readValue(cell.text);
    default:
      return readValue(cell.value);
  }
}

function readValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) {
    return { v: value.getTime() / MILLISECONDS_PER_DAY + EPOCH_SERIAL, t: CellValueType.NUMBER };
  }
  if (typeof value === 'object' && 'error' in value) return { v: value.error, t: CellValueType.STRING };
  return { v: String(value), t: CellValueType.STRING };
}
