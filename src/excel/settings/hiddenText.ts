/** Texts that the workbook keeps in hidden defined names; settingsName says why names. */
import { asOneUndoStep } from '../undoStep';
import { textOfFormula } from './textFormula';

/** Asks for a text; once the context has been synced, hiddenText gives it. */
export function askHiddenText({ workbook }: Excel.RequestContext, name: string): Excel.NamedItem {
  const item = workbook.names.getItemOrNullObject(name);
  item.load('formula');
  return item;
}

/** The text kept in the workbook; null where it keeps none. */
export function hiddenText({ isNullObject, formula }: Excel.NamedItem): string | null {
  return isNullObject ? null : textOfFormula(String(formula));
}

/**
 * Keeps a text in the place of an earlier one: one write, one step for Ctrl+Z. Throws what Excel says.
 * @param formula the text by textFormula.
 * @param isNew whether the workbook keeps no text of this name yet.
 */
export function keepHiddenText(name: string, formula: string, isNew: boolean): Promise<void> {
  return asOneUndoStep(async (context) => {
    const { names } = context.workbook;
    if (isNew) names.add(name, formula).visible = false;
    else names.getItem(name).formula = formula;
    await context.sync();
  });
}
