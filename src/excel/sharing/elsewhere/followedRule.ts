import { followed } from '../../../functions/sharing/followed';
import { piecesOf } from '../../../functions/sharing/references';
import type { Mover } from '../../tracking/moves';
import { mapTexts, textsIn, type Rule } from './rule';

/**
 * What a place said before, with its references as they have become in what says it now.
 * @param before what it said with our functions.
 * @param stand what was put in its stead.
 * @param now what has become of that.
 * @param sheetId the place's own sheet; '' for the workbook.
 * @returns null where somebody has changed it.
 */
export function followedRule(
  { before, stand, now }: Record<'before' | 'stand' | 'now', Rule>,
  mover: Mover,
  sheetId: string,
): Rule | null {
  const [then, stood, today] = [before, stand, now].map(textsIn);
  if (then.length !== stood.length || stood.length !== today.length) return null;
  const formulas = then.map((formula, index): string | null => {
    const [put, found] = [stood[index], today[index]];
    // What was never replaced, such as a colour or the other limit, stays as it is now.
    if (put === formula) return found;
    if (isConstant(put)) return put === found ? mover.formula(formula, sheetId) : null;
    return followed(formula, put, found, (place, sheet, inRange) =>
      mover.place(place, sheet, inRange, sheetId),
    );
  });
  if (formulas.includes(null)) return null;
  return mapTexts(now, (_, index) => formulas[index] as string);
}

/** Whether values stand there alone, which tell nothing of what has moved. */
export function isByValue({ rule, stand }: Record<'rule' | 'stand', Rule>): boolean {
  const before = textsIn(rule);
  return textsIn(stand).every((text, index) => text === before[index] || isConstant(text));
}

function isConstant(text: string): boolean {
  return !text.startsWith('=') || piecesOf(text).every(({ kind }) => kind === 'rest');
}
