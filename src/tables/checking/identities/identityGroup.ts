import type { Identity, IdentityRule } from '../identity';
import { judgeAll, type Judged } from '../judge';
import type { Steps } from '../steps';

/** Identities of one sort in one table or between two, with their verdicts. */
export interface IdentityGroup {
  rule: IdentityRule;
  judged: Judged[];
  /** Whether the headings alone establish it. */
  certain: boolean;
  /** False where so few of them hold that the headings must mean something else: then nothing is wrong. */
  established: boolean;
}

/** With this few rows a rule that fails in all of them is still believed where the headings establish it. */
const fewRows = 2;

interface Tried {
  judged: Judged[];
  /** Those with figures that are not nil, and those of them that hold. */
  telling: number;
  holding: number;
}

function isTelling({ target, inputs }: Identity): boolean {
  return [target, ...inputs].some(({ view, row, column }) => view.value(row, column) !== 0);
}

function* tried(identities: readonly Identity[]): Steps<Tried> {
  const judged = yield* judgeAll(identities);
  const telling = judged.filter(({ identity }) => isTelling(identity));
  const holding = telling.filter(({ judgement }) => judgement.verdict !== 'wrong');
  return { judged, telling: telling.length, holding: holding.length };
}

/**
 * Of several ways of working the same figures out the one that most rows follow; the first where all do.
 * @param certain whether the headings alone establish it; else at least half of the rows must follow it.
 */
export function* inTheWayMostFollow(
  rule: IdentityRule,
  ways: readonly (() => readonly Identity[])[],
  certain: boolean,
): Steps<IdentityGroup> {
  let best: Tried = { judged: [], telling: 0, holding: -1 };
  for (const way of ways) {
    const next = yield* tried(way());
    if (next.holding > best.holding) best = next;
    if (best.holding === best.telling) break;
  }
  const { judged, telling, holding } = best;
  const established = (certain && telling <= fewRows) || (holding > 0 && holding * 2 >= telling);
  return { rule, judged, certain, established };
}

/** Identities that must hold in most cases to be believed. */
export function* ifMostHold(
  rule: IdentityRule,
  identities: readonly Identity[],
  certain = false,
): Steps<IdentityGroup[]> {
  const group = yield* inTheWayMostFollow(rule, [() => identities], certain);
  return group.judged.length === 0 ? [] : [group];
}
