import { BaseFunction, type ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import type { CustomFunctionMetadata, InvokeFunction } from './customFunctions';
import { fitArguments } from './functionArguments';
import type { CallingCell, FunctionCalls } from './functionCalls';
import { BUSY, errorValue, resultValue } from './functionResult';

/**
 * An add-in function as the formula engine sees it.
 *
 * Registered as an executor, below Univer's `registerFunction`: there an error thrown by a function stops the engine for
 * good, blank cells cannot be told from 0, errors cannot be told from text, and a promise holds up every other formula.
 */
export class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: CustomFunctionMetadata,
    private readonly invoke: InvokeFunction,
    private readonly calls: FunctionCalls,
    private readonly addressOf: (cell: Omit<CallingCell, 'address'>) => string,
    private readonly rowsOf: (unitId: string, sheetId: string) => number | undefined,
  ) {
    super(name);
  }

  /** Univer reads a text that looks like a number format, such as "£000" or "2%", as a number unless told not to. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const fitted = fitArguments(this.metadata, given, (range) => this.isWholeColumns(range));
    if ('error' in fitted) return errorValue(fitted.error);
    const outcome = this.calls.ask(this.invoke, this.metadata.id, fitted.args, this.callingCell());
    if (!outcome) return errorValue(BUSY);
    return outcome.ok ? resultValue(outcome.value) : errorValue(outcome.code);
  }

  /** The engine does not tell B:B from the rows of the sheet written out. */
  private isWholeColumns(range: ArrayValueObject): boolean {
    const rows = this.rowsOf(range.getUnitId(), range.getSheetId());
    return range.getCurrentRow() === 0 && range.getRowCount() === rows;
  }

  private callingCell(): CallingCell {
    const place = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    return { ...place, address: this.addressOf(place) };
  }
}
