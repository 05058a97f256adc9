/** A sentence and where it begins in its paragraph. */
export interface Sentence {
  text: string;
  start: number;
}

const end = /[.!?]["”’)]*\s+|\n/g;
const opening = /["“‘(]*[A-Z£\d]/y;
/** Words that end in a full stop within a sentence. */
const shortened =
  /(?:^|[\s(])(?:exc|excl|inc|incl|no|approx|c|ca|e\.g|i\.e|st|dr|mr|mrs|ms|prov|dept|para|vs|misc|mgmt|serv|servs|ed|educ|spec|gen|bal|asst|temp|perm)\.$/i;
const longestShortened = 10;

/** Splits a paragraph into sentences, blank ones left out. A full stop in `£0.830m` or `S.31` ends none. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    if (text.slice(from, to).trim() !== '') found.push({ text: text.slice(from, to), start: from });
    from = to;
  };
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    opening.lastIndex = after;
    const stop = text.slice(Math.max(0, match.index - longestShortened), match.index + 1);
    if (match[0].includes('\n') || (opening.test(text) && !shortened.test(stop))) take(after);
  }
  take(text.length);
  return found;
}
