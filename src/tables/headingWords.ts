/** Headings compared: case, punctuation, units and names of periods do not matter, only the words that are left. */
import { monthWord } from './headingPeriods';
import type { MoneyUnit } from './types';

const thousands =
  /£\s*['’‘`]?\s*000(?:['’‘`]?s\b)?|£\s*['’‘`]?k\b|['’‘`]\s*000(?:['’‘`]?s\b)?|\b000['’‘`]?s\b|£\s*thousands?\b/i;
const millions = /£\s*['’‘`]?(?:m|mn|m['’‘`]?s|millions?)\b/i;
const pounds = /£/;
const unit = new RegExp(`\\(?\\s*(?:${thousands.source}|${millions.source}|£)\\s*\\)?`, 'gi');

/** A period within the year: `period 10`, `P10`, `31st January 2016`. */
const period = `(?:(?:period|month|mth|quarter|qtr|week|wk)\\s*\\d{1,2}|[pmq]\\s?\\d{1,2}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${monthWord}(?:\\s*['’-]?\\s*\\d{2,4})?)\\b`;

/** From one period to another, which is the year to date when it begins in April. */
const span = new RegExp(`(?:\\bfrom\\s+)?\\b(${period})\\s*(?:to|[–-])\\s*${period}`, 'g');
/** Up to a period: `to end of Jan`, `to P10`. */
const upTo = new RegExp(`\\bto\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?${period}`, 'g');

const periods = [
  new RegExp(`\\b${period}`, 'g'),
  /\b(?:fy\s*)?(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?\b/g,
  /\bfy\s*\d{2}\b/g,
  /\b(?:year|yr)\s*\d\b/g,
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
  avg: 'average',
  ave: 'average',
  est: 'estimated',
  wkly: 'weekly',
  no: 'number',
  nos: 'number',
  num: 'number',
  acct: 'account',
  desc: 'description',
  ref: 'reference',
  forcast: 'forecast',
  varience: 'variance',
  budgeted: 'budget',
};

/** Words that say nothing about which column it is. */
const empty = new Set(['the', 'of', 'for', 'a', 'as', 'at', 'in', 'and', 'or', 'to', 'less']);

/** Endings that are no plural: gross, status, analysis. */
const noPlural = /(?:ss|us|is)$/;

/** `savings` and `saving` say the same; so do `activities` and `activity`. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || noPlural.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function onOneLine(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim();
}

/** The words of a heading that tell which column it is: in lower case, singular, short forms written out. */
export function headingWords(heading: string): string[] {
  let text = onOneLine(heading).toLowerCase().replace(unit, ' ');
  text = text.replace(span, (_, first: string) => (/^apr/.test(first) ? ' to date ' : ' '));
  text = text.replace(upTo, ' to date ');
  for (const each of periods) text = text.replace(each, ' ');
  text = text
    .replace(/\bf\/cast\b/g, 'forecast')
    .replace(/\bo\/turn\b/g, 'outturn')
    .replace(/\bb\/f(?:wd)?\b/g, 'brought forward')
    .replace(/\bc\/f(?:wd)?\b/g, 'carried forward')
    .replace(/\bytd\b/g, 'year to date')
    .replace(/\d+(?:\.\d+)?\s*%/g, ' ')
    .replace(/%/g, ' percent ');
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => singular(shortened[word] ?? word));
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

/** The user's own heading without its unit, on one line: `Less Covid Funding £'000` is `Less Covid Funding`. */
export function headingWithoutUnit(heading: string): string {
  return onOneLine(onOneLine(heading).replace(unit, ' '));
}
