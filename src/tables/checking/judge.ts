/** Whether an identity holds, exactly or within rounding. RULES.md section 3. */
import type { Verdict } from './finding';
import { isWithin } from './isWithin';
import { nilReach } from './nilReach';
import { Pace, type Steps } from './steps';
import { computeOn, halfOf, valueOf, type Identity } from './identity';

/** Whether an identity holds, as far as printed figures can tell. */
export interface Judgement {
  verdict: Extract<Verdict, 'agrees' | 'rounding' | 'wrong'>;
  computed: number;
  /** Published less computed. */
  difference: number;
  /** What rounding of the inputs and of the result explains. */
  tolerance: number;
}

/** An identity with the judgement of it. */
export interface Judged {
  identity: Identity;
  judgement: Judgement;
}

/** Beyond this no figure is meant. */
const largest = 1e100;

/** How far rounding of its inputs can move the result: half a printed place of each, carried through the working. */
function reach(identity: Identity, values: readonly number[], computed: number): number {
  const { inputs, coefficients, compute } = identity;
  if (!compute) {
    let sum = 0;
    let nils = 0;
    let halfOfNils = 0;
    inputs.forEach((input, i) => {
      if (values[i] === 0) {
        nils += 1;
        halfOfNils = Math.max(halfOfNils, halfOf(input) * Math.abs(coefficients?.[i] ?? 1));
      } else sum += halfOf(input) * Math.abs(coefficients?.[i] ?? 1);
    });
    return sum + nilReach(nils, halfOfNils);
  }
  return inputs.reduce((sum, input, i) => {
    const half = halfOf(input);
    if (half === 0) return sum;
    const moved = [half, -half].map((by) => {
      const changed = values.map((value, j) => (j === i ? value + by : value));
      // A base that may be nil allows any percentage.
      if (values[i] !== 0 && changed[i] === 0) return Infinity;
      return Math.abs(compute(changed) - computed);
    });
    const most = Math.max(...moved.map((size) => (Number.isNaN(size) ? Infinity : size)));
    return sum + most;
  }, 0);
}

/** Null where nothing can be said: a figure is missing, or the working has no answer. */
export function judge(identity: Identity): Judgement | null {
  const values = identity.inputs.map(valueOf);
  return judgeOn(identity, values, valueOf(identity.target));
}

/** Judges many; those about which nothing can be said are left out. */
export function* judgeAll(identities: readonly Identity[]): Steps<Judged[]> {
  const judged: Judged[] = [];
  const pace = new Pace();
  for (const identity of identities) {
    const judgement = judge(identity);
    if (judgement) judged.push({ identity, judgement });
    if (pace.isDue(1 + identity.inputs.length)) yield 0;
  }
  return judged;
}

/** The judgement had the figures been these. */
export function judgeOn(identity: Identity, values: readonly number[], published: number): Judgement | null {
  const computed = computeOn(identity, values);
  if (!(Math.abs(computed) < largest) || !(Math.abs(published) < largest)) return null;
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(computed));
  const allowance = size * Math.max(1, identity.coefficients?.length ?? 1);
  const difference = published - computed;
  const own = halfOf(identity.target);
  const within = (limit: number): boolean => isWithin(difference, limit, allowance);
  if (within(own)) return { verdict: 'agrees', computed, difference, tolerance: own };
  const tolerance = own + reach(identity, values, computed) + (identity.slack ?? 0);
  return { verdict: within(tolerance) ? 'rounding' : 'wrong', computed, difference, tolerance };
}
