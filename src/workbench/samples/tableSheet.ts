import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { COLUMNS, ROWS } from '../engine/blankWorkbook';
import type { PublishedRow, PublishedTable } from './publishedTable';

/** The row of the headings, counted from 0: row 4 of the sheet, so that the first service is row 5. */
const HEADING_ROW = 3;

const FONT = { ff: 'Calibri', fs: 11 };
const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: '#7F7F7F' } };
const TITLE: IStyleData = { ...FONT, fs: 14, bl: BooleanNumber.TRUE };
const NOTE: IStyleData = { ...FONT, it: BooleanNumber.TRUE, cl: { rgb: '#595959' } };
const HEADING: IStyleData = {
  ...FONT,
  bl: BooleanNumber.TRUE,
  bg: { rgb: '#DDE6EE' },
  bd: { b: THIN },
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.WRAP,
};

/**
 * A sheet with one published table as committee staff would have it: title, source, headings in row 4, then the rows.
 * @param as `numbers`: figures are numbers with a format; `text`: every figure is the text printed in the report
 */
export function tableSheet(
  id: string,
  name: string,
  table: PublishedTable,
  as: 'numbers' | 'text',
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {
    0: { 0: text(table.title, TITLE) },
    1: { 0: text(`${table.unit}. Source: ${table.source}.`, NOTE) },
    [HEADING_ROW]: headings(table),
  };
  table.rows.forEach((row, index) => {
    cellData[HEADING_ROW + 1 + index] = cells(row, table, as);
  });
  return {
    id,
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData,
    columnData: Object.fromEntries([
      [0, { w: 380 }],
      ...table.columns.map((_, index) => [index + 1, { w: 105 }]),
    ]),
    rowData: { [HEADING_ROW]: { h: headingHeight(table.columns) } },
    freeze: { startRow: HEADING_ROW + 1, startColumn: 1, ySplit: HEADING_ROW + 1, xSplit: 1 },
  };
}

/** In pixels, so that the longest heading shows in full: words are broken at about ten characters, lines are 17 high. */
function headingHeight(labels: readonly string[]): number {
  return Math.max(50, ...labels.map((label) => Math.ceil(label.length / 10) * 17));
}

function headings(table: PublishedTable): Record<number, ICellData> {
  const figures = { ...HEADING, ht: HorizontalAlign.RIGHT };
  return Object.fromEntries([
    [0, text(table.labelColumn, HEADING)],
    ...table.columns.map((label, index) => [
      index + 1,
      text(label, isTextColumn(table, index) ? HEADING : figures),
    ]),
  ]);
}

function isTextColumn(table: PublishedTable, index: number): boolean {
  return table.rows.some((row) => typeof row.values[index] === 'string');
}

function cells(row: PublishedRow, table: PublishedTable, as: 'numbers' | 'text'): Record<number, ICellData> {
  const style: IStyleData =
    row.kind === 'row' ? FONT : { ...FONT, bl: BooleanNumber.TRUE, bd: { t: THIN, b: THIN } };
  const numberStyle: IStyleData = { ...style, n: { pattern: numberFormat(table.decimals) } };
  const figure = (index: number): ICellData => {
    const value = row.values[index];
    if (value === null || value === undefined) return { s: style };
    if (typeof value === 'string') return text(value, style);
    if (as === 'text') return text(row.raw[index], { ...style, ht: HorizontalAlign.RIGHT });
    return { v: value, t: CellValueType.NUMBER, s: numberStyle };
  };
  return Object.fromEntries([
    [0, text(row.label, style)],
    ...row.values.map((_, index) => [index + 1, figure(index)]),
  ]);
}

/** The trade's format: brackets for negatives, a dash for nothing. */
function numberFormat(decimals: number): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${digits};(${digits});"-"`;
}

function text(value: string, style: IStyleData): ICellData {
  return { v: value, t: CellValueType.STRING, s: style };
}
