import type { Identity, IdentityRule } from '../identity';
import { judge } from '../judge';

/** Identities of one sort in one table or between two. */
export interface IdentityGroup {
  rule: IdentityRule;
  identities: Identity[];
  /** False where so few of them hold that the headings must mean something else: then nothing is wrong. */
  established: boolean;
}

/** With this few rows a rule that fails in all of them is still believed where the headings establish it. */
const fewRows = 2;

interface Counts {
  /** Identities with figures that are not nil, and those of them that hold. */
  telling: number;
  holding: number;
}

function countHolding(identities: readonly Identity[]): Counts {
  let telling = 0;
  let holding = 0;
  for (const identity of identities) {
    const figures = [identity.target, ...identity.inputs];
    if (figures.every(({ view, row, column }) => view.value(row, column) === 0)) continue;
    const judgement = judge(identity);
    if (!judgement) continue;
    telling += 1;
    if (judgement.verdict !== 'wrong') holding += 1;
  }
  return { telling, holding };
}

/**
 * Of several ways of working the same figures out the one that most rows follow.
 * @param certain whether the headings alone establish it; else at least half of the rows must follow it.
 */
export function inTheWayMostFollow(
  rule: IdentityRule,
  ways: readonly Identity[][],
  certain: boolean,
): IdentityGroup {
  const tried = ways.map((identities) => ({ identities, ...countHolding(identities) }));
  const best = tried.reduce((a, b) => (b.holding > a.holding ? b : a));
  const { identities, telling, holding } = best;
  const established = (certain && telling <= fewRows) || (holding > 0 && holding * 2 >= telling);
  return { rule, identities, established };
}

/** Identities that must hold in most cases to be believed. */
export function ifMostHold(rule: IdentityRule, identities: Identity[], certain = false): IdentityGroup[] {
  return identities.length === 0 ? [] : [inTheWayMostFollow(rule, [identities], certain)];
}
