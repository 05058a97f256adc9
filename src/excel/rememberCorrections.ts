/** The user's corrections of readings, in the text of a hidden defined name of the workbook. */
import {
  correctionsText,
  parseCorrections,
  type RememberedCorrections,
} from '../tables/rememberedCorrections';
import { askHiddenText, hiddenText, keepHiddenText } from './settings/hiddenText';
import { textFormula } from './settings/textFormula';

/** A name for the reasons given at settingsName. */
const correctionsName = 'Outturn_corrections';

async function storedText(): Promise<string | null> {
  const context = new Excel.RequestContext();
  const asked = askHiddenText(context, correctionsName);
  await context.sync();
  return hiddenText(asked);
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
    await keepHiddenText(correctionsName, formula, stored === null);
    return true;
  } catch {
    return false;
  }
}
