import type { Finding } from '../finding';
import type { SheetCells } from '../sheetCells';
import { Pace, type Steps } from '../steps';
import { notTooMany, spanText, trouble, type TroubleSheet } from './troubleSheet';

type Meaning = 'positiveInBrackets' | 'negativeWithoutSign';

function meaningOf(sheet: SheetCells, row: number, column: number): Meaning | undefined {
  const value = sheet.values[row][column];
  if (typeof value !== 'number' || value === 0) return undefined;
  const text = sheet.texts[row][column].trim();
  if (value > 0) return /^[£$€]?\(.*\d.*\)/.test(text) ? 'positiveInBrackets' : undefined;
  if (!/[1-9]/.test(text) || /[-−–(]|\bcr\b/i.test(text)) return undefined;
  // Red is a sign too, though not for everyone.
  return /\[(?:red|color)/i.test(sheet.numberFormats[row][column]) ? undefined : 'negativeWithoutSign';
}

/** Figures whose format shows another sign than they have, those one below another together. */
export function* brackets({ sheet }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  const width = sheet.values[0]?.length ?? 0;
  const pace = new Pace();
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < sheet.values.length; row += 1) {
      const meaning = meaningOf(sheet, row, column);
      if (!meaning) continue;
      const cells: [number, number][] = [[row, column]];
      while (row + 1 < sheet.values.length && meaningOf(sheet, row + 1, column) === meaning) {
        row += 1;
        cells.push([row, column]);
      }
      const [first] = cells;
      const shown = `${sheet.sheetName}, ${spanText(sheet, cells)}: ${sheet.texts[first[0]][first[1]].trim()}`;
      const says =
        meaning === 'positiveInBrackets'
          ? `${shown} stands in brackets but is positive, ${String(sheet.values[first[0]][first[1]])}; its number format puts the brackets there.`
          : `${shown} looks positive but is negative, ${String(sheet.values[first[0]][first[1]])}; its number format hides the sign.`;
      findings.push(trouble(sheet, 'brackets', cells, says));
    }
    if (pace.isDue(sheet.values.length)) yield 0;
  }
  return notTooMany(findings);
}
