/** Remembers in the workbook which findings are explained, and why. */
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { textFormula, textOfFormula } from '../settings/textFormula';
import { asOneUndoStep } from '../undoStep';
import {
  explanationName,
  explanationText,
  namePrefix,
  parseExplanation,
  type Explanation,
} from './explanations';

export type ExplanationsReading =
  { kind: 'read'; explanations: Explanation[] } | { kind: 'refused'; message: string };

export type ExplanationOutcome = { kind: 'kept' } | { kind: 'refused'; message: string };

const tooLong = 'The reason is too long to be kept in the workbook. Shorten it, then try again.';

/** All that are kept. One round trip, which changes nothing. Never throws. */
export async function readExplanations(): Promise<ExplanationsReading> {
  try {
    const context = new Excel.RequestContext();
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    await context.sync();
    const explanations = names.items
      .filter(({ name }) => name.startsWith(namePrefix))
      .flatMap(({ formula }) => parseExplanation(textOfFormula(String(formula))) ?? []);
    return { kind: 'read', explanations };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** Keeps an explanation in the place of an earlier one: one read, and one write that is a step for Ctrl+Z. Never throws. */
export function keepExplanation(explanation: Explanation): Promise<ExplanationOutcome> {
  return change(explanation.id, (names, name, known) => {
    const formula = textFormula(explanationText(explanation));
    if (!formula) throw new PlainProblem(tooLong);
    if (known) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = false;
  });
}

/** Forgets the explanation of a finding. Never throws. */
export function takeBackExplanation(id: string): Promise<ExplanationOutcome> {
  return change(id, (names, name, known) => {
    if (known) names.getItem(name).delete();
  });
}

type Write = (names: Excel.NamedItemCollection, name: string, known: boolean) => void;

async function change(id: string, write: Write): Promise<ExplanationOutcome> {
  try {
    const name = explanationName(id);
    const context = new Excel.RequestContext();
    const found = context.workbook.names.getItemOrNullObject(name);
    found.load('name');
    await context.sync();
    const known = !found.isNullObject;
    await asOneUndoStep(async (step) => {
      write(step.workbook.names, name, known);
      await step.sync();
    });
    return { kind: 'kept' };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
