import { blockSteps } from '../transaction/blockSteps';
import { different } from './compareUses';
import type { Following } from '../following';
import { dependentsAmong } from './refersTo';
import type { Transaction } from '../transaction/transaction';
import { toNative, toValues } from './useChanges';
import type { Use } from './uses';

const otherFigure = 'the ordinary formula gives something else here';
/** Times that ordinary formulas are tried again where what they refer to has become right meanwhile. */
const rounds = 3;

/**
 * Puts ordinary formulas into the cells that have one, and values into the others; then values also where the ordinary
 * formula shows anything else than before. Notes in the uses what became of them: `native` is null where a value stands.
 */
export async function replaceCells(
  transaction: Transaction,
  uses: readonly Use[],
  following: Following,
): Promise<void> {
  const steps = blockSteps(
    uses.map((use) => (use.native === null ? toValues(use) : toNative(use, use.native))),
  );
  await transaction.make(steps, following, (done) => following.onProgress?.('replacing', done, steps.length));
  let wrong = await different(
    uses.filter(({ native }) => native !== null),
    following,
  );
  await transaction.make(blockSteps(wrong.map(toValues)), following);
  // A formula may only have been wrong because one that it refers to was: that one holds its right value now.
  let again = dependentsAmong(wrong);
  for (let round = 1; round <= rounds && again.length > 0; round += 1) {
    const tried = again.flatMap((use) => (use.native === null ? [] : [toNative(use, use.native)]));
    await transaction.make(blockSteps(tried), following);
    const stillWrong = await different(again, following);
    await transaction.make(blockSteps(stillWrong.map(toValues)), following);
    const mended = new Set(again.filter((use) => !stillWrong.includes(use)));
    wrong = wrong.filter((use) => !mended.has(use));
    again = mended.size > 0 ? dependentsAmong(stillWrong) : [];
  }
  for (const use of wrong) {
    use.native = null;
    use.reason = otherFigure;
  }
}
