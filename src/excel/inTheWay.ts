import { addressText } from '../tables/addressText';
import type { BuildQuestion } from './outcomes';
import { PlainProblem } from './plainProblem';
import type { Surroundings } from './surroundings';

/** The question whose answers decide where a table goes that has no clear place. */
export const placeQuestion = 'place';

const onNewSheet = { id: 'newSheet', label: 'Build on a new sheet' };
const hereAllTheSame = { id: 'here', label: 'Build here' };

/**
 * What stands in the way of a table, before anything is written: throws PlainProblem where it cannot be built, answers
 * with a question where the user must choose, with null where the way is clear.
 */
export function inTheWay(
  { workbookProtected, beside, source }: Surroundings,
  answer: string | undefined,
): BuildQuestion | null {
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
  const choose = (
    message: string,
    address: string | null,
    choices: BuildQuestion['choices'],
  ): BuildQuestion => ({
    id: placeQuestion,
    message,
    ...(address ? { address } : {}),
    choices,
  });
  if (beside.filled || beside.inTable) {
    const what = beside.filled
      ? `${addressText(beside.filled)} is not empty`
      : 'An Excel table is in the way';
    return choose(
      `${what}. Nothing of yours will be replaced: build on a new sheet instead?`,
      beside.filled,
      [onNewSheet],
    );
  }
  if (beside.formatted && answer !== hereAllTheSame.id) {
    const message = `${addressText(beside.formatted)} is empty but has formats of its own, which the table would replace. Build on a new sheet?`;
    return choose(message, beside.formatted, [onNewSheet, hereAllTheSame]);
  }
  return null;
}
