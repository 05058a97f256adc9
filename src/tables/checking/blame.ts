/** Finds the one figure that explains several failures: wrong in its row and in its column, and right if changed. */
import { cellKey, valueOf, type FigureRef, type Identity } from './identity';
import { isWithin } from './isWithin';
import { judgeOn, type Judged } from './judge';
import { Pace, type Steps } from './steps';

/** A figure that by itself explains why several identities fail. */
export interface Culprit {
  ref: FigureRef;
  /** What it would have to be. */
  needed: number;
  /** The failures it explains. */
  explains: Judged[];
}

/** A figure's part in an identity: its place among the inputs, or -1 for the result. */
interface Part {
  judged: Judged;
  at: number;
}

interface Suspect {
  ref: FigureRef;
  failures: Part[];
  /** Identities that hold and of which it is part. */
  holding: Part[];
}

/** By how much published less computed grows when the figure grows by one; null where that is not the same everywhere. */
function slope({ judged: { identity }, at }: Part): number | null {
  if (at < 0) return 1;
  return identity.compute ? null : -(identity.coefficients?.[at] ?? 1);
}

/** What a figure must be for an identity to hold exactly; null where it cannot be told. */
function neededBy(part: Part, value: number): number | null {
  const by = slope(part);
  return by === null || by === 0 ? null : value - part.judged.judgement.difference / by;
}

/** Whether an identity holds with another value of the figure. */
function holdsWith(part: Part, value: number, needed: number): boolean {
  const { identity, judgement } = part.judged;
  const by = slope(part);
  if (by !== null) return isWithin(judgement.difference + by * (needed - value), judgement.tolerance, needed);
  const values = identity.inputs.map((input, i) => (i === part.at ? needed : valueOf(input)));
  return judgeOn(identity, values, valueOf(identity.target))?.verdict !== 'wrong';
}

function* partsOf(judged: readonly Judged[], add: (ref: FigureRef, part: Part) => void): Steps<void> {
  const pace = new Pace();
  for (const one of judged) {
    const { target, inputs }: Identity = one.identity;
    add(target, { judged: one, at: -1 });
    for (let at = 0; at < inputs.length; at += 1) add(inputs[at], { judged: one, at });
    if (pace.isDue(inputs.length + 1)) yield 0;
  }
}

/** The figures that are part of more than one failure. */
function* findSuspects(failures: readonly Judged[], holding: readonly Judged[]): Steps<Suspect[]> {
  const byCell = new Map<string, Suspect>();
  yield* partsOf(failures, (ref, part) => {
    const key = cellKey(ref);
    const suspect = byCell.get(key);
    if (suspect) suspect.failures.push(part);
    else byCell.set(key, { ref, failures: [part], holding: [] });
  });
  for (const [key, { failures: parts }] of byCell) if (parts.length < 2) byCell.delete(key);
  if (byCell.size > 0) {
    yield* partsOf(holding, (ref, part) => byCell.get(cellKey(ref))?.holding.push(part));
  }
  return [...byCell.values()];
}

/** The value with which most of the failures a figure is in would hold, and no identity that holds now would fail. */
function bestChange({ ref, failures, holding }: Suspect): Culprit | null {
  const value = valueOf(ref);
  // The narrowest tolerance says most precisely what the figure must be.
  const precise = [...failures]
    .sort((a, b) => a.judged.judgement.tolerance - b.judged.judgement.tolerance)
    .flatMap((part) => neededBy(part, value) ?? [])
    .slice(0, 4);
  let best: Culprit | null = null;
  for (const needed of precise) {
    const explains = failures.filter((part) => holdsWith(part, value, needed));
    if (explains.length < 2 || explains.length <= (best?.explains.length ?? 0)) continue;
    if (holding.some((part) => !holdsWith(part, value, needed))) continue;
    best = { ref, needed, explains: explains.map(({ judged }) => judged) };
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
  const candidates: Culprit[] = [];
  for (const [i, suspect] of (yield* findSuspects(failures, holding)).entries()) {
    const culprit = bestChange(suspect);
    if (culprit) candidates.push(culprit);
    if (i % 500 === 499) yield 0;
  }
  candidates.sort((a, b) => b.explains.length - a.explains.length);
  yield 0;

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
