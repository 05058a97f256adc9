import { textCell } from '../../tables/textCell';
import type { CellValue } from '../../tables/types';

/** How Excel names the kind of an error value. */
const error = 'Error';

/** What to put into a cell so that it holds this value and nothing else: text stays text, an error is that error. */
function valueInput(value: CellValue, type: unknown): CellValue {
  return typeof value === 'string' && type !== error ? textCell(value) : value;
}

/** The same for the result of a formula, whose empty text is no empty cell. */
export function resultInput(value: CellValue, type: unknown): CellValue {
  return value === '' ? '=""' : valueInput(value, type);
}

/** Whether a cell holds a formula: Excel gives a text that only looks like one as its value as well. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** What to put into a cell so that it holds what it holds now. */
export function sameInput(formula: CellValue, value: CellValue, type: unknown): CellValue {
  return isFormula(formula, value) ? formula : valueInput(value, type);
}
