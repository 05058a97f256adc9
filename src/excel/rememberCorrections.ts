/** The user's corrections of readings, in the text of a hidden defined name of the workbook. */
import {
  correctionsText,
  parseCorrections,
  type RememberedCorrections,
} from '../tables/rememberedCorrections';
import { textFormula, textOfFormula } from './settings/textFormula';
import { asUndoStep, canGroupUndo, refusedToGroup } from './undoStep';

/** A name for the reasons given at settingsName. */
const correctionsName = 'Outturn_corrections';

async function storedText(): Promise<string | null> {
  const context = new Excel.RequestContext();
  const name = context.workbook.names.getItemOrNullObject(correctionsName);
  name.load('formula');
  await context.sync();
  return name.isNullObject ? null : textOfFormula(String(name.formula));
}

async function write(formula: string, isNew: boolean): Promise<void> {
  const attempt = (grouped: boolean): Promise<void> =>
    asUndoStep(grouped, async (context) => {
      const { names } = context.workbook;
      if (isNew) names.add(correctionsName, formula).visible = false;
      else names.getItem(correctionsName).formula = formula;
      await context.sync();
    });
  const grouped = canGroupUndo();
  try {
    await attempt(grouped);
  } catch (error) {
    if (!grouped || !refusedToGroup(error)) throw error;
    await attempt(false);
  }
}

/** What the workbook remembers, the latest first. One round trip. Never throws: what cannot be read is not remembered. */
export async function readRememberedCorrections(): Promise<RememberedCorrections[]> {
  try {
    return parseCorrections(await storedText());
  } catch {
    return [];
  }
}

/**
 * Changes what the workbook remembers: one read and, where it makes a difference, one write, a step of its own for
 * Ctrl+Z; so it is done before a table is built. Never throws.
 * @returns whether the workbook remembers it. Building does not depend on it.
 */
export async function rememberCorrections(
  change: (now: readonly RememberedCorrections[]) => RememberedCorrections[],
): Promise<boolean> {
  try {
    const stored = await storedText();
    const before = parseCorrections(stored);
    const text = correctionsText(change(before));
    if (text === correctionsText(before)) return true;
    const formula = textFormula(text);
    if (!formula) return false;
    await write(formula, stored === null);
    return true;
  } catch {
    return false;
  }
}
