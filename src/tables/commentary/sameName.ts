import { nameWords, type NameWord } from './nameWords';

/**
 * How a name in a sentence goes with the label of a line. `exact`: the same words. `same`: the same but for words such
 * as team and budget, abbreviations and endings. `part`: the label adds a part such as Staffing. `within`: the label has
 * other words besides, so that it may be another service.
 */
export type Likeness = 'exact' | 'same' | 'part' | 'within';

/** A name made ready for comparing. */
export interface Name {
  key: string;
  words: NameWord[];
}

export function nameOf(text: string): Name {
  const words = nameWords(text);
  return { key: words.map(({ stem }) => stem).join(' '), words };
}

/** Whether there is anything in a name that tells which service it is. */
export function namesSomething({ words }: Name): boolean {
  return words.some((word) => !word.neutral);
}

/** How the subject of a sentence goes with a label; null where it does not. */
export function likeness(subject: Name, label: Name): Likeness | null {
  if (!namesSomething(subject) || !namesSomething(label)) return null;
  if (subject.key === label.key) return 'exact';
  const covered = coveredWords(subject.words, label.words);
  if (subject.words.some((word, i) => !word.neutral && !covered[i])) return null;
  const back = coveredWords(label.words, subject.words);
  const more = label.words.filter((word, i) => !word.neutral && !back[i]);
  if (more.length === 0) return 'same';
  const namesMoreThanAPart = subject.words.some((word) => !word.neutral && !word.part);
  return namesMoreThanAPart && more.every(({ part }) => part) ? 'part' : 'within';
}

/** For each of some words, whether others have it, spell it out or abbreviate it. */
export function coveredWords(words: readonly NameWord[], others: readonly NameWord[]): boolean[] {
  const stems = new Set(others.map(({ stem }) => stem));
  const covered = words.map(
    (word) => stems.has(word.stem) || others.some((other) => isMisspelt(word.stem, other.stem)),
  );
  words.forEach((word, i) => {
    if (!covered[i] && isAbbreviation(word.written))
      covered[i] = spelledOut(initialsOf(word.written), others) >= 0;
  });
  for (const other of others) {
    if (!isAbbreviation(other.written)) continue;
    const initials = initialsOf(other.written);
    const from = spelledOut(initials, words);
    if (from >= 0) covered.fill(true, from, from + initials.length);
  }
  return covered;
}

/** `UASC`, `M&B`. */
export function isAbbreviation(written: string): boolean {
  return /^[A-Z](?:&?[A-Z]){1,5}$/.test(written);
}

export function initialsOf(abbreviation: string): string {
  return abbreviation.replace(/&/g, '').toLowerCase();
}

/** Where in the words the initials run, or -1. */
function spelledOut(initials: string, words: readonly NameWord[]): number {
  const run = words.map(({ written }) => written[0].toLowerCase()).join('');
  return words.length < initials.length ? -1 : run.indexOf(initials);
}

const longEnoughToMisspell = 7;

/** One letter wrong, left out, put in or doubled in a long word. */
function isMisspelt(word: string, other: string): boolean {
  if (word.length < longEnoughToMisspell || Math.abs(word.length - other.length) > 1 || word[0] !== other[0])
    return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  const [rest, otherRest] = [word.slice(same), other.slice(same)];
  return rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1);
}
