import { columnNumber } from './address';

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\w.]+/gi;

/** A formula in R1C1 notation, seen from the cell it is in. Whole rows and columns are left as they are. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(
    TOKENS,
    (token, absColumn?: string, letters?: string, absRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const toRow = Number(digits) - 1;
      const toColumn = columnNumber(letters);
      return `R${step(toRow, row, absRow)}C${step(toColumn, column, absColumn)}`;
    },
  );
}

function step(to: number, from: number, absolute: string | undefined): string {
  if (absolute) return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}
