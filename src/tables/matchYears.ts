/** Finds columns that there are several of, one a year: `Rate 2022/23`, `Rate 2023/24`. */
import type { HeadingFacts } from './columnWords';
import { headingYear } from './headingPeriods';
import { headingKey, headingUnit } from './headingWords';
import type { HeadingMatches } from './headingMatches';
import type { ColumnSpecification } from './specification';

interface Family {
  columns: { column: ColumnSpecification; ordinal: number }[];
  /** What its headings say beside the year. */
  keys: Set<string>;
}

/** `rate` and 2 of `rate2`. */
const numberedKey = /^(.*[a-z])(\d)$/i;

/** The place of a column among those of its kind, from 1: by what is said of it, else by its key. */
function ordinalOf({ key, ordinal }: ColumnSpecification): number | undefined {
  const numbered = numberedKey.exec(key);
  return ordinal ?? (numbered ? Number(numbered[2]) : undefined);
}

function families(
  columns: readonly ColumnSpecification[],
  synonymsOf: (column: ColumnSpecification) => readonly string[],
): Family[] {
  const byStem = new Map<string, Family>();
  for (const column of columns) {
    const ordinal = ordinalOf(column);
    if (ordinal === undefined) continue;
    const stem = numberedKey.exec(column.key)?.[1] ?? column.key;
    const family = byStem.get(stem) ?? { columns: [], keys: new Set<string>() };
    family.columns.push({ column, ordinal });
    for (const synonym of synonymsOf(column)) family.keys.add(headingKey(synonym));
    byStem.set(stem, family);
  }
  return [...byStem.values()];
}

/** The year, or the number of `Rate 2`. */
function numberOf(text: string): number | undefined {
  const year = headingYear(text);
  if (year !== undefined) return year;
  const number = /(?:^|\s)([1-9])(?=\s|$)/.exec(text);
  return number ? Number(number[1]) : undefined;
}

/** Whether a heading is one of a family: by its words or, without any, by its unit. */
function belongs({ columns, keys }: Family, { key, text }: HeadingFacts): boolean {
  const [{ column }] = columns;
  if (key !== '' && key !== 'percent') return keys.has(key);
  if (keys.has(key) && key === 'percent') return true;
  if (column.ordinal === undefined) return false;
  const isRate = column.format === 'percent' || column.format === 'percentFine';
  if (isRate) return headingUnit(text) === undefined;
  if (key !== '') return false;
  // `3% 2024/25` is a scenario's number in that year, and no money.
  return column.format === 'money' ? !text.includes('%') : headingUnit(text) === undefined;
}

/** Whether a column is one of several, a year each, and so not to be looked for by its words alone. */
export function isOfYear(column: ColumnSpecification): boolean {
  return numberedKey.test(column.key);
}

/**
 * Gives each year's columns the headings of that year: of the years that the headings name, in order, the nth is that of
 * the nth column. Headings in `taken` are passed over.
 */
export function matchYears(
  columns: readonly ColumnSpecification[],
  synonymsOf: (column: ColumnSpecification) => readonly string[],
  headings: readonly HeadingFacts[],
  taken: ReadonlySet<number>,
): HeadingMatches {
  const matches: HeadingMatches = { found: {}, alike: {}, doubtful: new Set() };
  const named = families(columns, synonymsOf).map((family) => ({
    family,
    headings: headings.flatMap((heading, position) => {
      const number = taken.has(position) ? undefined : numberOf(heading.text);
      return number !== undefined && belongs(family, heading) ? [{ position, number }] : [];
    }),
  }));
  const years = [...new Set(named.flatMap((each) => each.headings.map(({ number }) => number)))].sort(
    (a, b) => a - b,
  );
  const given = new Set<number>();
  for (const { family, headings: candidates } of named) {
    for (const { column, ordinal } of family.columns) {
      const positions = candidates
        .filter(({ number, position }) => number === years[ordinal - 1] && !given.has(position))
        .map(({ position }) => position);
      positions.forEach((position) => given.add(position));
      if (positions.length === 1) [matches.found[column.key]] = positions;
      else if (positions.length > 1) matches.alike[column.key] = positions;
    }
  }
  return matches;
}
