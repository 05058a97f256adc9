import { monthOfPeriod, nextPeriod, outturnPeriod, type YearAndPeriod } from '../settings/period';
import type { PeriodLabel } from '../settings/houseSettings';

/** From one period to the next. */
export interface RollStep {
  from: YearAndPeriod & { period: number };
  to: YearAndPeriod & { period: number };
  /** How the organisation prints periods, where a text does not show it. */
  label: PeriodLabel;
}

/**
 * @param from the period of the workbook, 1 to 13 (outturn); its year may be not said: ''.
 */
export function rollStep(from: YearAndPeriod & { period: number }, label: PeriodLabel = 'period'): RollStep {
  const { year, period } = nextPeriod(from);
  return { from, to: { year, period: period ?? from.period }, label };
}

/** From the outturn into a new year: balances become opening balances, and nothing is left of last year's variances. */
export function isYearRoll({ from }: RollStep): boolean {
  return from.period === outturnPeriod;
}

/** `P10`, `Outturn`: the mark of what is of that period. */
export function shortPeriod(period: number): string {
  return period === outturnPeriod ? 'Outturn' : `P${period}`;
}

/** `period 10`, `the outturn`, as sentences have it. */
export function periodInWords(period: number): string {
  return period === outturnPeriod ? 'the outturn' : `period ${period}`;
}

/** What this period and the one before are called next time: of the period 10 report 10 becomes 11 and 9 becomes 10. */
export function nextNumbers({ from: { period } }: RollStep): ReadonlyMap<number, number> {
  const pairs: [number, number][] = [[period - 1, period]];
  if (period < outturnPeriod) pairs.unshift([period, period + 1]);
  return new Map(pairs.filter(([number]) => number >= 1));
}

const days = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31];
const february = 11;

/** Days of the month of a period, 1 (April) to 12; of February by the calendar year, 28 where that is not known. */
export function daysOf(period: number, year: number | undefined): number {
  const leap = year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return days[period - 1] + (period === february && leap ? 1 : 0);
}

/** The name of the month of a period in the manner of a text: `Jan`, `January`, `JANUARY`. */
export function monthLike(period: number, sample: string, label: PeriodLabel): string {
  const whole = monthOfPeriod(period);
  const isMay = sample.toLowerCase() === 'may';
  const isShort = isMay ? label === 'month' : sample.length < 5 && !/^(?:june|july)$/i.test(sample);
  return inCaseOf(sample, isShort ? whole.slice(0, 3) : whole);
}

/** A word in the case of another. */
export function inCaseOf(sample: string, word: string): string {
  if (sample.length > 1 && sample === sample.toUpperCase()) return word.toUpperCase();
  return sample[0] === sample[0].toLowerCase() ? word.toLowerCase() : word;
}
