import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { formulaService } from './formulaService';
import { calculateWaitingChanges } from './waitingChanges';

const LOCK = 'FORMULA_EXECUTION_LOCK';
const STYLE_ONLY = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Knows whether formulas are waiting to be calculated or being calculated.
 *
 * Univer collects changes for 100 ms, then calculates, and says "started" and "done" in a way that misses the waiting,
 * repeats itself when a calculation is stopped and says nothing where there was nothing to do. So we count ourselves: a
 * change is waiting from the command that makes it until the calculation that takes it up starts, and a calculation
 * lasts until Univer's own lock around it is free.
 */
export class Calculation {
  private changesWaiting = false;
  private running = 0;
  private restartDue = false;
  private announced = false;
  private readonly waiters: (() => void)[] = [];
  private readonly listeners = new Set<(busy: boolean) => void>();
  private readonly commands: ICommandService;
  private readonly subscription: { dispose(): void };

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted((command, options) =>
      this.onCommand(command, options),
    );
  }

  /** Starts counting calculations; call once the formula engine exists (its plugin is registered). */
  watchEngine(): void {
    const service = formulaService(this.injector);
    const execute = service.execute.bind(service);
    service.execute = async (config) => {
      this.running += 1;
      this.announce();
      await execute(config);
      // The lock is first come, first served: we get it when the calculation just queued has finished.
      await service._executeLock.acquire(LOCK, () => undefined);
      setTimeout(() => this.finished());
    };
  }

  get busy(): boolean {
    return this.changesWaiting || this.running > 0 || this.restartDue;
  }

  /** Resolves when no formula is waiting; at once (in a later task) when there is nothing to calculate. */
  async calculated(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.running === 0) calculateWaitingChanges(this.injector);
    if (this.busy || this.announced) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  /** Called with true when formulas begin to wait and false when all are calculated. Returns how to stop listening. */
  onCalculating(listener: (busy: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calculates every formula of the workbook anew. */
  recalculateAll(): void {
    this.trigger({ forceCalculation: true, dirtyRanges: [] });
  }

  /** Calculates the formulas in one cell again, and what depends on them. */
  recalculateCells(cells: { unitId: string; sheetId: string; row: number; column: number }[]): void {
    const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.trigger({ forceCalculation: false, dirtyRanges });
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
    this.restartDue = false;
    this.waiters.splice(0).forEach((resolve) => resolve());
  }

  private trigger(what: { forceCalculation: boolean; dirtyRanges: unknown[] }): void {
    const nothingElse = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...nothingElse, ...what },
      { onlyLocal: true },
    );
  }

  private onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changesWaiting = false;
      this.restartDue = false;
    } else if (command.id === SetFormulaCalculationStopMutation.id) {
      this.changesWaiting = false;
      this.restartDue = this.running > 0;
    } else if (this.makesFormulasWait(command, options)) {
      this.changesWaiting = true;
    }
    this.announce();
  }

  /** The same question that Univer asks before it sets its 100 ms timer. */
  private makesFormulasWait(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.has(IActiveDirtyManagerService)) return false;
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger } = (command.params ?? {}) as { trigger?: string };
    return !options?.onlyLocal && !(trigger && STYLE_ONLY.includes(trigger));
  }

  private finished(): void {
    this.running -= 1;
    // Univer forgets the changes that made it stop when the calculation was done before it noticed: do all again.
    if (this.running === 0 && this.restartDue) {
      this.restartDue = false;
      this.recalculateAll();
    }
    this.announce();
  }

  private announce(): void {
    if (this.busy && !this.announced) this.tell(true);
    // In a later task: the command that ends the waiting is about to start the calculation.
    if (!this.busy && this.announced) setTimeout(() => !this.busy && this.announced && this.tell(false));
  }

  private tell(busy: boolean): void {
    this.announced = busy;
    this.listeners.forEach((listener) => listener(busy));
    if (!busy) this.waiters.splice(0).forEach((resolve) => resolve());
  }
}
