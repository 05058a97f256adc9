import type { Injector } from '@univerjs/core';
import { formulaService } from '../formulaService';
import { errorValue } from '../functionResult';

/**
 * Lets the engine go on when a function throws: the formula gives #VALUE!, the others are calculated.
 *
 * In Univer 0.25.1 an error thrown while calculating ends the calculation without the notice that it has ended; every
 * later change then waits for that notice, so nothing is ever calculated again (and in node the process never ends).
 */
export function surviveThrow(injector: Injector, onError: (error: unknown) => void): void {
  const service = formulaService(injector);
  const interpreter = service._interpreter;
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (formula) => {
    try {
      return execute(formula);
    } catch (error) {
      onError(error);
      return errorValue('#VALUE!');
    }
  };
  const step = service._executeStep.bind(service);
  service._executeStep = async () => {
    try {
      return await step();
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
}
