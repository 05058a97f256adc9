import type { Injector } from '@univerjs/core';
import { ICalculateFormulaService, type BaseValueObject } from '@univerjs/engine-formula';

/** The inside of Univer's formula engine that our accounting and fixes need; private there, so pinned by their tests. */
export interface FormulaService {
  execute(config: unknown): Promise<void>;
  _executeStep(): Promise<unknown>;
  _interpreter: { execute(formula: unknown): BaseValueObject };
  _executeLock: { acquire<T>(key: string, work: () => T | Promise<T>): Promise<T> };
}

export function formulaService(injector: Injector): FormulaService {
  return injector.get(ICalculateFormulaService) as unknown as FormulaService;
}
