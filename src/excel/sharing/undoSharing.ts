import { skeletonOf } from '../../functions/sharing/followed';
import { plainWords } from '../plainWords';
import { areAsPut } from './elsewhere/areAsPut';
import type { UndoSharingOutcome } from './outcomes';
import type { KeptPlace } from './kept';
import type { Area } from '../reading/readAreas';
import { readCells } from '../reading/readCells';
import { sameFigures } from './sameFigures';
import type { Transaction } from '../transaction/transaction';
import type { Use } from './uses';

const changed =
  'Cells were changed or moved since, so nothing is taken back. “Restore formulas” leaves alone what was changed.';

/** Takes preparing back, unless somebody has worked on the cells, names or rules since. Never throws. */
export function undoPrepare(
  transaction: Transaction,
  uses: readonly Use[],
  elsewhere: readonly KeptPlace[],
): Promise<UndoSharingOutcome> {
  return takeBackIf(transaction, async () => {
    if (!(await areAsPut(elsewhere))) return false;
    const contents = await readCells(
      uses.map(({ area }) => area),
      ['formulas', 'values'],
    );
    return uses.every(({ native, values, area }) => {
      const now = contents(area);
      if (native === null) return sameFigures(values, now.values);
      return skeletonOf(String(now.formulas[0][0])) === skeletonOf(native);
    });
  });
}

/** Takes changes back where the cells still hold these formulas. Never throws. */
export function undoIfAsLeft(
  transaction: Transaction,
  cells: readonly { area: Area; formula: string }[],
): Promise<UndoSharingOutcome> {
  return takeBackIf(transaction, async () => {
    const contents = await readCells(
      cells.map(({ area }) => ({ ...area, rows: 1, columns: 1 })),
      ['formulas'],
    );
    return cells.every(({ area, formula }) => {
      const [[now]] = contents({ ...area, rows: 1, columns: 1 }).formulas;
      return skeletonOf(String(now)) === skeletonOf(formula);
    });
  });
}

async function takeBackIf(
  transaction: Transaction,
  isAsLeft: () => Promise<boolean>,
): Promise<UndoSharingOutcome> {
  try {
    if (!(await isAsLeft())) return { kind: 'refused', message: changed };
    await transaction.takeBack();
    return { kind: 'undone' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
