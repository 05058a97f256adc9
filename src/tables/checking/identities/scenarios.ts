/** Placements after a change of so many per cent, each rounded to whole ones. RULES.md section 11. */
import { round } from '../../../domain/round';
import { hasFigure, textOf, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { TableView } from '../tableView';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';

function ruleOf(percent: string, sign: 1 | -1): IdentityRule {
  return {
    kind: 'scenario',
    explain: ({ inputs: [from] }, computed) =>
      `${textOf(from)} ${sign > 0 ? 'plus' : 'less'} ${percent}%, rounded, is ${computed}`,
  };
}

/** Plain rows only: a total is the sum of rounded rows. Growth or reduction: whichever most rows follow. */
export function scenarioIdentities(view: TableView): IdentityGroup[] {
  return view.table.columns.flatMap(({ key }): IdentityGroup[] => {
    const percent = /^to([\d.]+)$/.exec(key)?.[1];
    if (percent === undefined || !view.has(`from${percent}`)) return [];
    const ways = ([-1, 1] as const).map((sign) => {
      const rule = ruleOf(percent, sign);
      return view.table.rows.flatMap(({ kind }, row): Identity[] => {
        const target: FigureRef = { view, row, column: view.at(key) };
        const from: FigureRef = { view, row, column: view.at(`from${percent}`) };
        if (kind !== 'row' || !hasFigure(target) || !hasFigure(from)) return [];
        const compute = ([count]: readonly number[]): number =>
          round(count * (1 + (sign * Number(percent)) / 100), 0);
        return [{ rule, target, inputs: [from], compute }];
      });
    });
    if (ways[0].length === 0) return [];
    return [inTheWayMostFollow(ways[0][0].rule, ways, false)];
  });
}
