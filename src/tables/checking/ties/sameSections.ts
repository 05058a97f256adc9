/** Two tables over the same years whose totals agree: their rows of the same name must too. */
import type { Cast } from '../casts';
import type { FoundTable } from '../foundTable';
import { hasFigure, valueOf, type FigureRef, type Identity } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { headingYear } from '../../headingPeriods';
import { judge } from '../judge';
import { nameWords } from '../rowLabels';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { sameFigure, sameFigureRule } from './sameFigure';

/** A total with the rows it is made of. */
interface Section {
  view: TableView;
  cast: Cast;
}

/** Years that must be shared, for two totals to be the same by more than chance. */
const fewestYears = 2;
/** Every section is compared with every other: with more of them the rest is left out. */
const mostSections = 60;

/** Columns of one year each, by the year. */
function years(view: TableView): Map<number, number> {
  const columns = new Map<number, number>();
  view.table.columns.forEach(({ key, heading }, at) => {
    const year = headingYear(heading);
    if (/^year\d+$/.test(key) && year !== undefined) columns.set(year, at);
  });
  return columns;
}

type Pairs = [number, number][];

function sharedYears(a: TableView, b: TableView): Pairs {
  const others = years(b);
  return [...years(a)].flatMap(([year, column]): Pairs => {
    const other = others.get(year);
    return other === undefined ? [] : [[column, other]];
  });
}

function pair(
  a: TableView,
  row: number,
  b: TableView,
  others: readonly number[],
  columns: Pairs,
): Identity[] {
  return columns.flatMap(([column, other]): Identity[] => {
    const target: FigureRef = { view: a, row, column };
    const inputs = others.map((line): FigureRef => ({ view: b, row: line, column: other })).filter(hasFigure);
    return hasFigure(target) && inputs.length > 0 ? [sameFigure(target, inputs)] : [];
  });
}

function share(identities: readonly Identity[]): { telling: number; holding: number } {
  const telling = identities.filter(({ target }) => valueOf(target) !== 0);
  return {
    telling: telling.length,
    holding: telling.filter((identity) => judge(identity)?.verdict !== 'wrong').length,
  };
}

function mostly(identities: readonly Identity[]): boolean {
  const { telling, holding } = share(identities);
  return holding >= fewestYears && holding * 2 > telling;
}

/** Names are the same where one begins with all words of the other: `Legal` and `Legal Services`. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => long[i] === word);
}

function names({ view, cast }: Section): { row: number; words: string[] }[] {
  return cast.items.map(({ row }) => ({
    row,
    words: nameWords(view.table.rows[row].label.replace(/\(.*?\)/g, ' ')).filter((word) => word !== 'less'),
  }));
}

/** Rows of the second section by the rows of the first they are part of: `Placements` is it and `Placements - Joint Funded`. */
function rowPairs(first: Section, second: Section): [number, number[]][] {
  const others = names(second);
  const taken = new Set<number>();
  const pairs = names(first).map(({ row, words }): [number, number[]] => {
    const same = others.filter((other) => isSameName(words, other.words)).map((other) => other.row);
    return [row, same];
  });
  return pairs.filter(([, same]) => {
    const free = same.length > 0 && same.every((row) => !taken.has(row));
    same.forEach((row) => taken.add(row));
    return free;
  });
}

/** Totals of two sections that agree, and then their rows. */
function* ofPair(first: Section, second: Section): Steps<IdentityGroup[]> {
  const columns = sharedYears(first.view, second.view);
  const totals = pair(first.view, first.cast.total, second.view, [second.cast.total], columns);
  if (columns.length < fewestYears || !mostly(totals)) return [];
  const groups = yield* ifMostHold(sameFigureRule, totals);
  // The shorter list is the more general one: its rows are made up of those of the longer.
  const shorterFirst = first.cast.items.length <= second.cast.items.length;
  const [general, detailed] = shorterFirst ? [first, second] : [second, first];
  for (const [row, others] of rowPairs(general, detailed)) {
    const shared = sharedYears(general.view, detailed.view);
    const rows = pair(general.view, row, detailed.view, others, shared);
    if (mostly(rows)) groups.push(...(yield* ifMostHold(sameFigureRule, rows)));
  }
  return groups;
}

export function* sameSectionTies(tables: readonly FoundTable[]): Steps<IdentityGroup[]> {
  const sections = tables
    .filter(({ view }) => years(view).size >= fewestYears)
    .flatMap(({ view, casts }) =>
      casts.filter(({ established }) => established).map((cast) => ({ view, cast })),
    )
    .slice(0, mostSections);
  const groups: IdentityGroup[] = [];
  for (const [i, first] of sections.entries()) {
    for (const second of sections.slice(i + 1)) {
      if (first.view !== second.view) groups.push(...(yield* ofPair(first, second)));
    }
    yield 0;
  }
  return groups;
}
