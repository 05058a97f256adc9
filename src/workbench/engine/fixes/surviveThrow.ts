import type { Injector } from '@univerjs/core';
import { formulaService } from '../formulaService';

/**
 * Lets the engine go on when a function throws.
 *
 * In Univer 0.25.1 an error thrown while calculating ends the calculation without the notice that it has ended; every
 * later change then waits for that notice, so nothing is ever calculated again. The step is ended in the ordinary way
 * instead: formulas after the faulty one keep their old values until they are calculated again.
 */
export function surviveThrow(injector: Injector, onError: (error: unknown) => void): void {
  const service = formulaService(injector);
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
