import { headingPeriod } from '../headingPeriods';
import { readFinancialYear } from '../settings/financialYear';
import type { YearAndPeriod } from '../settings/period';

const year = /(?<![\d/–-])(?:20)?\d{2}\s?[/–-]\s?(?:20)?\d{2}(?![\d/–-])/g;
const mostPeriod = 13;

function mostFrequent<T>(found: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

/**
 * The period and year that most texts name, such as titles and notes above tables. Months count where no text names a period
 * by its number; null and '' where none is named, or two as often.
 */
export function guessPeriod(texts: readonly string[]): YearAndPeriod {
  const periodsIn = (these: readonly string[]): number[] =>
    these.flatMap((text) => headingPeriod(text) ?? []).filter((each) => each >= 1 && each <= mostPeriod);
  const numbered = texts.filter((text) => /\b(?:period|month|p|m)\s?\d/i.test(text));
  const years = texts.flatMap((text) =>
    (text.match(year) ?? []).flatMap((each) => readFinancialYear(each.replace(/\s/g, '')) ?? []),
  );
  return {
    period: mostFrequent(periodsIn(numbered)) ?? mostFrequent(periodsIn(texts)) ?? null,
    year: mostFrequent(years) ?? '',
  };
}
