import {
  BooleanNumber,
  CellValueType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { COLUMNS, ROWS } from '../engine/blankWorkbook';
import commentary from './data/commentary.json';

const FONT = { ff: 'Calibri', fs: 11 };
const TITLE: IStyleData = { ...FONT, fs: 14, bl: BooleanNumber.TRUE };
const NOTE: IStyleData = { ...FONT, it: BooleanNumber.TRUE, cl: { rgb: '#595959' } };
const PARAGRAPH: IStyleData = { ...FONT, tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };

/** The row of the first paragraph, counted from 0: row 4 of the sheet. */
const FIRST_ROW = 3;
const WIDTH = 720;
/** Characters that fit on a line of that width, and its height in pixels. */
const LINE = { characters: 105, height: 20 };

/** A sheet with the paragraphs of the period 10 report that have figures in them, one below another, as published. */
export function commentarySheet(id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {
    0: { 0: text(commentary.title, TITLE) },
    1: { 0: text(commentary.source, NOTE) },
  };
  const rowData: Record<number, { h: number }> = {};
  commentary.paragraphs.forEach((paragraph, index) => {
    cellData[FIRST_ROW + index] = { 0: text(paragraph, PARAGRAPH) };
    const lines = Math.ceil(paragraph.length / LINE.characters);
    rowData[FIRST_ROW + index] = { h: lines * LINE.height + 4 };
  });
  return {
    id,
    name: 'Commentary',
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData,
    rowData,
    columnData: { 0: { w: WIDTH } },
  };
}

function text(value: string, style: IStyleData): ICellData {
  return { v: value, t: CellValueType.STRING, s: style };
}
