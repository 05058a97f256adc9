import { sum } from '../../domain/sum';
import { formulaIn, isInputIn, type StatementRow } from './statementRows';
import { termsOf } from './terms';

/** The user's figure of a row in a year, counted from 0. */
export type InputOf = (row: StatementRow, year: number) => number;

/** Every row's figure in every year, worked out line by line; headings have 0. */
export function evaluateStatement(
  rows: readonly StatementRow[],
  years: number,
  inputOf: InputOf,
): number[][] {
  const figures = rows.map(() => Array.from({ length: years }, () => 0));
  const ofLine = (key: string, year: number): number[] =>
    rows.flatMap(({ line }, i) => (line.key === key ? [figures[i][year]] : []));
  for (let year = 0; year < years; year += 1) {
    rows.forEach((row, i) => {
      const formula = formulaIn(row.line, year);
      if (isInputIn(row.line, year)) figures[i][year] = inputOf(row, year);
      else if (formula !== undefined) {
        const parts = termsOf(formula).flatMap(({ sign, from, key }) =>
          ofLine(key, from === 'prior' ? year - 1 : year).map((figure) => sign * figure),
        );
        figures[i][year] = sum(parts);
      }
    });
  }
  return figures;
}
