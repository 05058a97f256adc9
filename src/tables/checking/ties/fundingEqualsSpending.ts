/** Total capital funding is total capital spending. RULES.md section 13. */
import { hasFigure, type FigureRef, type Identity } from '../identity';
import { ifMostHold, type IdentityGroup } from '../identities/identityGroup';
import { totalRow, sameFigure, sameFigureRule } from './sameFigure';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';

function totalOf(views: readonly TableView[], word: RegExp): [TableView, number][] {
  return views.flatMap((view): [TableView, number][] => {
    const row = totalRow(view);
    return row !== undefined && word.test(view.table.rows[row].label) ? [[view, row]] : [];
  });
}

/** Both totals are sums of rounded rows: half a unit for each of them. */
function slackOf(view: TableView, total: number, column: number): number {
  return view.table.rows.filter(({ kind }) => kind === 'row').length * view.half(total, column);
}

export function* fundingTies(views: readonly TableView[]): Steps<IdentityGroup[]> {
  const [spending, ...moreSpending] = totalOf(views, /\bcapital (?:spend(?:ing)?|expenditure)\b/i);
  const [funding, ...moreFunding] = totalOf(views, /\bcapital funding\b/i);
  if (!spending || !funding || moreSpending.length > 0 || moreFunding.length > 0) return [];
  const [view, row] = spending;
  const [other, line] = funding;
  const identities = view.table.columns.flatMap(({ key }, column): Identity[] => {
    const target: FigureRef = { view: other, row: line, column: other.at(key) };
    const input: FigureRef = { view, row, column };
    if (target.column < 0 || key.startsWith('other') || !hasFigure(target) || !hasFigure(input)) return [];
    const slack = slackOf(view, row, column) + slackOf(other, line, target.column);
    return [sameFigure(target, [input], 1, slack)];
  });
  return yield* ifMostHold(sameFigureRule, identities);
}
