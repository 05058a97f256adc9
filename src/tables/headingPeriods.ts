/** The periods and years that headings name. */

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** A month, short or in full, as part of a regular expression. */
export const monthWord = `(?:${months}|january|february|march|april|june|july|august|sept|september|october|november|december)`;

/** The period a heading names, 1 for April to 12 for March, or undefined. */
export function headingPeriod(heading: string): number | undefined {
  const text = heading.toLowerCase();
  const numbered = /\b(?:period|month|mth|[pm])\s?(\d{1,2})\b/.exec(text);
  if (numbered) return Number(numbered[1]);
  const named = new RegExp(`\\b(${monthWord})\\b`).exec(text);
  if (!named) return undefined;
  const fromJanuary = months.split('|').indexOf(named[1].slice(0, 3));
  return ((fromJanuary + 9) % 12) + 1;
}

const fullYear = /\b(?:fy\s*)?((?:19|20)\d{2})(?:\s*[/–-]\s*\d{2,4})?\b/;
const shortYears = /(?:^|[^\d/–-])(?:fy\s*)?(\d{2})\s*[/–-]\s*(\d{2})(?![\d/–-])/;
const shortYear = /\bfy\s*(\d{2})\b/;
const numberedYear = /\b(?:year|yr)\s*(\d)\b/;

/**
 * The year a heading names, as a number by which years can be put in order: 2022 of `2022/23`, `22-23`, `FY22`; 1 of
 * `Year 1`. Undefined where it names none.
 */
export function headingYear(heading: string): number | undefined {
  const text = heading.toLowerCase();
  const full = fullYear.exec(text);
  if (full) return Number(full[1]);
  const pair = shortYears.exec(text);
  // 22/23 is a year, 12/05 is a day.
  if (pair && Number(pair[2]) === (Number(pair[1]) + 1) % 100) return 2000 + Number(pair[1]);
  const short = shortYear.exec(text);
  if (short) return 2000 + Number(short[1]);
  const numbered = numberedYear.exec(text);
  return numbered ? Number(numbered[1]) : undefined;
}
