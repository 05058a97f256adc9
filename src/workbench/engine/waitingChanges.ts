import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** The inside of Univer's controller that collects changes before it calculates; private there, so pinned by our tests. */
interface Collector {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  /** Set while a calculation is under way. */
  _executionInProgressParams: unknown;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(before: object, now: object): object;
}

/**
 * Starts the calculation of changes that Univer holds back for 100 ms in case more follow: for when somebody waits for
 * the results. While another calculation is under way it is left to Univer, which stops that one first.
 */
export function calculateWaitingChanges(injector: Injector): void {
  if (!injector.has(TriggerCalculationController)) return;
  const collector = injector.get(TriggerCalculationController) as unknown as Collector;
  const changes = collector._waitingCommandQueue;
  if (changes.length === 0 || collector._executionInProgressParams) return;
  clearTimeout(collector._setTimeoutKey);
  collector._waitingCommandQueue = [];
  collector._executingDirtyData = collector._mergeDirty(
    collector._executingDirtyData,
    collector._generateDirty(changes),
  );
  const params = { ...collector._executingDirtyData };
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}
