import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { AddInFunction } from './addInFunction';
import type { Calculation } from './calculation';
import { CellErrors } from './cellErrors';
import { cellAddress } from './cellAddress';
import type { CustomFunctionMetadata, InvokeFunction } from './customFunctions';
import { FunctionCalls } from './functionCalls';
import { describeFunction } from './functionDescriptions';

/** The add-in functions that formulas may use. */
export class FunctionRegistry {
  readonly errors = new CellErrors();
  private readonly calls: FunctionCalls;
  private names: string[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly calculation: Calculation,
    private readonly namespace: string,
  ) {
    this.calls = new FunctionCalls(calculation, this.errors);
  }

  /** Whether a function has not answered yet. */
  get waiting(): boolean {
    return this.calls.waiting;
  }

  /** Resolves when every function has answered. */
  answered(): Promise<void> {
    return this.calls.answered();
  }

  forgetResults(): void {
    this.calls.forget();
  }

  dispose(): void {
    this.calls.dispose();
  }

  /** Registers these functions in place of those registered before, and calculates the workbook with them. */
  register(functions: CustomFunctionMetadata[], invoke: InvokeFunction): void {
    const executors = this.injector.get(IFunctionService);
    const descriptions = this.injector.get(IDescriptionService);
    executors.unregisterExecutors(...this.names);
    descriptions.unregisterDescriptions(this.names);
    const named = functions.map((metadata) => ({
      name: this.cellName(metadata.name || metadata.id),
      metadata,
    }));
    this.names = named.map(({ name }) => name);
    executors.registerExecutors(
      ...named.map(
        ({ name, metadata }) =>
          new AddInFunction(
            name,
            this.withoutNamespace(metadata),
            invoke,
            this.calls,
            (cell) => this.address(cell),
            (unitId, sheetId) => this.sheet(unitId, sheetId)?.getRowCount(),
          ),
      ),
    );
    descriptions.registerDescriptions(named.map(({ name, metadata }) => describeFunction(name, metadata)));
    // Formulas read before their functions were known are remembered as #NAME?; every key holds the empty text.
    executors.deleteFormulaAstCacheKey('');
    this.calls.forget();
    this.calculation.recalculateAll();
  }

  private cellName(name: string): string {
    const upper = name.toUpperCase();
    return upper.startsWith(`${this.namespace}.`) ? upper : `${this.namespace}.${upper}`;
  }

  private withoutNamespace(metadata: CustomFunctionMetadata): CustomFunctionMetadata {
    const prefix = `${this.namespace}.`;
    return metadata.id.startsWith(prefix) ? { ...metadata, id: metadata.id.slice(prefix.length) } : metadata;
  }

  private address(cell: { unitId: string; sheetId: string; row: number; column: number }): string {
    return cellAddress(this.sheet(cell.unitId, cell.sheetId)?.getName() ?? '', cell.row, cell.column);
  }

  private sheet(unitId: string, sheetId: string): Worksheet | undefined {
    const workbooks = this.injector.get(IUniverInstanceService);
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ?? undefined;
  }
}
