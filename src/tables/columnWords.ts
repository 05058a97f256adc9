/** How well a heading says which column it is, by its words. */
import { headingKey, headingWords } from './headingWords';
import type { ColumnSpecification } from './specification';

/** A heading with its words worked out. */
export interface HeadingFacts {
  /** As printed; '' for none. */
  text: string;
  key: string;
  words: readonly string[];
}

/** What of a heading is compared with synonyms, worked out once. */
export function headingFacts(text: string): HeadingFacts {
  const words = headingWords(text);
  return { text, key: words.join(''), words };
}

/** Ranks, the lowest the best: the place in the list of synonyms, then a mark. */
const otherOrder = 0.5;
const markRank = 1000;

/** Words that add nothing: `Amount` in `Target amount`. */
const fillers = new Set(['amount', 'figure', 'value', 'column', 'name', 'total', 'annual', 'current']);

/** Words that make another column of what they are added to: `Original budget` is not the budget, `Budget to date` neither. */
const telling = new Set(
  `actual approved average balance budget change closing cost cumulative date difference draft expected final forecast
   funding grant gross income last month monthly movement net number opening original outturn percent previous price prior
   profile profiled projected rag rate remaining scheme status target unit variance week weekly year`.split(
    /\s+/,
  ),
);

interface SynonymFacts {
  key: string;
  words: readonly string[];
  /** The words in alphabetical order, each once. */
  sorted: string;
}

function inOrder(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

/** Synonyms never change, so their words are worked out once. */
const known = new Map<string, SynonymFacts>();

function synonymFacts(synonym: string): SynonymFacts {
  const before = known.get(synonym);
  if (before) return before;
  const words = headingWords(synonym);
  const facts = { key: words.join(''), words, sorted: inOrder(words) };
  known.set(synonym, facts);
  return facts;
}

/**
 * The rank of a heading for a column: 0 is its most usual synonym, the same words in another order are half a step
 * behind, a mark is last. Undefined when it is none of them.
 */
export function headingRank(
  column: ColumnSpecification,
  synonyms: readonly string[],
  heading: HeadingFacts,
): number | undefined {
  if (heading.key === '') return undefined;
  const same = synonyms.findIndex((synonym) => synonymFacts(synonym).key === heading.key);
  if (same >= 0) return same;
  const sorted = inOrder(heading.words);
  const sameWords = synonyms.findIndex((synonym) => synonymFacts(synonym).sorted === sorted);
  if (sameWords >= 0) return sameWords + otherOrder;
  const marked = column.marks?.some((mark) => heading.words.includes(headingKey(mark)));
  return marked ? markRank : undefined;
}

/**
 * How far a heading that is no synonym still says a column, from above 0 to 1: a synonym's words are among its own, and
 * what is left says nothing about any other column. 0 when it does not.
 */
export function headingLikeness(synonyms: readonly string[], heading: HeadingFacts): number {
  const words = new Set(heading.words);
  const own = new Set(synonyms.flatMap((synonym) => synonymFacts(synonym).words));
  let best = 0;
  for (const synonym of synonyms) {
    const wanted = new Set(synonymFacts(synonym).words);
    if (wanted.size === 0 || [...wanted].some((word) => !words.has(word))) continue;
    const left = [...words].filter((word) => !wanted.has(word) && !fillers.has(word));
    // One word alone is too little to go by when others stand beside it.
    if (left.length > 0 && (wanted.size < 2 || left.length > wanted.size)) continue;
    if (left.some((word) => telling.has(word) && !own.has(word))) continue;
    best = Math.max(best, wanted.size / (wanted.size + left.length));
  }
  return best;
}
