import type { Finding } from '../finding';
import { Pace, type Steps } from '../steps';
import { notTooMany, spanText, trouble, type TroubleSheet } from './troubleSheet';

/** Cells that show an error, those one below another together. */
export function* errorValues({ sheet }: TroubleSheet): Steps<Finding[]> {
  const { values, errors } = sheet;
  const findings: Finding[] = [];
  const width = values[0]?.length ?? 0;
  const pace = new Pace();
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < values.length; row += 1) {
      if (!errors[row][column]) continue;
      const error = String(values[row][column]);
      const cells: [number, number][] = [[row, column]];
      while (errors[row + 1]?.[column] && String(values[row + 1][column]) === error) {
        row += 1;
        cells.push([row, column]);
      }
      const shows = cells.length === 1 ? 'shows' : 'show';
      const says = `${sheet.sheetName}, ${spanText(sheet, cells)} ${shows} ${error}; every figure worked out from it fails too.`;
      findings.push(trouble(sheet, 'errorValue', cells, says));
    }
    if (pace.isDue(values.length)) yield 0;
  }
  return notTooMany(findings);
}
