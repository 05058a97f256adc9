/** Applies the arithmetic of rows to a table. */
import { hasFigure, type FigureRef, type Identity } from '../identity';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';
import { rowRules, type RowRule, type Terms } from './rowRules';

function identityOf(view: TableView, rule: RowRule, terms: Terms, row: number): Identity | null {
  const ref = (key: string): FigureRef => ({ view, row, column: view.at(key) });
  const target = ref(rule.target);
  const inputs = Object.keys(terms).map(ref);
  if (!hasFigure(target)) return null;
  const filled = inputs.map(hasFigure);
  // A blank among the inputs is nil when there are others; a row of blanks says nothing.
  if (!filled.some(Boolean)) return null;
  const present = inputs.filter((_, i) => filled[i]);
  return {
    rule,
    target,
    inputs: present,
    coefficients: Object.values(terms).filter((_, i) => filled[i]),
  };
}

/** Rows with figures, totals included, as all sums of columns hold for totals too. */
export function rowsChecked(view: TableView): number[] {
  return view.table.rows.flatMap(({ kind }, row) => (kind === 'group' || kind === 'memo' ? [] : [row]));
}

/** For each target the first rule whose columns the table has. */
export function* rowIdentities(view: TableView): Steps<IdentityGroup[]> {
  const done = new Set<string>();
  const rows = rowsChecked(view);
  const groups: IdentityGroup[] = [];
  for (const rule of rowRules) {
    if (done.has(rule.target) || !view.has(rule.target, ...Object.keys(rule.ways[0]))) continue;
    const ways = rule.ways.map(
      (terms) => () => rows.flatMap((row) => identityOf(view, rule, terms, row) ?? []),
    );
    const group = yield* inTheWayMostFollow(rule, ways, rule.certain);
    if (!rule.certain && !group.established) continue;
    done.add(rule.target);
    if (group.judged.length > 0) groups.push(group);
  }
  return groups;
}
