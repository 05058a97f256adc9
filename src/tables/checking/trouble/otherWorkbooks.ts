import type { Finding } from '../finding';
import { Pace, type Steps } from '../steps';
import { addressIn, notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** `'C:\Reports\[Outturn P9.xlsx]Table 4'!F12`, or `[1]Table!F12` where only its number is known. */
const link = /\[([^[\]]+\.(?:xl\w{1,2}|ods|csv))\]|(?<=[=+\-*/(,;<>&^\s'])\[(\d{1,3})\]/i;

/** Formulas that read other workbooks, one finding for each workbook. */
export function* otherWorkbooks({ sheet, forms }: TroubleSheet): Steps<Finding[]> {
  if (!forms.hasFormulas) return [];
  const cells = new Map<string, [number, number][]>();
  const pace = new Pace();
  for (let row = 0; row < forms.rows; row += 1) {
    for (let column = 0; column < forms.columns; column += 1) {
      if (!forms.isFormula(row, column)) continue;
      const formula = String(sheet.formulas[row][column]);
      if (!formula.includes('[')) continue;
      const match = link.exec(formula);
      if (!match) continue;
      const name = match[1] ?? `number ${match[2]}`;
      const list = cells.get(name);
      if (list) list.push([row, column]);
      else cells.set(name, [[row, column]]);
    }
    if (pace.isDue(forms.columns)) yield 0;
  }
  const findings = [...cells].map(([name, places]) => {
    const [first] = places;
    const where = `${sheet.sheetName}, ${addressIn(sheet, ...first)}`;
    const more =
      places.length > 1 ? ` and ${places.length - 1} more ${places.length === 2 ? 'cell' : 'cells'}` : '';
    const reads = places.length > 1 ? 'read' : 'reads';
    const says = `${where}${more} ${reads} another workbook, ${name}; a reader who has not got it sees the figures as they were last.`;
    return {
      ...trouble(sheet, 'otherWorkbook', places, says),
      id: `otherWorkbook:${sheet.sheetName}:${name}`,
    };
  });
  return notTooMany(findings);
}
