/** Finds which heading is which column. */
import { headingFacts, headingLikeness, headingRank, type HeadingFacts } from './columnWords';
import type { HeadingMatches } from './headingMatches';
import { headingPeriod } from './headingPeriods';
import { headingUnit } from './headingWords';
import { isOfYear, matchYears } from './matchYears';
import type { ColumnSpecification } from './specification';

interface Candidate {
  key: string;
  position: number;
  /** 0 is best. */
  rank: number;
}

type SynonymsOf = (column: ColumnSpecification) => readonly string[];

/** Of several variance columns the latest period is the current one and the one before it is the prior one. */
function splitByPeriod(
  column: ColumnSpecification,
  matches: HeadingMatches,
  headings: readonly HeadingFacts[],
): void {
  const current = column.earlierPeriodOf;
  if (current === undefined || column.key in matches.found) return;
  const alike = matches.alike[current] ?? [];
  const dated = alike.map((position) => ({ position, period: headingPeriod(headings[position].text) }));
  const periods = new Set(dated.map(({ period }) => period));
  if (dated.length < 2 || periods.has(undefined) || periods.size < dated.length) return;
  dated.sort((a, b) => (b.period ?? 0) - (a.period ?? 0));
  matches.found[current] = dated[0].position;
  matches.found[column.key] = dated[1].position;
  delete matches.alike[current];
}

/** The best synonyms first, each heading given to at most one column. */
function matchSynonyms(
  columns: readonly ColumnSpecification[],
  synonymsOf: SynonymsOf,
  headings: readonly HeadingFacts[],
  matches: HeadingMatches,
  taken: Set<number>,
): void {
  const candidates: Candidate[] = [];
  for (const column of columns) {
    const synonyms = synonymsOf(column);
    headings.forEach((heading, position) => {
      const rank = taken.has(position) ? undefined : headingRank(column, synonyms, heading);
      if (rank !== undefined) candidates.push({ key: column.key, position, rank });
    });
  }
  candidates.sort((a, b) => a.rank - b.rank || a.position - b.position);
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
}

/** Headings that say one column without being a synonym of it; never a guess between two columns or two headings. */
function matchLikeness(
  columns: readonly ColumnSpecification[],
  synonymsOf: SynonymsOf,
  headings: readonly HeadingFacts[],
  matches: HeadingMatches,
  taken: Set<number>,
): void {
  const liked = new Map<string, number[]>();
  headings.forEach((heading, position) => {
    if (taken.has(position) || heading.words.length === 0) return;
    const likenesses = columns
      .map((column) => ({ column, likeness: headingLikeness(synonymsOf(column), heading) }))
      .filter(({ likeness }) => likeness > 0);
    const best = Math.max(...likenesses.map(({ likeness }) => likeness));
    const those = likenesses.filter(({ likeness }) => likeness === best);
    if (those.length !== 1) return;
    const [{ column }] = those;
    if (column.key in matches.found || column.key in matches.alike) return;
    liked.set(column.key, [...(liked.get(column.key) ?? []), position]);
  });
  for (const [key, positions] of liked) {
    positions.forEach((position) => taken.add(position));
    if (positions.length > 1) matches.alike[key] = positions;
    else {
      [matches.found[key]] = positions;
      matches.doubtful.add(key);
    }
  }
}

/** A heading that says nothing but `£000` is the one column of money still to be found, if no other heading can be. */
function matchUnitAlone(
  columns: readonly ColumnSpecification[],
  headings: readonly HeadingFacts[],
  matches: HeadingMatches,
  taken: ReadonlySet<number>,
): void {
  const missing = columns.filter(
    ({ key, kind, format, leftOutIfMissing }) =>
      kind === 'input' &&
      format === 'money' &&
      !leftOutIfMissing &&
      !(key in matches.found) &&
      !(key in matches.alike),
  );
  const inMoney = headings.flatMap(({ text }, position) =>
    headingUnit(text) !== undefined && !taken.has(position) ? [position] : [],
  );
  if (missing.length !== 1 || inMoney.length !== 1 || headings[inMoney[0]].key !== '') return;
  [matches.found[missing[0].key]] = inMoney;
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
  const synonymsOf: SynonymsOf = ({ key, synonyms, heading }) => [
    ...synonyms,
    ...(more[key] ?? []),
    ...(typeof heading === 'string' ? [heading] : []),
  ];
  const facts = headings.map(headingFacts);
  const taken = new Set<number>();
  const matches = matchYears(columns, synonymsOf, facts, taken);
  const take = (positions: number[]): void => positions.forEach((position) => taken.add(position));
  take([...Object.values(matches.found), ...Object.values(matches.alike).flat()]);

  const others = columns.filter(
    (column) => !isOfYear(column) && !(column.key in matches.found) && !(column.key in matches.alike),
  );
  matchSynonyms(others, synonymsOf, facts, matches, taken);
  for (const column of others) splitByPeriod(column, matches, facts);
  matchLikeness(others, synonymsOf, facts, matches, taken);
  matchUnitAlone(columns, facts, matches, taken);
  return matches;
}
