/** Short lists that repeat totals of other tables: RAG summary, headlines, net position, funding requests. */
import { hasFigure, type FigureRef, type Identity } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { nameKey, nameWords } from '../rowLabels';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { areaRows } from './areaSummary';
import { sameFigure, sameFigureRule, subjectOf, totalRow } from './sameFigure';

const colours = ['red', 'amber', 'green', 'blue'];

function isList(view: TableView): boolean {
  return view.table.columns.length === 1 && view.table.rows.length <= 40;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** `Green - delivered £1.093m` against the total of the green column of the savings table. */
function ragSummaries(views: readonly TableView[]): Identity[][] {
  const savings = only(
    views.filter((view) => view.has('target', 'red', 'amber', 'green') && totalRow(view) !== undefined),
  );
  const total = savings && totalRow(savings);
  if (!savings || total === undefined) return [];
  return views.filter(isList).flatMap((view) => {
    const identities = view.table.rows.flatMap(({ label, kind }, row): Identity[] => {
      const [first] = nameWords(label);
      const key = kind === 'total' ? 'target' : colours.find((colour) => colour === first);
      const target: FigureRef = { view, row, column: 0 };
      const other: FigureRef = { view: savings, row: total, column: savings.at(key ?? '') };
      return key && other.column >= 0 && hasFigure(target) && hasFigure(other)
        ? [sameFigure(target, [other])]
        : [];
    });
    const ofColours = identities.filter(({ target }) => view.table.rows[target.row].kind !== 'total');
    return ofColours.length < 2 ? [] : [identities];
  });
}

/** The column of a table that a headline of it shows. */
function headlineColumn(view: TableView): number {
  return ['final', 'amount', 'total'].map((key) => view.at(key)).find((at) => at >= 0) ?? -1;
}

/** A table that a headline may show, with the words of its title. */
interface Titled {
  view: TableView;
  words: string[];
  total: number;
  column: number;
}

function titledTables(views: readonly TableView[]): Titled[] {
  return views.flatMap((view): Titled[] => {
    const total = totalRow(view);
    const column = headlineColumn(view);
    if (total === undefined || column < 0) return [];
    return [{ view, words: nameWords(subjectOf(view.table.title ?? '')), total, column }];
  });
}

/** `Pressures 13.1` and `Total savings 4.5`, each the total of the one table whose title says so. */
function* headlines(views: readonly TableView[]): Steps<Identity[][]> {
  const tables = titledTables(views);
  const found: Identity[][] = [];
  for (const view of views.filter(isList)) {
    yield 0;
    if (totalRow(view) !== undefined) continue;
    const identities = view.table.rows.flatMap(({ label }, row): Identity[] => {
      const words = nameWords(label);
      const isNamed = (titled: Titled): boolean =>
        titled.view !== view && words.length > 0 && words.every((word) => titled.words.includes(word));
      const table = only(tables.filter(isNamed));
      const target: FigureRef = { view, row, column: 0 };
      if (!table || !hasFigure(target)) return [];
      const other: FigureRef = { view: table.view, row: table.total, column: table.column };
      return hasFigure(other) ? [sameFigure(target, [other])] : [];
    });
    if (identities.length >= 2) found.push(identities);
  }
  return found;
}

/** The one table that sums up the areas, or the only one with variances. */
function* summaryTable(views: readonly TableView[]): Steps<TableView | undefined> {
  const summing = new Map<TableView, number>();
  for (const { view } of yield* areaRows(views)) summing.set(view, (summing.get(view) ?? 0) + 1);
  const summaries = [...summing].filter(([view, rows]) => view.has('budget') && rows > 1);
  return only(summaries)?.[0] ?? only(views.filter((view) => view.has('variance', 'budget')));
}

/** `Forecast outturn overspend £0.830m` is the summary's total variance. */
function outturnOverspend(views: readonly TableView[], summary: TableView | undefined): Identity[] {
  const total = summary && totalRow(summary);
  if (!summary || total === undefined || !summary.has('variance')) return [];
  return views.filter(isList).flatMap((view) =>
    view.table.rows.flatMap(({ label }, row): Identity[] => {
      const words = /\boutturn (over|under)spend\b/i.exec(label);
      const target: FigureRef = { view, row, column: 0 };
      const other: FigureRef = { view: summary, row: total, column: summary.at('variance') };
      if (!words || !hasFigure(target) || !hasFigure(other)) return [];
      const published = view.value(row, 0);
      const under = words[1].toLowerCase() === 'under';
      return [sameFigure(target, [other], under && published > 0 ? -1 : 1)];
    }),
  );
}

/** `Total Covid Funding 2,631` of a list of requests against the summary's column `Less Covid Funding (2,632)`. */
function fundingTotals(views: readonly TableView[], summary: TableView | undefined): Identity[] {
  const total = summary && totalRow(summary);
  if (!summary || total === undefined || !summary.has('funding')) return [];
  const column = summary.at('funding');
  const heading = nameKey(summary.heading(column).replace(/^\W*less\b/i, ''));
  return views
    .filter((view) => view.has('amount'))
    .flatMap((view) => {
      const row = totalRow(view);
      if (row === undefined || heading === '' || nameKey(view.table.rows[row].label) !== heading) return [];
      const target: FigureRef = { view, row, column: view.at('amount') };
      const other: FigureRef = { view: summary, row: total, column };
      if (!hasFigure(target) || !hasFigure(other)) return [];
      const sign = view.value(row, target.column) * summary.value(total, column) < 0 ? -1 : 1;
      return [sameFigure(target, [other], sign)];
    });
}

export function* summaryTies(views: readonly TableView[]): Steps<IdentityGroup[]> {
  const groups: IdentityGroup[] = [];
  for (const identities of [...ragSummaries(views), ...(yield* headlines(views))]) {
    groups.push(...(yield* ifMostHold(sameFigureRule, identities)));
  }
  const summary = yield* summaryTable(views);
  groups.push(...(yield* ifMostHold(sameFigureRule, outturnOverspend(views, summary), true)));
  groups.push(...(yield* ifMostHold(sameFigureRule, fundingTotals(views, summary), true)));
  return groups;
}
