/** Placements after a change of so many per cent, each rounded to whole ones. RULES.md section 11. */
import { round } from '../../../domain/round';
import { hasFigure, textOf, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';

function ruleOf(percent: string, sign: 1 | -1): IdentityRule {
  return {
    kind: 'scenario',
    explain: ({ inputs: [from] }, computed) =>
      `${textOf(from)} ${sign > 0 ? 'plus' : 'less'} ${percent}%, rounded, is ${computed}`,
  };
}

/** Plain rows only: a total is the sum of rounded rows. */
function identities(view: TableView, percent: string, sign: 1 | -1): Identity[] {
  const rule = ruleOf(percent, sign);
  return view.table.rows.flatMap(({ kind }, row): Identity[] => {
    const target: FigureRef = { view, row, column: view.at(`to${percent}`) };
    const from: FigureRef = { view, row, column: view.at(`from${percent}`) };
    if (kind !== 'row' || !hasFigure(target) || !hasFigure(from)) return [];
    const compute = ([count]: readonly number[]): number =>
      round(count * (1 + (sign * Number(percent)) / 100), 0);
    return [{ rule, target, inputs: [from], compute }];
  });
}

/** Growth or reduction: whichever most rows follow. */
export function* scenarioIdentities(view: TableView): Steps<IdentityGroup[]> {
  const groups: IdentityGroup[] = [];
  for (const { key } of view.table.columns) {
    const percent = /^to([\d.]+)$/.exec(key)?.[1];
    if (percent === undefined || !view.has(`from${percent}`)) continue;
    const ways = ([-1, 1] as const).map((sign) => () => identities(view, percent, sign));
    const group = yield* inTheWayMostFollow(ruleOf(percent, -1), ways, false);
    if (group.judged.length > 0) groups.push(group);
  }
  return groups;
}
