import { driverMark, markedPeriod } from '../../driverMark';
import { periodInWords } from '../../rolling/rollStep';
import type { Finding } from '../finding';
import { Pace, type Steps } from '../steps';
import { notTooMany, spanText, trouble, type TroubleSheet } from './troubleSheet';

/** Drivers of commentary that rolling forward has marked as those of an earlier period, those one below another together. */
export function* oldDrivers({ sheet }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  const { values, formulas } = sheet;
  const periodAt = (row: number, column: number): number | null => {
    const value = values[row]?.[column];
    return typeof value === 'string' && formulas[row][column] === value ? markedPeriod(value) : null;
  };
  const pace = new Pace();
  for (let column = 0; column < (values[0]?.length ?? 0); column += 1) {
    for (let row = 0; row < values.length; row += 1) {
      const period = periodAt(row, column);
      if (period === null) continue;
      const cells: [number, number][] = [[row, column]];
      while (periodAt(row + 1, column) === period) {
        row += 1;
        cells.push([row, column]);
      }
      const [is, them] = cells.length === 1 ? ['driver is', 'it'] : ['drivers are', 'them'];
      const says = `${sheet.sheetName}, ${spanText(sheet, cells)}: the ${is} still of ${periodInWords(period)}. Write ${them} anew, or take “${driverMark(period).trim()}” off where the words still hold.`;
      findings.push(trouble(sheet, 'oldDriver', cells, says));
    }
    if (pace.isDue(values.length)) yield 0;
  }
  return notTooMany(findings);
}
