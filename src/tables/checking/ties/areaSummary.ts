/** The rows of a summary by area against the totals of the areas' own tables. TABLES: forecast outturn by service area. */
import { hasFigure, type FigureRef, type Identity } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { nameKey } from '../rowLabels';
import { cellsPerStep, type Steps } from '../steps';
import type { TableView } from '../tableView';
import { sameFigure, sameFigureRule, subjectOf, totalRow } from './sameFigure';

const roles = [
  'originalBudget',
  'budget',
  'expected',
  'actual',
  'gross',
  'funding',
  'forecast',
  'variance',
  'prior',
  'movement',
];

/** The table by the name of its total row or its title; null where two tables have the name. */
function byName(views: readonly TableView[]): Map<string, TableView | null> {
  const names = new Map<string, TableView | null>();
  for (const view of views) {
    const total = totalRow(view);
    if (total === undefined) continue;
    const keys = new Set([nameKey(view.table.rows[total].label), nameKey(subjectOf(view.table.title ?? ''))]);
    keys.delete('');
    for (const key of keys) names.set(key, names.has(key) && names.get(key) !== view ? null : view);
  }
  return names;
}

/** The column of the other table that shows the same: its forecast is gross where it has no funding. */
function columnIn(other: TableView, key: string): number {
  if (key === 'gross' && !other.has('gross') && !other.has('funding')) return other.at('forecast');
  if (key === 'forecast' && !other.has('forecast') && !other.has('funding')) return other.at('gross');
  return other.at(key);
}

function differs(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** The rows of one table that have a table of their own. */
export interface AreaRow {
  view: TableView;
  row: number;
  area: TableView;
}

export function* areaRows(views: readonly TableView[]): Steps<AreaRow[]> {
  const names = byName(views);
  const found: AreaRow[] = [];
  for (const view of views) {
    for (const [row, { label, kind }] of view.table.rows.entries()) {
      if (row % cellsPerStep === cellsPerStep - 1) yield 0;
      if (kind !== 'row' && kind !== 'subtotal') continue;
      const area = names.get(nameKey(label));
      if (area && area !== view && !differs(area.table.period, view.table.period))
        found.push({ view, row, area });
    }
    yield 0;
  }
  return found;
}

/** Two figures at least, most of which agree, say that it is the same area. */
export function* areaSummaryTies(views: readonly TableView[]): Steps<IdentityGroup[]> {
  const groups: IdentityGroup[] = [];
  for (const { view, row, area } of yield* areaRows(views)) {
    const total = totalRow(area) ?? 0;
    const identities = roles.flatMap((key): Identity[] => {
      const target: FigureRef = { view, row, column: view.at(key) };
      const other: FigureRef = { view: area, row: total, column: columnIn(area, key) };
      if (target.column < 0 || other.column < 0 || !hasFigure(target) || !hasFigure(other)) return [];
      return [sameFigure(target, [other])];
    });
    if (identities.length >= 2) groups.push(...(yield* ifMostHold(sameFigureRule, identities)));
  }
  return groups;
}
