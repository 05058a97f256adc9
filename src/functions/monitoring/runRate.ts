import { runRate as runRateOf } from '../../domain/runRate';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { divisionByZero, outOfRange } from '../errors';
import { example } from '../example';
import { operand, operandOr } from '../native';

/**
 * The year's figure if it goes on as it has so far: actual to date over the periods gone, times the periods of a year.
 * @customfunction RUNRATE
 * @param actual The actual to date: one cell or a range. Blank is 0.
 * @param period How many periods it covers, whole or part.
 * @param [periods] How many periods a year has. Default 12.
 * @returns The year's figure in the unit of the actual, cell by cell.
 * @remarks #NUM! for a negative number of periods; #DIV/0! for a period of 0. RULES.md section 14.
 */
export function runRate(actual: unknown[][], period: unknown, periods?: unknown): unknown[][] {
  return eachCell(
    [number('Actual', actual), number('Period', period), optionalNumber('Periods', periods, 12)],
    (spent, gone, all) =>
      Math.min(gone, all) < 0 ? outOfRange : (runRateOf(spent, gone, all) ?? divisionByZero),
  );
}

export const runRateEntry: CatalogueEntry = {
  id: 'RUNRATE',
  category: 'Monitoring',
  examples: [
    example('RUNRATE', [500, 5], 1200, { note: '100 a period, for twelve periods.' }),
    example('RUNRATE', [-75, 3, 4], -100, { note: 'Three quarters gone of four; income is held negative.' }),
    example('RUNRATE', [[[500], [0]], 10], [[600], [0]], { note: 'A range gives a range.' }),
  ],
  native: ([actual, period, periods]) => `${operand(actual)}/${operand(period)}*${operandOr(periods, '12')}`,
  nativeNote:
    'A negative number of periods gives a number instead of #NUM!. Excel calculates in binary, so the 15th digit may ' +
    'differ. A blank cell used as periods is 0 instead of 12.',
  implementation: runRate,
};
