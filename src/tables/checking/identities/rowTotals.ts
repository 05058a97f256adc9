/** Total columns, and the difference of the two columns before it. */
import { hasFigure, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { listed, named, working } from '../words';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';
import { rowsChecked } from './rowIdentities';

const rule: IdentityRule = {
  kind: 'rowTotal',
  explain: ({ inputs }, computed) => `${listed(inputs.map(named))} add up to ${computed}`,
  names: ({ target }) => `the row total ${target.view.text(target.row, target.column)}`,
};

const differenceRule: IdentityRule = {
  kind: 'difference',
  explain: (identity, computed) => `${working(identity)} gives ${computed}`,
};

function sums(
  view: TableView,
  target: number,
  columns: number[],
  coefficients: number[],
  of: IdentityRule,
): Identity[] {
  return rowsChecked(view).flatMap((row): Identity[] => {
    const ref = (column: number): FigureRef => ({ view, row, column });
    const filled = columns.map((column) => hasFigure(ref(column)));
    if (!hasFigure(ref(target)) || !filled.some(Boolean)) return [];
    return [
      {
        rule: of,
        target: ref(target),
        inputs: columns.filter((_, i) => filled[i]).map(ref),
        coefficients: coefficients.filter((_, i) => filled[i]),
      },
    ];
  });
}

/** The columns directly before that say no more than a month or the like: `April`, `May` … after a budget. */
function runBefore(view: TableView, total: number): number[] {
  const { columns } = view.table;
  let first = total;
  while (first > 0 && columns[first - 1].key.startsWith('other') && view.isAdded(first - 1)) first -= 1;
  return columns.map((_, at) => at).slice(first, total);
}

/** A column called total is the sum of the years, or of all columns before it; a difference that of the two before it. */
export function* rowTotalIdentities(view: TableView): Steps<IdentityGroup[]> {
  const { columns } = view.table;
  const all = columns.map((_, at) => at);
  const groups: IdentityGroup[] = [];
  const total = view.at('total');
  if (total > 1 && !view.has('red')) {
    const years = all.filter((at) => columns[at].key.startsWith('year'));
    const before = all.filter((at) => at < total && view.isAdded(at));
    const ways = [years, runBefore(view, total), before]
      .filter((list) => list.length > 1)
      .map(
        (list) => () =>
          sums(
            view,
            total,
            list,
            list.map(() => 1),
            rule,
          ),
      );
    groups.push(yield* inTheWayMostFollow(rule, ways, false));
  }
  const difference = view.at('difference');
  if (difference === 2 && !view.has('draft', 'final')) {
    const ways = [
      [-1, 1],
      [1, -1],
    ].map((signs) => () => sums(view, difference, [0, 1], signs, differenceRule));
    groups.push(yield* inTheWayMostFollow(differenceRule, ways, false));
  }
  return groups.filter(({ judged }) => judged.length > 0);
}
