import { addressText } from '../tables/addressText';
import type { BuildQuestion } from './outcomes';
import { PlainProblem } from './plainProblem';
import type { Beside, Surroundings } from './surroundings';

/** The question whose answers decide where a table goes that has no clear place. */
export const placeQuestion = 'place';

const onNewSheet = { id: 'newSheet', label: 'Build on a new sheet' };

/**
 * What stands in the way of a table, before anything is written: throws PlainProblem where it cannot be built, answers
 * with a question where the user must choose, with null where the way is clear.
 */
export function inTheWay({ workbookProtected, beside, source }: Surroundings): BuildQuestion | null {
  if (!beside) {
    if (!workbookProtected) return null;
    throw new PlainProblem(
      'The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook on the Review tab, or build beside the selection.',
    );
  }
  if (beside.sheetProtected) {
    throw new PlainProblem(
      'This sheet is protected. Unprotect it on the Review tab, or build on a new sheet.',
    );
  }
  if (source?.hidden) {
    throw new PlainProblem(
      'Some rows or columns of the selection are hidden, and a table beside it would be hidden in part. Show them, or build on a new sheet.',
    );
  }
  const mine = occupied(beside);
  if (!mine) return null;
  const { what, address } = mine;
  return {
    id: placeQuestion,
    message: `${what}. Nothing of yours will be replaced: build on a new sheet instead?`,
    ...(address ? { address } : {}),
    choices: [onNewSheet],
  };
}

/** What of the user's is where the table would go. Formats count too: Undo could not give them back. */
function occupied(beside: Beside): { what: string; address: string | null } | null {
  const { filled, formatted, inTable } = beside;
  if (filled) return { what: `${addressText(filled)} is not empty`, address: filled };
  if (inTable) return { what: 'An Excel table is in the way', address: null };
  if (formatted)
    return { what: `${addressText(formatted)} is empty but has formats of its own`, address: formatted };
  return null;
}
