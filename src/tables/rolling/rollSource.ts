/** What of a workbook rolls forward. */
import type { BuiltTable } from '../builtTable';
import type { CheckedTable } from '../checking/finding';
import type { SheetCells } from '../checking/sheetCells';
import type { Rectangle } from '../types';
import { guessPeriod } from './guessPeriod';
import type { SourceLabel } from './labelRoll';
import type { RollSource } from './planRoll';
import { isYearRoll, type RollStep } from './rollStep';
import { rollTableOfBuilt, rollTableOfFound, shareCells } from './rollTable';
import type { YearAndPeriod } from '../settings/period';

/** A workbook as it was read and understood, before it is known from which period it rolls. */
export interface RollReading {
  /** Without the sheets on which earlier periods were archived. */
  sheets: SheetCells[];
  built: BuiltTable[];
  /** Tables found on the sheets, those that were built among them. */
  found: CheckedTable[];
  commentary: { sheetName: string; area: Rectangle }[];
  /** Names of sheets that do not keep an earlier period, titles of charts, headers and footers. */
  labels: SourceLabel[];
  /** The names of all sheets, those of archives among them. */
  sheetNames: string[];
}

export function rollSource(reading: RollReading, step: RollStep): RollSource {
  const { sheets, built, found, commentary, labels, sheetNames } = reading;
  const byName = new Map(sheets.map((sheet) => [sheet.sheetName, sheet]));
  const tables = built.flatMap((each) => {
    const sheet = byName.get(each.sheetName);
    return sheet ? [rollTableOfBuilt(each, sheet, built)] : [];
  });
  const earlier = new Set(found.filter((table) => isEarlier(table, step)).map((table) => table.sheetName));
  for (const table of found) {
    const sheet = byName.get(table.sheetName);
    const isCurrent = !isEarlier(table, step);
    const rolls = sheet && isCurrent ? rollTableOfFound(table, sheet, isYearRoll(step)) : null;
    if (rolls && !tables.some((other) => shareCells(other, rolls))) tables.push(rolls);
  }
  const places = new Map(sheets.map(({ sheetName }, index) => [sheetName, index]));
  const place = (sheetName: string): number => places.get(sheetName) ?? 0;
  tables.sort((a, b) => place(a.sheetName) - place(b.sheetName) || a.area.row - b.area.row);
  return { sheets, tables, commentary, earlier, labels, sheetNames };
}

/** Its title or its sheet says that it is of a period before this one. */
function isEarlier({ period, columns }: CheckedTable, { from }: RollStep): boolean {
  return period !== null && period < from.period && columns.some(({ key }) => key === 'variance');
}

/** Rows at the top of a sheet in which its period is looked for. */
const topRows = 8;

/** The period and year that titles, headings and names of sheets say. */
export function guessFrom({ sheets, built }: RollReading): YearAndPeriod {
  const titles = built.map(({ title }) => title);
  const tops = sheets.flatMap(({ sheetName, values }) => [
    sheetName,
    ...values
      .slice(0, topRows)
      .flat()
      .flatMap((value) => (typeof value === 'string' ? [value] : [])),
  ]);
  return guessPeriod([...titles, ...tops]);
}
