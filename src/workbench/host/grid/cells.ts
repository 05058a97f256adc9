import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../../engine/createEngine';
import type { Area } from './area';
import { sheetOf, workbookOf } from './sheets';

export type CellValue = string | number | boolean;

/** What a cell holds. `value` is '' in an empty cell; `formula` begins with = ; `spilled` when the value comes from elsewhere. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly spilled: boolean;
  /** Text typed as text: what looks like an error in it is none. */
  readonly forcedText?: boolean;
}

const EMPTY: CellContent = { value: '', spilled: false };

export const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#BUSY!',
  '#SPILL!',
  '#CALC!',
  '#CONNECT!',
  '#FIELD!',
];

/** Reads cells of one sheet, the values of spilled formulas included. */
export function cellReader(engine: Engine, sheetId: string): (row: number, column: number) => CellContent {
  const unitId = workbookOf(engine).getUnitId();
  const cells = sheetOf(engine, sheetId).getCellMatrix();
  const formulas = engine.univer.__getInjector().get(FormulaDataModel);
  const spills = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  return (row, column) => {
    const own = cells.getValue(row, column);
    const spilled = spills?.[row]?.[column];
    if (!own && !spilled) return EMPTY;
    const formula =
      own?.f || own?.si ? formulas.getFormulaStringByCell(row, column, sheetId, unitId) : undefined;
    if (formula) return { value: valueOf(own), formula, spilled: false };
    if (hasContent(own)) {
      return { value: valueOf(own), spilled: false, forcedText: own?.t === CellValueType.FORCE_STRING };
    }
    return spilled ? { value: valueOf(spilled), spilled: true } : EMPTY;
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.p) || (cell?.v !== undefined && cell.v !== null && cell.v !== '');
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (typeof value === 'boolean') return value;
  return value;
}

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERRORS.includes(value);
}

/** How the Excel API names the kind of a value. */
export function valueTypeOf(
  value: CellValue,
  forcedText = false,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) && !forcedText ? 'Error' : 'String';
}

/** The cells of an area that hold anything, formula or value, in reading order. */
export function* filledCells(engine: Engine, area: Area): Generator<{ row: number; column: number }> {
  const cells = sheetOf(engine, area.sheetId).getCellMatrix();
  const lastRow = Math.min(area.row + area.rows, cells.getLength());
  for (let row = area.row; row < lastRow; row += 1) {
    const columns = cells.getRow(row);
    if (!columns) continue;
    for (const key of Object.keys(columns)) {
      const column = Number(key);
      if (column < area.column || column >= area.column + area.columns) continue;
      const cell = cells.getValue(row, column);
      if (cell?.f || cell?.si || hasContent(cell)) yield { row, column };
    }
  }
}
