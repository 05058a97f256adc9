/** The mark of a driver of commentary, the writer's own words, that was written for an earlier period: `[P10] `. */
import { outturnPeriod } from './settings/period';

const marked = /^\[(?:P(\d{1,2})|Outturn)\] /;

/** It goes when the words are written anew, or is taken off where they still hold. */
export function driverMark(period: number): string {
  return period === outturnPeriod ? '[Outturn] ' : `[P${period}] `;
}

/** The period a text is marked as written for; null where it is not. */
export function markedPeriod(text: string): number | null {
  const found = marked.exec(text);
  if (!found) return null;
  return found[1] === undefined ? outturnPeriod : Number(found[1]);
}

/** What a cell's formula asks to know it: whether it is marked with a period, and whether with the outturn. */
export function markFormulas(address: string): { period: string; outturn: string } {
  return {
    period: `AND(LEFT(${address},2)="[P",ISNUMBER(VALUE(MID(${address},3,FIND("] ",${address})-3))))`,
    outturn: `LEFT(${address},10)="[Outturn] "`,
  };
}
