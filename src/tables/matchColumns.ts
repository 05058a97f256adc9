/** Finds which heading is which column. */
import { headingKey, headingPeriod, headingWords } from './headingWords';
import type { ColumnSpecification } from './specification';

export interface HeadingMatches {
  /** Position among the headings, by column key; only those that were found. */
  found: Record<string, number>;
  /** Column keys for which several headings do equally well, with their positions: the user must choose. */
  alike: Record<string, number[]>;
}

interface Candidate {
  key: string;
  position: number;
  /** 0 is best: the place in the list of synonyms; a mark is weaker than any synonym. */
  rank: number;
}

const markRank = 1000;

/** The keys of synonyms, which never change, worked out once. */
const synonymKeys = new Map<string, string>();

function synonymKey(synonym: string): string {
  const known = synonymKeys.get(synonym);
  if (known !== undefined) return known;
  const key = headingKey(synonym);
  synonymKeys.set(synonym, key);
  return key;
}

function rankOf(column: ColumnSpecification, synonyms: string[], heading: string): number | undefined {
  const key = headingKey(heading);
  if (key === '') return undefined;
  const synonym = synonyms.findIndex((text) => synonymKey(text) === key);
  if (synonym >= 0) return synonym;
  const words = headingWords(heading);
  return column.marks?.some((mark) => words.includes(mark)) ? markRank : undefined;
}

/** Of several variance columns the latest period is the current one and the one before it is the prior one. */
function splitByPeriod(
  column: ColumnSpecification,
  matches: HeadingMatches,
  headings: readonly string[],
): void {
  const current = column.earlierPeriodOf;
  if (current === undefined || column.key in matches.found) return;
  const alike = matches.alike[current] ?? [];
  const dated = alike.map((position) => ({ position, period: headingPeriod(headings[position]) }));
  const periods = new Set(dated.map(({ period }) => period));
  if (dated.length < 2 || periods.has(undefined) || periods.size < dated.length) return;
  dated.sort((a, b) => (b.period ?? 0) - (a.period ?? 0));
  matches.found[current] = dated[0].position;
  matches.found[column.key] = dated[1].position;
  delete matches.alike[current];
}

/**
 * @param columns the columns wanted, each heading given to at most one of them.
 * @param headings as printed; '' for none.
 * @param more further synonyms, by column key.
 */
export function matchColumns(
  columns: readonly ColumnSpecification[],
  headings: readonly string[],
  more: Record<string, string[]> = {},
): HeadingMatches {
  const candidates: Candidate[] = [];
  for (const column of columns) {
    const synonyms = [...column.synonyms, ...(more[column.key] ?? [])];
    headings.forEach((heading, position) => {
      const rank = rankOf(column, synonyms, heading);
      if (rank !== undefined) candidates.push({ key: column.key, position, rank });
    });
  }
  candidates.sort((a, b) => a.rank - b.rank || a.position - b.position);

  const matches: HeadingMatches = { found: {}, alike: {} };
  const taken = new Set<number>();
  const settled = new Set<string>();
  for (const { key, position, rank } of candidates) {
    if (settled.has(key) || taken.has(position)) continue;
    settled.add(key);
    const alike = candidates
      .filter((other) => other.key === key && other.rank === rank && !taken.has(other.position))
      .map((other) => other.position);
    alike.forEach((like) => taken.add(like));
    if (alike.length > 1) matches.alike[key] = alike;
    else matches.found[key] = position;
  }
  for (const column of columns) splitByPeriod(column, matches, headings);
  return matches;
}
