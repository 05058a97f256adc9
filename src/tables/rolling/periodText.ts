/** Advances the periods, months and years that a text names. */
import { headingPeriod, monthWord } from '../headingPeriods';
import { firstYear, readFinancialYear, yearsOn } from '../settings/financialYear';
import { outturnPeriod, periodName } from '../settings/period';
import { usualSettings } from '../settings/houseSettings';
import { daysOf, inCaseOf, isYearRoll, monthLike, nextNumbers, shortPeriod, type RollStep } from './rollStep';

/** `P9` to `P10`. */
export type Advance = readonly [before: string, after: string];

export interface AdvancedText {
  text: string;
  /** What in it was advanced; empty where it names neither this period nor the one before. */
  advances: Advance[];
}

type Groups = Record<string, string | undefined>;

/** The first that fits is it: a day of a month is no month. */
const named = new RegExp(
  [
    `\\b(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?\\s+(?<dayMonth>${monthWord})\\b(?:(?<dayGap>,?\\s+)(?<dayYear>\\d{4}|\\d{2})\\b)?`,
    `\\b(?<month>${monthWord})\\b(?:(?<gap>\\s+|\\s?[-’'])(?<year>\\d{4}|\\d{2})\\b(?![/–-]))?`,
    `\\b(?<word>periods?|month|mth|p|m)(?<space>\\s?)(?<number>\\d{1,2})\\b(?:(?<upTo>\\s*(?:to|-|–)\\s*p?)(?<end>\\d{1,2})\\b)?`,
    `(?<![\\d/–-])(?<first>(?:20)?\\d{2})(?<slash>\\s?[/–-]\\s?)(?<last>(?:20)?\\d{2})(?![\\d/–-])`,
  ].join('|'),
  'gi',
);
const rangeFollows = new RegExp(`^\\s*(?:to|until|through|–|-)\\s*${monthWord}\\b`, 'i');
/** The verb, not the month. */
const verbFollows = /^\s+(?:be|have|not|include|differ|change|contain|vary|also|need|require)\b/i;
/** Where a title says that it is of the outturn: all of it, or a part between marks. */
const outturnPart = /(^|[·|,:(–-]\s*)(outturn)(?=\s*(?:$|[·|,:)–-]|\d{4}))/i;

/**
 * A text with this period and the one before each called what it will be next time: `P9 variance` becomes `P10 variance`,
 * `January 2022` becomes `February 2022`, `31 January 2022` becomes `28 February 2022`, `Period 12` becomes `Outturn`. Periods
 * other than these, days within a month and the start of a span (`April to January`) stay. A month of another year stays
 * where the year of the report is said. Into a new year this financial year and the last are advanced too.
 * @param of `title`: of a whole table or page, where the word Outturn alone is the period. `plan`: every year moves on.
 */
export function advanceText(
  text: string,
  step: RollStep,
  of: 'title' | 'plan' | 'other' = 'other',
): AdvancedText {
  const advances: Advance[] = [];
  const note = (before: string, after: string): string => {
    if (before !== after) advances.push([before, after]);
    return after;
  };
  const replaced = text.replace(named, (...parts) => {
    const groups = parts[parts.length - 1] as Groups;
    const offset = parts[parts.length - 3] as unknown;
    const before = parts[0] as string;
    const rest = text.slice((offset as number) + before.length);
    return note(before, advanced(before, groups, rest, step, of === 'plan'));
  });
  if (of !== 'title' || !isYearRoll(step)) return { text: withoutRepeats(replaced), advances };
  const first = periodName({ ...usualSettings, periodLabel: step.label, ...step.to });
  const titled = replaced.replace(
    outturnPart,
    (_, mark: string, word: string) => mark + note(word, first || shortPeriod(1)),
  );
  return { text: titled, advances };
}

function advanced(before: string, groups: Groups, rest: string, step: RollStep, isPlan: boolean): string {
  if (groups.day !== undefined) return nextDay(before, groups, step);
  if (groups.month !== undefined) return nextMonth(before, groups, rest, step);
  if (groups.word !== undefined) return nextNumber(before, groups, step);
  return nextYear(before, groups, step, isPlan);
}

function nextNumber(before: string, groups: Groups, step: RollStep): string {
  const { word = '', space = '', number = '', upTo, end } = groups;
  if (/^m$/.test(word) || (/^[pm]$/i.test(word) && space !== '' && word !== 'P')) return before;
  const next = nextNumbers(step).get(Number(end ?? number));
  if (next === undefined) return before;
  if (next === outturnPeriod) return end === undefined ? inCaseOf(word[0], 'Outturn') : before;
  const digits = String(next).padStart((end ?? number).startsWith('0') ? 2 : 1, '0');
  return end === undefined ? `${word}${space}${digits}` : `${word}${space}${number}${upTo ?? ''}${digits}`;
}

/** The calendar year of a period of the report; undefined where the year is not said. */
function calendarYear({ from }: RollStep, period: number): number | undefined {
  return from.year === '' ? undefined : firstYear(from.year) + (period >= 10 ? 1 : 0);
}

function isOtherYear(year: string | undefined, period: number, step: RollStep): boolean {
  const expected = calendarYear(step, period);
  return year !== undefined && expected !== undefined && Number(year) % 100 !== expected % 100;
}

/** January follows December. */
function yearOfNext(year: string, period: number): string {
  const next = Number(year) + (period === 9 ? 1 : 0);
  return String(next).padStart(year.length, '0').slice(-year.length);
}

function nextMonth(before: string, groups: Groups, rest: string, step: RollStep): string {
  const { month = '', gap = '', year } = groups;
  const period = headingPeriod(month);
  const next = period === undefined ? undefined : nextNumbers(step).get(period);
  const isWord = month[0] === month[0].toLowerCase() || verbFollows.test(rest);
  if (period === undefined || next === undefined || isWord || rangeFollows.test(rest)) return before;
  if (isOtherYear(year, period, step)) return before;
  if (next === outturnPeriod) {
    const said = year === undefined || step.from.year === '' ? '' : ` ${step.from.year}`;
    return inCaseOf(month, 'Outturn') + said;
  }
  const name = monthLike(next, month, year?.length === 2 ? 'month' : step.label);
  return year === undefined ? name : `${name}${gap}${yearOfNext(year, period)}`;
}

/** The last day of a month stands for it; into a new year the first and last day of the old one do. */
function nextDay(before: string, groups: Groups, step: RollStep): string {
  const { day = '', ordinal = '', dayMonth = '', dayGap = '', dayYear } = groups;
  const period = headingPeriod(dayMonth) ?? 0;
  if (isYearRoll(step)) {
    const isEdge = (period === 12 && day === '31') || (period === 1 && day === '1');
    if (!isEdge || dayYear === undefined || isOtherYear(dayYear, period, step)) return before;
    return before.slice(0, -dayYear.length) + plusOne(dayYear);
  }
  const next = nextNumbers(step).get(period);
  if (next === undefined || next === outturnPeriod || isOtherYear(dayYear, period, step)) return before;
  const year = dayYear === undefined ? calendarYear(step, period) : 2000 + (Number(dayYear) % 100);
  if (Number(day) !== daysOf(period, year)) return before;
  const nextYearText = dayYear === undefined ? undefined : yearOfNext(dayYear, period);
  const inYear = nextYearText === undefined ? calendarYear(step, next) : 2000 + (Number(nextYearText) % 100);
  const lastDay = daysOf(next, inYear);
  const suffix = ordinal === '' ? '' : lastDay === 31 ? 'st' : 'th';
  const name = monthLike(next, dayMonth, step.label);
  return `${lastDay}${suffix} ${name}${nextYearText === undefined ? '' : dayGap + nextYearText}`;
}

function nextYear(before: string, groups: Groups, step: RollStep, isPlan: boolean): string {
  const { first = '', slash = '', last = '' } = groups;
  const year = readFinancialYear(`${first}/${last}`);
  if (!isYearRoll(step) || year === undefined) return before;
  const { year: now } = step.from;
  if (!isPlan && year !== now && (now === '' || year !== yearsOn(now, -1))) return before;
  return plusOne(first) + slash + plusOne(last);
}

function plusOne(year: string): string {
  return String(Number(year) + 1)
    .padStart(year.length, '0')
    .slice(-year.length);
}

/** `P12 outturn variance` has become `Outturn outturn variance`. */
function withoutRepeats(text: string): string {
  return text.replace(/\b(outturn)\s+outturn\b/gi, '$1');
}
