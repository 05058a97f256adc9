import type { HouseSettings } from '../../tables/settings/houseSettings';
import { parseSettings } from '../../tables/settings/parseSettings';
import { settingsText } from '../../tables/settings/settingsText';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { askHiddenText, hiddenText, keepHiddenText } from './hiddenText';
import { settingsName } from './settingsName';
import { textFormula } from './textFormula';

/** What came of keeping settings. */
export type KeepOutcome =
  | {
      kind: 'kept';
      settings: HouseSettings;
      /** What the workbook kept just before. */
      before: HouseSettings;
    }
  | { kind: 'refused'; message: string };

/** The workbook as it was read, before anything is written to it. */
interface Found {
  text: string | null;
  readOnly: boolean;
}

const openForReading =
  'This workbook is open for reading only, so the settings are not kept. Open it for editing or save a copy, then try again.';
const tooLong = 'The settings are too long to be kept in the workbook. Shorten the phrases, then try again.';

/**
 * Changes the settings the workbook keeps: one read, and one write that is one step for Ctrl+Z. Never throws.
 * @param change given the settings as the workbook has them now, which may be others than the pane has read.
 */
export async function keepSettings(change: (now: HouseSettings) => HouseSettings): Promise<KeepOutcome> {
  try {
    const found = await find();
    const before = parseSettings(found.text).settings;
    const settings = change(before);
    const formula = textFormula(settingsText(settings, found.text));
    if (!formula) throw new PlainProblem(tooLong);
    await write(formula, found);
    return { kind: 'kept', settings, before };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

async function find(): Promise<Found> {
  const context = new Excel.RequestContext();
  const asked = askHiddenText(context, settingsName);
  context.workbook.load('readOnly');
  await context.sync();
  return { text: hiddenText(asked), readOnly: context.workbook.readOnly };
}

async function write(formula: string, { text, readOnly }: Found): Promise<void> {
  try {
    await keepHiddenText(settingsName, formula, text === null);
  } catch (error) {
    // Desktop Excel changes a workbook that is open for reading only; where Excel will not, this is why.
    throw readOnly ? new PlainProblem(openForReading) : error;
  }
}
