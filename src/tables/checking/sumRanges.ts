import { columnIndex } from './relativeForm';

/** A range that a SUM adds up; rows and columns on the sheet, from 0. */
export interface SumRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

const sums = /(?<![\w.])SUM\(([^()"]*)\)/gi;
const range = /^\s*\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i;
/** Longer formulas are not taken apart. */
const longest = 2000;

/** The ranges of the SUMs of a formula that are on its own sheet. SUBTOTAL and AGGREGATE leave hidden rows out by choice. */
export function sumRanges(formula: string): SumRange[] {
  if (formula.length > longest) return [];
  return [...formula.matchAll(sums)].flatMap(([, inside]) =>
    inside.split(',').flatMap((argument): SumRange[] => {
      const match = range.exec(argument);
      if (!match) return [];
      const rows = [Number(match[2]) - 1, Number(match[4]) - 1];
      const columns = [columnIndex(match[1]), columnIndex(match[3])];
      return [
        {
          firstRow: Math.min(...rows),
          lastRow: Math.max(...rows),
          firstColumn: Math.min(...columns),
          lastColumn: Math.max(...columns),
        },
      ];
    }),
  );
}
