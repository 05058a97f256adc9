/** Headings compared: case, punctuation, units and names of periods do not matter, only the words that are left. */
import type { MoneyUnit } from './types';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthWord = `(?:${months}|january|february|march|april|june|july|august|sept|september|october|november|december)`;

const thousands =
  /£\s*['’‘`]?\s*000(?:['’‘`]?s\b)?|£\s*['’‘`]?k\b|['’‘`]\s*000(?:['’‘`]?s\b)?|\b000['’‘`]?s\b|£\s*thousands?\b/i;
const millions = /£\s*['’‘`]?(?:m|mn|m['’‘`]?s|millions?)\b/i;
const pounds = /£/;
const unit = new RegExp(`\\(?\\s*(?:${thousands.source}|${millions.source}|£)\\s*\\)?`, 'gi');

const periods = [
  /\b(?:period|month|mth|quarter|qtr|week|wk)\s*\d{1,2}\b/g,
  /\b[pmq]\s?\d{1,2}\b/g,
  new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${monthWord}\\b(?:\\s*['’-]?\\s*\\d{2,4}\\b)?`, 'g'),
  /\b(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?\b/g,
  /\b\d{2}\s*[/–-]\s*\d{2}\b/g,
];

/** Ways of shortening the words of headings. */
const shortened: Record<string, string> = {
  fcast: 'forecast',
  fcst: 'forecast',
  proj: 'projected',
  var: 'variance',
  vars: 'variance',
  variation: 'variance',
  mvt: 'movement',
  mvmt: 'movement',
  prev: 'previous',
  bud: 'budget',
  budgets: 'budget',
  yr: 'year',
  mth: 'month',
  fav: 'favourable',
  adv: 'adverse',
  favorable: 'favourable',
  pct: 'percent',
  percentage: 'percent',
};

/** Words that say nothing about which column it is. */
const empty = new Set(['the', 'of', 'for', 'a', 'as', 'at', 'in', 'and', 'or', 'less']);

function onOneLine(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}

/** The words of a heading that tell which column it is, in lower case. */
export function headingWords(heading: string): string[] {
  let text = onOneLine(heading).toLowerCase().replace(unit, ' ');
  for (const period of periods) text = text.replace(period, ' ');
  text = text
    .replace(/\bf\/cast\b/g, 'forecast')
    .replace(/\bo\/turn\b/g, 'outturn')
    .replace(/%/g, ' percent ');
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => shortened[word] ?? word);
}

/** Headings with the same key say the same; `Over-spend` and `Overspend` do. '' says nothing. */
export function headingKey(heading: string): string {
  return headingWords(heading).join('');
}

/** The unit a heading states, or undefined. */
export function headingUnit(heading: string): MoneyUnit | undefined {
  if (thousands.test(heading)) return '£000';
  if (millions.test(heading)) return '£m';
  return pounds.test(heading) ? '£' : undefined;
}

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

/** The user's own heading without its unit, on one line: `Less Covid Funding £'000` is `Less Covid Funding`. */
export function headingWithoutUnit(heading: string): string {
  return onOneLine(onOneLine(heading).replace(unit, ' '));
}
