import type { MethodDefinition } from '../batch/classDefinition';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { itemNotFound } from '../batch/hostError';
import { type Area, intersection, isOneCell, wholeSheet } from '../grid/area';
import { type CellContent, cellReader, valueTypeOf } from '../grid/cells';
import { validatedAreas } from '../grid/dataValidations';
import { filledOrStyledExtent } from '../grid/extent';
import { rectangles } from '../grid/rectangles';
import { sheetOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { wordArgument } from './arguments';
import { excelObject } from './excelTypes';

const TYPES = ['Blanks', 'Constants', 'DataValidations', 'Formulas', 'Visible'] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** The cells of a range of one kind: empty, constants, formulas, visible, with rules for what may be typed. */
export const rangeSpecialCells: Record<string, MethodDefinition<Area, HostContext>> = {
  getSpecialCells: {
    run(area, args, host) {
      const areas = specialCells(area, args, host, 'Range.getSpecialCells');
      if (areas.length === 0) throw itemNotFound('Range.getSpecialCells');
      return excelObject('RangeAreas', areas);
    },
    afterCalculation: true,
  },
  getSpecialCellsOrNullObject: {
    run(area, args, host): ExcelObject {
      const areas = specialCells(area, args, host, 'Range.getSpecialCellsOrNullObject');
      return areas.length === 0 ? NULL_OBJECT : excelObject('RangeAreas', areas);
    },
    afterCalculation: true,
  },
};

function specialCells(
  area: Area,
  [cellType, valueType]: readonly unknown[],
  { engine }: HostContext,
  location: string,
): Area[] {
  const type = wordArgument(cellType, TYPES, location);
  const values = wordArgument(valueType, VALUE_TYPES, location, 'All');
  // Of a single cell Excel looks through the whole sheet.
  const searched = isOneCell(area) ? wholeSheet(area.sheetId) : area;
  if (type === 'DataValidations') return validatedAreas(engine, searched);
  const used = filledOrStyledExtent(engine, wholeSheet(area.sheetId));
  const part = used && intersection(used, searched);
  if (!part) return [];
  const content = cellReader(engine, area.sheetId);
  const sheet = sheetOf(engine, area.sheetId);
  return rectangles(part, (row, column) => {
    if (type === 'Visible') return sheet.getRowVisible(row) && sheet.getColVisible(column);
    return matches(content(row, column), type, values);
  });
}

function matches(
  { formula, value, spilled, forcedText }: CellContent,
  type: 'Blanks' | 'Constants' | 'Formulas',
  values: (typeof VALUE_TYPES)[number],
): boolean {
  if (type === 'Blanks') return value === '' && formula === undefined;
  if (value === '' && formula === undefined) return false;
  const isFormula = formula !== undefined || spilled;
  if (isFormula !== (type === 'Formulas')) return false;
  if (values === 'All') return true;
  const kind = valueTypeOf(value, forcedText);
  const word = { Error: /Errors/, Boolean: /Logical/, Double: /Number/, String: /Text/, Empty: /Text/ }[kind];
  return word.test(values);
}
