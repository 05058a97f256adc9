import { firstYear, yearsOn } from './financialYear';
import type { HouseSettings } from './houseSettings';

/** The period after the twelfth: the year's final figures. */
export const outturnPeriod = 13;

const months = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];

/** The first of them that belongs to the second calendar year of a financial year: January. */
const firstOfNewYear = 10;

/** The month of a period, 1 to 12: April of period 1. */
export function monthOfPeriod(period: number): string {
  return months[period - 1];
}

type Labelled = Pick<HouseSettings, 'period' | 'periodLabel' | 'year'>;

/**
 * A period of the year of the settings, as they label periods: `Period 10`, `P10`, `Jan`, `January 2022`; period 13 is
 * `Outturn` in every label. A month has its year only where the financial year is said. '' where no period is said.
 * @param period default: that of the settings.
 */
export function periodName(settings: Labelled, period = settings.period): string {
  if (period === null) return '';
  if (period === outturnPeriod) return 'Outturn';
  const month = monthOfPeriod(period);
  switch (settings.periodLabel) {
    case 'period':
      return `Period ${period}`;
    case 'p':
      return `P${period}`;
    case 'month':
      return month.slice(0, 3);
    case 'monthYear':
      return settings.year === '' ? month : `${month} ${calendarYear(settings.year, period)}`;
  }
}

function calendarYear(year: string, period: number): number {
  return firstYear(year) + (period >= firstOfNewYear ? 1 : 0);
}

/** The period and its year, for the top of a page: `Period 10 · 2021/22`, `January 2022`; '' where neither is said. */
export function reportingPeriod(settings: Labelled): string {
  const { period, periodLabel, year } = settings;
  const name = periodName(settings);
  const hasYear = periodLabel === 'monthYear' && period !== null && period !== outturnPeriod;
  return [name, hasYear ? '' : year].filter(Boolean).join(' · ');
}

/** A period and the financial year it is in; either may be not said. */
export type YearAndPeriod = Pick<HouseSettings, 'year' | 'period'>;

/** The next one: period 12 is followed by 13, the outturn, and that by period 1 of the next year. */
export function nextPeriod({ year, period }: YearAndPeriod): YearAndPeriod {
  if (period === null) return { year, period };
  if (period < outturnPeriod) return { year, period: period + 1 };
  return { year: year && yearsOn(year, 1), period: 1 };
}

/** The one before: that of period 1 is the outturn of the year before. */
export function priorPeriod({ year, period }: YearAndPeriod): YearAndPeriod {
  if (period === null) return { year, period };
  if (period > 1) return { year, period: period - 1 };
  return { year: year && yearsOn(year, -1), period: outturnPeriod };
}
