/** Whom a sentence is about: the words before its verb. */
import type { Subject } from './types';

/** In lower case, because a name may have them too: `Children Who Are Missing`. */
const verb =
  /\b(?:is|are|was|were|has|have|had|will|remains?|continues?|reports|forecasts|projects|shows?|indicates?|expects?|anticipates?)\b/g;
const reporting =
  /\b(?:is|are|was|were|remains?)\s+(?:now\s+|currently\s+|still\s+|also\s+)?(?:reporting|forecasting|forecast|projecting|projected|predicting|predicted|anticipated|expected|showing|estimated)\b|\b(?:reports|forecasts|projects|shows)\s+an?\b/g;
const longest = 140;
const longestClause = 90;

const numbering =
  /^[\s\-–—•·]*(?:(?:\(?\d{1,3}[.)]|(?:\d{1,3}\.)+\d{1,3}[.)]?|\(?[a-z][.)])\s+)?(?:[-–—•·]\s*)?/i;
const opening =
  /^(?:(?:as\s+)?(?:at|in|for|by)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:period|month|quarter|p|m|q)\s*(?:\d{1,2}|one|two|three|four)|year[\s-]+end)\s*,?\s+(?:of\s+)?|(?:overall|however|currently|in\s+addition|within\s+this|also|and|but|while|whilst|whereas|with)\s*,?\s+)/i;
const tableShows = /^[\s\-–•\d.]*(?:as\s+)?table\s+\w+\s+(?:shows|indicates|reports)\s+(?:that\s+)?/i;
const article = /^(?:the|our|an?)\s+/i;
const pronoun =
  /^(?:this|it|that|these|those|they|which|there|we|who|(?:this|that|these)\s+\w+|(?:savings?(?:\s+of)?)|(?:(?:forecast|net|current|projected|total|reported)\s+)*(?:(?:over|under)[\s-]?spend\w*|variance|movement|pressure)(?:\s+position)?)$/i;
const afterAmount =
  /^\)?\s*(?:(?:is|was|has\s+been)\s+(?:now\s+)?(?:forecast|anticipated|reported|expected|projected|predicted)\s+)?(?:for|in|on|within|against|across)\s+(?:the\s+)?([^,;.()£]{2,80}?(?:\s+\([^()£]{1,30}\))?)(?=\s*(?:[,;.(£]|$)|\s+(?:due|as|because|which|owing|following|from|at|this|is|are|will)\b)/;
const verbFirst = /^(?:is|are|was|were|has|have)\b/i;
const notAName =
  /^(?:(?:an?\s+)?(?:(?:approved|annual|current|revised)\s+)*budget|(?:(?:current|financial)\s+)*(?:period|month|year)|last|previous|p\d|m\d|\d)/i;

/** Whom words are about, and where in the sentence the name ends. */
export interface SubjectAt extends Subject {
  end: number;
  /** The name stands behind the amount: `a £5k overspend in Legal`. */
  behind: boolean;
  /** The verb tells how it was. */
  past: boolean;
}

/** The verbs of a sentence, found once. */
export class SentenceVerbs {
  private readonly all: { start: number; word: string }[];
  /** Behind `Table 4 shows that`. */
  private readonly begin: number;
  private readonly clauses: { start: number; word: string }[];

  constructor(private readonly sentence: string) {
    const found = (pattern: RegExp): { start: number; word: string }[] =>
      [...sentence.matchAll(pattern)]
        .map((match) => ({ start: match.index, word: match[0] }))
        .filter(({ start }) => start >= this.begin);
    this.begin = tableShows.exec(sentence)?.[0].length ?? 0;
    this.all = found(verb);
    this.clauses = found(reporting);
  }

  get hasVerb(): boolean {
    return this.all.length > 0;
  }

  /**
   * Whom the words from `start` on are about.
   * @param previousEnd where the amount before them ends, 0 for none: a clause of its own may begin there.
   * @param firstStart where the first amount's words begin: without a verb the name is before them.
   * @param after the text behind the amount: `An underspend of £5k is forecast for transport`.
   */
  subjectOf(start: number, previousEnd: number, firstStart: number, after: string): SubjectAt {
    const told = this.clauses[0];
    const first = told !== undefined && told.start < start ? told : this.all[0];
    const clause = this.clauseBetween(previousEnd, start);
    const used = clause ?? (first !== undefined && first.start < start ? first : undefined);
    const from = clause ? previousEnd : 0;
    const to = used?.start ?? firstStart;
    const past = used !== undefined && /^(?:was|were|had)\b/i.test(used.word);
    const name = subjectName(this.sentence.slice(Math.max(from, this.begin), to));
    if (name !== '' && !pronoun.test(name) && !verbFirst.test(name)) {
      return { text: name, from: 'own', past, end: to, behind: false };
    }
    const behind = subjectName(afterAmount.exec(after)?.[1] ?? '');
    if (behind !== '' && !notAName.test(behind)) {
      return { text: behind, from: 'own', past, end: to, behind: true };
    }
    return { text: '', from: 'before', past, end: to, behind: false };
  }

  private clauseBetween(from: number, to: number): { start: number; word: string } | undefined {
    if (from === 0) return undefined;
    let low = 0;
    let high = this.clauses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.clauses[middle].start < to) low = middle + 1;
      else high = middle;
    }
    const last = low > 0 ? this.clauses[low - 1] : undefined;
    return last && last.start > from && last.start - from <= longestClause ? last : undefined;
  }
}

/** A name without numbering, opening words, articles and brackets left open; empty where it is too long to be one. */
export function subjectName(written: string): string {
  let text = written
    .slice(0, longest * 2)
    .replace(/[*]/g, ' ')
    .replace(numbering, '');
  for (let more = true; more;) {
    const shorter = text
      .replace(/^[\s,;:)]+/, '')
      .replace(opening, '')
      .replace(article, '');
    more = shorter !== text;
    text = shorter;
  }
  text = text.replace(/,\s+(?:which|who|that)\b.*$/i, '').replace(/[\s,;:(–—-]+$/, '');
  if (written.length > longest * 2 || text.length > longest) return '';
  return text.replace(/(?:['’]s)$/, '').trim();
}
