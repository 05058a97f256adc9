/** The words of a service's name, so far as they tell one service from another. */

export interface NameWord {
  /** What is compared: `foster` for fostering and foster's alike. */
  stem: string;
  /** As written, for abbreviations. */
  written: string;
  /** Says nothing about which service it is: team, budget. */
  neutral: boolean;
  /** Names a part of a service that has a line of its own: staffing, placements. */
  part: boolean;
}

const word = /\p{L}+&\p{L}+|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const years = /\b(?:(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?|\d{2}\s*\/\s*\d{2})\b/g;
const stopWords = new Set([
  'and',
  'the',
  'of',
  'for',
  'a',
  'an',
  'in',
  'to',
  'at',
  'by',
  'on',
  'with',
  'as',
  'our',
]);
const neutralWords =
  'service team area budget provision prov cost department division directorate section total net forecast forecasting outturn position year end financial projected current overall';
const partWords =
  'staff staffing care placement funding grant income management contract exc excluding excl inc including other';

const longEnoughForIng = 6;
const longEnoughForS = 4;

const neutral = new Set(neutralWords.split(' ').map(stemOf));
const parts = new Set(partWords.split(' ').map(stemOf));

/** The words of a name in order, without `the`, `and`, `of` and the years. */
export function nameWords(name: string): NameWord[] {
  const found: NameWord[] = [];
  for (const [written] of name.replace(years, ' ').matchAll(word)) {
    if (stopWords.has(written.toLowerCase())) continue;
    const stem = stemOf(written);
    found.push({ stem, written, neutral: neutral.has(stem), part: parts.has(stem) });
  }
  return found;
}

/** Plural, possessive and -ing taken away, so that children's is childrens and fostering is foster. */
function stemOf(written: string): string {
  let stem = written
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
  if (stem.length >= longEnoughForS && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length >= longEnoughForS && stem.endsWith('s') && !stem.endsWith('ss'))
    stem = stem.slice(0, -1);
  if (stem.length >= longEnoughForIng && stem.endsWith('ing'))
    stem = stem.slice(0, -3).replace(/([^aeiou])\1$/, '$1');
  return stem.length >= longEnoughForS ? stem.replace(/e$/, '') : stem;
}
