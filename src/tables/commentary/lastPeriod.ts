import type { CheckedTable } from '../checking/finding';
import { linesOf, type Line } from './lines';

/** Lines of last period's tables, by the table and the label. */
export class LastPeriod {
  private readonly byPlace = new Map<string, Line>();

  constructor(tables: readonly CheckedTable[]) {
    for (const line of linesOf(tables)) this.byPlace.set(placeOf(line), line);
  }

  /** The same line a period before, or undefined. */
  of(line: Line): Line | undefined {
    return this.byPlace.get(placeOf(line));
  }
}

/** A table keeps its number or title from period to period, and a line its label. */
function placeOf({ table, row }: Line): string {
  const title = (table.title ?? '').replace(/\b(?:period|month|p|m)\s?\d{1,2}\b/gi, '');
  return `${table.number ?? title.trim().toLowerCase()}|${row.kind}|${row.label.trim().toLowerCase()}`;
}
