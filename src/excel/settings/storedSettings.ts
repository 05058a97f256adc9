import { settingsName } from './settingsName';
import { textOfFormula } from './textFormula';

/** Asks for the text of the settings; once the context has been synced, textOfSettings gives it. */
export function askSettings({ workbook }: Excel.RequestContext): Excel.NamedItem {
  const name = workbook.names.getItemOrNullObject(settingsName);
  name.load('formula');
  return name;
}

/** The text kept in the workbook; null where it keeps none. */
export function textOfSettings({ isNullObject, formula }: Excel.NamedItem): string | null {
  return isNullObject ? null : textOfFormula(String(formula));
}
