/** Finds the one figure that explains several failures: wrong in its row and in its column, and right if changed. */
import { cellKey, valueOf, type FigureRef, type Identity } from './identity';
import { cellsPerStep, type Steps } from './steps';
import { judgeOn, type Judged, type Judgement } from './judge';

export interface Culprit {
  ref: FigureRef;
  /** What it would have to be. */
  needed: number;
  /** The failures it explains. */
  explains: Judged[];
}

/** Totals of more rows than this are not searched for a culprit among their rows; other sums still are. */
const mostRows = 50_000;

function positionOf(identity: Identity, key: string): number {
  return identity.inputs.findIndex((input) => cellKey(input) === key);
}

/** What a figure must be for an identity to hold exactly; null where it cannot be told. */
function neededBy({ identity, judgement }: Judged, key: string): number | null {
  const { target, coefficients, inputs } = identity;
  if (cellKey(target) === key) return judgement.computed;
  const at = positionOf(identity, key);
  if (at < 0 || identity.compute) return null;
  const coefficient = coefficients?.[at] ?? 1;
  return coefficient === 0 ? null : valueOf(inputs[at]) + judgement.difference / coefficient;
}

/** The verdict if the figure had another value. */
function verdictWith(identity: Identity, key: string, value: number): Judgement['verdict'] | undefined {
  const values = identity.inputs.map((input) => (cellKey(input) === key ? value : valueOf(input)));
  const published = cellKey(identity.target) === key ? value : valueOf(identity.target);
  return judgeOn(identity, values, published)?.verdict;
}

function cellsOf({ target, inputs }: Identity): FigureRef[] {
  return inputs.length > mostRows ? [target] : [target, ...inputs];
}

function byCell(judged: readonly Judged[]): Map<string, { ref: FigureRef; in: Judged[] }> {
  const map = new Map<string, { ref: FigureRef; in: Judged[] }>();
  for (const one of judged) {
    for (const ref of cellsOf(one.identity)) {
      const key = cellKey(ref);
      const entry = map.get(key);
      if (!entry) map.set(key, { ref, in: [one] });
      else if (entry.in[entry.in.length - 1] !== one) entry.in.push(one);
    }
  }
  return map;
}

/** The value with which most of the failures a figure is in would hold, and no identity that holds now would fail. */
function bestChange(ref: FigureRef, failures: readonly Judged[], holding: readonly Judged[]): Culprit | null {
  const key = cellKey(ref);
  const linear = failures.filter((failure) => neededBy(failure, key) !== null);
  // The narrowest tolerance says most precisely what the figure must be.
  const precise = [...linear].sort((a, b) => a.judgement.tolerance - b.judgement.tolerance).slice(0, 4);
  let best: Culprit | null = null;
  for (const failure of precise) {
    const needed = neededBy(failure, key);
    if (needed === null) continue;
    const explains = failures.filter(({ identity }) => verdictWith(identity, key, needed) !== 'wrong');
    if (explains.length < 2 || explains.length <= (best?.explains.length ?? 0)) continue;
    if (holding.some(({ identity }) => verdictWith(identity, key, needed) === 'wrong')) continue;
    best = { ref, needed, explains };
  }
  return best;
}

/**
 * Culprits of failures, those first that explain most, and the failures that are left.
 * @param holding identities that hold, for a culprit must not break them.
 */
export function* findCulprits(
  failures: readonly Judged[],
  holding: readonly Judged[],
): Steps<{ culprits: Culprit[]; left: Judged[] }> {
  const suspects = [...byCell(failures).values()].filter(({ in: failed }) => failed.length > 1);
  const keys = new Set(suspects.map(({ ref }) => cellKey(ref)));
  const held = new Map<string, Judged[]>();
  let done = 0;
  for (const one of keys.size > 0 ? holding : []) {
    done += 1 + one.identity.inputs.length;
    if (done > cellsPerStep) {
      yield 0;
      done = 0;
    }
    for (const ref of cellsOf(one.identity)) {
      const key = cellKey(ref);
      if (!keys.has(key)) continue;
      const list = held.get(key);
      if (list) list.push(one);
      else held.set(key, [one]);
    }
  }
  const candidates = suspects
    .map(({ ref, in: failed }) => bestChange(ref, failed, held.get(cellKey(ref)) ?? []))
    .filter((culprit): culprit is Culprit => culprit !== null)
    .sort((a, b) => b.explains.length - a.explains.length);

  const explained = new Set<Judged>();
  const culprits: Culprit[] = [];
  for (const candidate of candidates) {
    const explains = candidate.explains.filter((failure) => !explained.has(failure));
    if (explains.length < 2) continue;
    explains.forEach((failure) => explained.add(failure));
    culprits.push({ ...candidate, explains });
  }
  return { culprits, left: failures.filter((failure) => !explained.has(failure)) };
}
