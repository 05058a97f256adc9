import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/** What a cell shows while its add-in function has not answered yet. Univer has no such error of its own. */
export const BUSY = '#BUSY!';

/** An error as the value of a formula. */
export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

/**
 * Turns what an add-in function answered into the value of a formula: a scalar, or an array that spills. As in Excel
 * null is 0, a row or a list of scalars is one row, ragged arrays are filled up with #N/A, and what is not a finite
 * number is #NUM!.
 */
export function resultValue(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return scalarValue(answer);
  const rows = (answer.some(Array.isArray) ? answer : [answer]).map((row: unknown) =>
    Array.isArray(row) ? row : [row],
  );
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return errorValue('#VALUE!');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) =>
        column < row.length ? scalarValue(row[column]) : errorValue('#N/A'),
      ),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarValue(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  if (typeof code === 'string') return errorValue(code);
  return basicValue === undefined ? errorValue('#VALUE!') : scalarValue(basicValue);
}
