/** Applies the arithmetic of rows to a table. */
import { hasFigure, valueOf, type FigureRef, type Identity } from '../identity';
import { judge } from '../judge';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';
import { rowRules, type RowRule, type Terms } from './rowRules';

/** Columns that tables leave blank where there is nothing. Where another one is blank its row is not filled in yet. */
const mayBeBlank = new Set([
  'funding',
  'red',
  'amber',
  'green',
  'blue',
  'commitment',
  'drawdown',
  'new',
  'movement',
]);

/** Columns of figures among those of a rule that nobody knows: a second kind of funding, a transfer between reserves. */
function unknownAmong(view: TableView, rule: RowRule, terms: Terms): number[] {
  const known = [rule.target, ...Object.keys(terms)].map((key) => view.at(key));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return view.table.columns.flatMap(({ key }, at) =>
    at > first && at < last && key.startsWith('other') && view.isAdded(at) ? [at] : [],
  );
}

function identityOf(
  view: TableView,
  rule: RowRule,
  terms: Terms,
  unknown: readonly number[],
  row: number,
): Identity | null {
  const target: FigureRef = { view, row, column: view.at(rule.target) };
  const keys = Object.keys(terms).filter((key) => hasFigure({ view, row, column: view.at(key) }));
  const isFilledIn = Object.keys(terms).every((key) => keys.includes(key) || mayBeBlank.has(key));
  if (!hasFigure(target) || keys.length === 0 || !isFilledIn) return null;
  const inputs = keys.map((key): FigureRef => ({ view, row, column: view.at(key) }));
  const coefficients = keys.map((key) => terms[key]);
  const others = unknown
    .map((column): FigureRef => ({ view, row, column }))
    .filter((ref) => Math.abs(valueOf(ref)) > 0);
  if (others.length === 0) return { rule, target, inputs, coefficients };
  // They may belong to the sum or not: only where they make it hold is anything said.
  const all = {
    rule,
    target,
    inputs: [...inputs, ...others],
    coefficients: [...coefficients, ...others.map(() => 1)],
  };
  return judge(all)?.verdict === 'wrong' ? null : all;
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
    const ways = rule.ways.map((terms) => () => {
      const unknown = unknownAmong(view, rule, terms);
      return rows.flatMap((row) => identityOf(view, rule, terms, unknown, row) ?? []);
    });
    const group = yield* inTheWayMostFollow(rule, ways, rule.certain);
    if (!rule.certain && !group.established) continue;
    done.add(rule.target);
    if (group.judged.length > 0) groups.push(group);
  }
  return groups;
}
