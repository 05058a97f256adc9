import type { Injector } from '@univerjs/core';
import {
  IFunctionService,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';

/**
 * Gives SORT its own copy of what it sorts.
 *
 * Univer 0.25.1 sorts the array it is given in place. That array is cached per reference, so other formulas of the same
 * calculation that refer to the same cells see them in the wrong order.
 *
 * Must run after the first workbook is opened: only then are Univer's functions there.
 */
export function sortACopy(injector: Injector): void {
  const sort = injector.get(IFunctionService).getExecutor('SORT') as BaseFunction | undefined;
  if (!sort) throw new Error('Univer has no SORT yet: fix it after the first workbook is opened.');
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (values: BaseValueObject, ...rest: BaseValueObject[]) =>
    calculate(values.isArray() ? (values as ArrayValueObject).mapValue((value) => value) : values, ...rest);
}
