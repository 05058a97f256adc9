/** One entry of `functions` in functions.json, as Microsoft's schema for custom functions has it. */
export interface CustomFunctionMetadata {
  /** Id without the namespace, upper case, e.g. `VARIANCE`. */
  id: string;
  /** Name as typed in a cell, without or with the namespace: `VARIANCE` or `OUTTURN.VARIANCE`. */
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: CustomFunctionParameter[];
  result?: { type?: string; dimensionality?: 'scalar' | 'matrix' };
  options?: Record<string, unknown>;
  /** Whether errors in arguments of type `any` are handed to the function; by default they are the result. */
  allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
  customEnumId?: string;
}

/** An error value handed to a function, with Excel's spelling, e.g. `#N/A`. */
export interface ErrorArgument {
  error: string;
}

/**
 * Whole columns, such as `B:B`. In Excel they have 1,048,576 rows; a sheet of the engine has fewer, and whoever calls the
 * function adds the others.
 */
export interface WholeColumns {
  rows: FunctionArgument[][];
  /** A row below the last one of the sheet. */
  blankRow: FunctionArgument[];
}

/**
 * What a function is given: omitted arguments and blank cells of type `any` are null; matrix arguments are always 2-D; a
 * repeating parameter is one array of all the values given for it.
 */
export type FunctionArgument =
  null | number | string | boolean | ErrorArgument | WholeColumns | FunctionArgument[] | FunctionArgument[][];

/**
 * What a function answered: a scalar or a 2-D array (items may be `{ valueType: 'CustomFunctionError', code }`), or an
 * error in Excel's spelling with the message that Excel shows for the cell.
 */
export type FunctionOutcome = { ok: true; value: unknown } | { ok: false; code: string; message?: string };

/**
 * Asks for the result of a function.
 * @param id without the namespace, e.g. `VARIANCE`
 * @param call.address the cell that asks, e.g. `Sheet1!A1`
 */
export type InvokeFunction = (
  id: string,
  args: FunctionArgument[],
  call: { address: string },
) => Promise<FunctionOutcome>;
