/** Annual budget = number x weeks x weekly cost, in the table's unit. RULES.md section 12. */
import { hasFigure, textOf, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { ifMostHold, type IdentityGroup } from './identityGroup';

const pounds = { '£': 1, '£000': 1000, '£m': 1_000_000 };

const rule: IdentityRule = {
  kind: 'activity',
  explain: ({ inputs }, computed) => {
    const [number, weeks, cost] = inputs.map(textOf);
    return `${number} placements x ${weeks} weeks x ${cost} gives ${computed}`;
  },
};

/** Plain rows with a number, weeks and a cost. Yearly averages are not checked: spend comes from commitments. */
export function* activityIdentities(view: TableView): Steps<IdentityGroup[]> {
  const roles = ['budgetNumber', 'weeks', 'budgetUnit'];
  if (!view.has('budget', ...roles)) return [];
  const factor = 1 / pounds[view.table.unit];
  const identities = view.table.rows.flatMap(({ kind }, row): Identity[] => {
    const ref = (key: string): FigureRef => ({ view, row, column: view.at(key) });
    const inputs = roles.map(ref);
    // A dash for the number, the weeks or the cost means that there are none to speak of.
    const filled = inputs.every((input) => hasFigure(input) && /\d/.test(textOf(input)));
    if (kind !== 'row' || !filled || !hasFigure(ref('budget'))) return [];
    const compute = ([number, weeks, cost]: readonly number[]): number => number * weeks * cost * factor;
    return [{ rule, target: ref('budget'), inputs, compute }];
  });
  return yield* ifMostHold(rule, identities);
}
