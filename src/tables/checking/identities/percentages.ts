/** Percentages of budget or of what was expected, on the signed base or its size. RULES.md section 2. */
import { hasFigure, textOf, valueOf, type FigureRef, type Identity, type IdentityRule } from '../identity';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { lower, named } from '../words';
import { inTheWayMostFollow, type IdentityGroup } from './identityGroup';
import { rowsChecked } from './rowIdentities';

interface PercentRule {
  target: string;
  part: string;
  base: string;
}

const percentages: readonly PercentRule[] = [
  { target: 'variancePercent', part: 'variance', base: 'budget' },
  { target: 'currentPercent', part: 'currentVariance', base: 'expected' },
];

function explainOn(size: boolean): IdentityRule['explain'] {
  return ({ inputs: [part, base] }, computed) => {
    const onSize = size && valueOf(base) < 0 ? 'the size of ' : '';
    return `${named(part)} over ${onSize}${lower(base.view.heading(base.column))} ${textOf(base)} is ${computed}`;
  };
}

/** Percentages typed as 4.5 and not as 0.045: most are then beyond what a fraction would be. */
function timesHundred(refs: readonly Identity[]): boolean {
  const plain = refs.filter(({ target }) => !textOf(target).includes('%'));
  if (plain.length * 2 <= refs.length) return false;
  const nearer = plain.filter(({ target, inputs: [part, base] }) => {
    const fraction = valueOf(part) / valueOf(base);
    const value = valueOf(target);
    return Math.abs(value - fraction * 100) < Math.abs(value - fraction);
  });
  return nearer.length * 2 > plain.length;
}

function identities(view: TableView, { target, part, base }: PercentRule, sign: 1 | -1): Identity[] {
  const rule: IdentityRule = { kind: 'percentage', explain: explainOn(sign < 0) };
  const make = (row: number, factor: number): Identity | null => {
    const ref = (key: string): FigureRef => ({ view, row, column: view.at(key) });
    const inputs = [ref(part), ref(base)];
    if (![ref(target), ...inputs].every(hasFigure) || valueOf(inputs[1]) === 0) return null;
    const compute = ([above, below]: readonly number[]): number =>
      below === 0 ? NaN : (factor * above) / (sign < 0 ? Math.abs(below) : below);
    return { rule, target: ref(target), inputs, compute };
  };
  const rows = rowsChecked(view);
  const plain = rows.flatMap((row) => make(row, 1) ?? []);
  return timesHundred(plain) ? rows.flatMap((row) => make(row, 100) ?? []) : plain;
}

/** The base tells only where it is negative: there the one that most rows follow is the house rule. */
export function* percentageIdentities(view: TableView): Steps<IdentityGroup[]> {
  const groups: IdentityGroup[] = [];
  for (const percentage of percentages) {
    const { target, part, base } = percentage;
    if (!view.has(target, part, base)) continue;
    const ways = ([1, -1] as const).map((sign) => () => identities(view, percentage, sign));
    const group = yield* inTheWayMostFollow({ kind: 'percentage', explain: explainOn(false) }, ways, false);
    if (group.judged.length > 0) groups.push(group);
  }
  return groups;
}
