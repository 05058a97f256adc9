import { mapCalls } from './mapCalls';
import type { CallName } from './callNames';

/** One of our functions in a formula. */
export interface FoundCall {
  /** In capitals: `VARIANCE`. */
  id: string;
  state: CallName['state'];
}

/** Nothing without one of these letters can be a call of ours; most formulas are passed over by this alone. */
const HINT = /outturn|\]!|\]'!|\][^!'"]*!/i;

/** The calls of our functions in a formula, inner ones first; of one named without a call, too. */
export function findCalls(formula: string): FoundCall[] {
  if (!HINT.test(formula)) return [];
  const found: FoundCall[] = [];
  mapCalls(
    formula,
    ({ id, state, brackets }) => {
      found.push({ id, state });
      return brackets;
    },
    (id) => found.push({ id, state: 'whole' }),
  );
  return found;
}
