import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject } from '@univerjs/engine-formula';
import { type BaseValueObject } from '@univerjs/engine-formula';
import type {
  CustomFunctionMetadata,
  CustomFunctionParameter,
  ErrorArgument,
  FunctionArgument,
} from './customFunctions';

type Scalar = null | number | string | boolean | ErrorArgument;

/** Either what the function is to be called with or the error that is its result without a call. */
export type FittedArguments = { args: FunctionArgument[] } | { error: string };

/** Ends the fitting of arguments with an error value as the result of the function. */
class ErrorResult {
  constructor(readonly code: string) {}
}

/**
 * Turns what a formula passes into what Excel hands to an add-in function.
 *
 * Omitted arguments become null up to the number of parameters. A matrix parameter gets a 2-D array even for one cell; a
 * scalar one gets the value, and #VALUE! results when it is given several cells. Blank cells are null for the type `any`
 * (as in Excel on the web), else 0, "" or FALSE. Text is read as a number for the type `number` as Excel does in sums;
 * what cannot be converted makes #VALUE!. Errors are the result unless the function takes them.
 * @param isWholeColumns whether a range has all rows of its sheet
 */
export function fitArguments(
  metadata: CustomFunctionMetadata,
  given: BaseValueObject[],
  isWholeColumns: (range: ArrayValueObject) => boolean = () => false,
): FittedArguments {
  const { parameters } = metadata;
  const last = parameters[parameters.length - 1];
  if (!last?.repeating && given.length > parameters.length) return { error: '#VALUE!' };
  try {
    const args = parameters.map((parameter, index): FunctionArgument => {
      if (parameter.repeating)
        return given.slice(index).map((value) => fitOne(metadata, parameter, value, isWholeColumns));
      const value = given[index];
      if (value === undefined) {
        if (!parameter.optional) throw new ErrorResult('#VALUE!');
        return null;
      }
      return isOmitted(value) ? null : fitOne(metadata, parameter, value, isWholeColumns);
    });
    return { args };
  } catch (error) {
    if (error instanceof ErrorResult) return { error: error.code };
    throw error;
  }
}

/** Whether an argument is left out between commas, as in `F(1,,2)`; a blank cell comes as an array of one. */
function isOmitted(value: BaseValueObject): boolean {
  return value.isNull() && !value.isArray();
}

function fitOne(
  metadata: CustomFunctionMetadata,
  parameter: CustomFunctionParameter,
  value: BaseValueObject,
  isWholeColumns: (range: ArrayValueObject) => boolean,
): FunctionArgument {
  const grid = toGrid(value);
  const fit = (item: Scalar): Scalar => convert(item, parameter.type ?? 'any', metadata);
  if (parameter.dimensionality === 'matrix') {
    const rows = grid.map((row) => row.map(fit));
    const isWhole = value.isArray() && isWholeColumns(value as ArrayValueObject);
    return isWhole ? { rows, blankRow: grid[0].map(() => fit(null)) } : rows;
  }
  if (grid.length !== 1 || grid[0].length !== 1) throw new ErrorResult('#VALUE!');
  return fit(grid[0][0]);
}

function toGrid(value: BaseValueObject): Scalar[][] {
  if (!value.isArray()) return [[toScalar(value)]];
  const array = value as ArrayValueObject;
  const cells = array.getArrayValue();
  const columns = Array.from({ length: array.getColumnCount() });
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    columns.map((_none, column) => toScalar(cells[row]?.[column])),
  );
}

function toScalar(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isLambda()) return { error: '#VALUE!' };
  return value.getValue();
}

function convert(value: Scalar, type: string, metadata: CustomFunctionMetadata): Scalar {
  if (isError(value)) {
    if (metadata.allowErrorForDataTypeAny && type === 'any') return value;
    throw new ErrorResult(value.error);
  }
  if (type === 'number') return toNumber(value);
  if (type === 'string') return toText(value);
  if (type === 'boolean') return toBoolean(value);
  return value;
}

function isError(value: Scalar): value is ErrorArgument {
  return typeof value === 'object' && value !== null;
}

function toNumber(value: Exclude<Scalar, ErrorArgument>): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ErrorResult('#VALUE!');
  return number;
}

function toText(value: Exclude<Scalar, ErrorArgument>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

function toBoolean(value: Exclude<Scalar, ErrorArgument>): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const word = value.trim().toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') throw new ErrorResult('#VALUE!');
  return word === 'TRUE';
}
