import type { HouseSettings } from '../../tables/settings/houseSettings';
import { parseSettings } from '../../tables/settings/parseSettings';
import { plainWords } from '../plainWords';
import { askHiddenText, hiddenText } from './hiddenText';
import { settingsName } from './settingsName';

/** What came of reading the settings. */
export type SettingsReading =
  | {
      kind: 'read';
      settings: HouseSettings;
      /** What of the stored settings could not be read, in sentences. */
      problems: string[];
    }
  | { kind: 'refused'; message: string };

/** The settings of the workbook, the usual ones where it keeps none. One round trip, which changes nothing. Never throws. */
export async function readSettings(): Promise<SettingsReading> {
  try {
    const context = new Excel.RequestContext();
    const asked = askHiddenText(context, settingsName);
    await context.sync();
    return { kind: 'read', ...parseSettings(hiddenText(asked)) };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}
