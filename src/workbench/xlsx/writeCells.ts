import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { CellValue, Style, Worksheet } from 'exceljs';
import { addressOfRange } from './addresses';
import { errorToFile } from './errorValues';
import { formulaToFile } from './formulaText';
import type { SheetContent } from './sheetContent';
import { writeStyle } from './writeStyle';

/** Writes the cells of a sheet with values, formulas and their last results, and styles. */
export function writeCells(sheet: Worksheet, content: SheetContent): void {
  const styles = new Map<string, Partial<Style>>();
  const styleOf = (style: IStyleData): Partial<Style> => {
    const key = JSON.stringify(style);
    const written = styles.get(key) ?? writeStyle({ ...content.defaultFont(), ...style });
    styles.set(key, written);
    return written;
  };
  content.forEachCell((row, column, cell) => {
    const target = sheet.getCell(row + 1, column + 1);
    const value = cellValue(row, column, cell, content);
    if (value !== null) target.value = value;
    const style = content.style(cell.s);
    if (style) target.style = styleOf(style);
    // The host notes with a cell that it may be changed on a protected sheet.
    if (cell.custom?.unlocked === true) target.protection = { locked: false };
  });
}

function cellValue(row: number, column: number, cell: ICellData, content: SheetContent): CellValue {
  const formula = content.formula(row, column, cell);
  if (!formula) return plainValue(cell);
  const spill = content.spill(row, column);
  const result = plainValue(cell) as undefined;
  if (!spill) return { formula: formulaToFile(formula), result };
  const array = { formula: formulaToFile(formula), shareType: 'array', ref: addressOfRange(spill), result };
  return array as CellValue;
}

function plainValue(cell: ICellData): CellValue {
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === BooleanNumber.TRUE;
  if (t === CellValueType.NUMBER) return Number(v);
  const error = errorToFile(v);
  if (error) return { error } as CellValue;
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}
