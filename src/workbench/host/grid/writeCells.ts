import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { runCommand } from './commands';
import { readInput } from './readInput';
import { engineRange, growSheet, sheetOf } from './sheets';
import { formatReader, GENERAL } from './styles';

/** What an add-in puts into one cell: null leaves the cell as it is, '' empties it, text beginning with = is a formula. */
export type CellWrite = string | number | boolean | null;

/** The content of an empty cell; null takes away what was there. */
const NOTHING: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Writes contents as Excel does when they are set as values or formulas. Hidden parts of merged cells take nothing. */
export function writeCells(engine: Engine, area: Area, contents: readonly (readonly CellWrite[])[]): void {
  growSheet(engine, area);
  const sheet = sheetOf(engine, area.sheetId);
  const format = formatReader(engine, area.sheetId);
  const merged = sheet.getMergeData().length > 0;
  const value: Record<number, Record<number, ICellData>> = {};
  contents.forEach((rowContents, i) => {
    const row = area.row + i;
    rowContents.forEach((content, j) => {
      const column = area.column + j;
      if (content === null || (merged && isHiddenByMerge(engine, area.sheetId, row, column))) return;
      (value[row] ??= {})[column] = cellData(content, format(row, column));
    });
  });
  if (Object.keys(value).length === 0) return;
  runCommand(engine, SetRangeValuesCommand.id, { subUnitId: area.sheetId, range: engineRange(area), value });
}

function isHiddenByMerge(engine: Engine, sheetId: string, row: number, column: number): boolean {
  const merge = sheetOf(engine, sheetId).getMergedCell(row, column);
  return merge ? merge.startRow !== row || merge.startColumn !== column : false;
}

function cellData(content: string | number | boolean, format: string): ICellData {
  if (content === '') return NOTHING;
  if (isFormula(content) && format !== '@') return { ...NOTHING, f: content };
  const input = readInput(content, format);
  const data = { ...NOTHING, ...typedValue(input.value, input.forcedText) };
  return input.format && format === GENERAL ? { ...data, s: { n: { pattern: input.format } } } : data;
}

function isFormula(content: string | number | boolean): content is string {
  return typeof content === 'string' && content.startsWith('=') && content.length > 1;
}

function typedValue(value: string | number | boolean, forcedText = false): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: forcedText ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
