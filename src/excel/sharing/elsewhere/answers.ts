import type { CellValue } from '../../../tables/types';
import { sameFigures } from '../sameFigures';
import { limitConstant, listConstant, nameConstant } from './constants';
import type { Question } from './questions';
import type { Evaluate } from './scratchSheet';

/** What is to stand in the stead of a formula; `stand` is null where nothing can. */
export interface Answer {
  stand: string | null;
  /** For the log and the pane. */
  how: string;
}

/** Rows given to results that fill several cells. */
const room = 500;

const notCompared = 'Ordinary formula (not compared: Excel would not work the formula out here)';
const otherResult = 'the ordinary formula gives something else here';

/** What cells show for which nothing has been worked out. */
const unanswered: readonly CellValue[] = ['#BUSY!', '#NAME?', '#SPILL!', '#CONNECT!', '#GETTING_DATA'];

/** Answers questions by working both formulas out; without a way to do so, takes the ordinary ones as they are. */
export async function answersTo(
  questions: readonly Question[],
  evaluate: Evaluate | null,
): Promise<Map<Question, Answer>> {
  const answers = new Map<Question, Answer>();
  const fills = ({ role }: Question): boolean => role === 'name' || role === 'list';
  for (const [some, space] of [
    [questions.filter((question) => !fills(question)), 1],
    [questions.filter(fills), room],
  ] as const) {
    const formulas = some.flatMap(({ asked, askedNative }) => [...asked, ...askedNative]);
    const results = evaluate ? await evaluate(formulas, space) : [];
    let at = 0;
    for (const question of some) {
      const { asked, askedNative } = question;
      const before = results.slice(at, at + asked.length);
      const after = results.slice(at + asked.length, at + asked.length + askedNative.length);
      at += asked.length + askedNative.length;
      answers.set(question, answerTo(question, before, after));
    }
  }
  return answers;
}

/** A function of the user's own, which is worth nothing until it is called. */
const LAMBDA = /^=\s*LAMBDA\s*\(/i;

type Result = CellValue[][];

function answerTo(
  { formula, native, reason, role, fixed, asked }: Question,
  before: Result[],
  after: Result[],
): Answer {
  const isKnown = before.length > 0 && !before.flat(2).some((value) => unanswered.includes(value));
  if (native !== null && !isKnown) return { stand: native, how: notCompared };
  if (native !== null && before.every((result, index) => sameFigures(result, after[index]))) {
    return { stand: native, how: 'Ordinary formula' };
  }
  const why = native === null ? reason : otherResult;
  // A value can only stand where the formula gives one and the same for every cell.
  const hasValue = isKnown && (fixed || asked.length === 1) && !LAMBDA.test(formula);
  const stand = hasValue ? valueFor(role, before[0]) : null;
  return { stand, how: stand === null ? why : `Value: ${why}` };
}

function valueFor(role: Question['role'], result: Result): string | null {
  switch (role) {
    case 'name':
      return nameConstant(result);
    case 'list':
      return listConstant(result);
    case 'limit':
      return limitConstant(result);
    case 'condition':
      return null;
  }
}
