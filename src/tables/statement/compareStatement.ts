/** Compares the lines a statement works out with the user's own figures of them. */
import { sum } from '../../domain/sum';
import { halfStep, noise } from '../casts';
import { cellAddress } from '../cellAddress';
import { formatFigure } from '../display';
import type { Disagreement, Reading } from '../reading';
import { formulaIn, statementRows, type StatementRow } from './statementRows';
import { termsOf } from './terms';

/** The user's figure of a row in a year; null where there is none. */
function printed({ source }: StatementRow, year: string): number | null {
  const cell = source?.cells[year];
  return cell && cell.from !== 'blank' && typeof cell.value === 'number' ? cell.value : null;
}

/**
 * Each worked-out line against the user's own figures that go into it, so that one wrong figure is pointed out where it
 * is and not in every line after it: half a step for each figure and half for the result. RULES.md sections 3 and 10.
 * @param years keys of the columns of years, in order.
 */
export function compareStatement(reading: Reading, years: readonly string[]): Disagreement[] {
  const { specification, source, unit, matches } = reading;
  const rows = statementRows(specification.statement ?? [], reading);
  const figures = rows.flatMap((row) => years.flatMap((year) => printed(row, year) ?? []));
  const half = halfStep(figures);

  const compared = (row: StatementRow, year: number): Disagreement[] => {
    const key = years[year];
    const column = matches[key]?.column;
    const yours = printed(row, key);
    const formula = formulaIn(row.line, year);
    if (yours === null || formula === undefined || !row.source || typeof column !== 'number') return [];
    const parts = termsOf(formula).flatMap(({ sign, from, key: line }) => {
      const of = years[from === 'prior' ? year - 1 : year];
      const those = rows.filter((other) => other.line.key === line && other.line.kind !== 'heading');
      return those.map((other) => ({ sign, figure: printed(other, of), isItem: other.item }));
    });
    // A line of which there is no figure is nil when it is one of a list; otherwise nothing can be said.
    if (parts.some(({ figure, isItem }) => figure === null && !isItem)) return [];
    const computed = sum(parts.map(({ sign, figure }) => sign * (figure ?? 0)));
    const addends = parts.filter(({ figure }) => figure !== null && figure !== 0).length;
    if (Math.abs(yours - computed) <= half * (addends + 1) * (1 + noise)) return [];
    const sheetRow = source.row + row.source.index;
    const [a, b] = [yours, computed].map((figure) => formatFigure(figure, 'money', unit));
    return [
      {
        key,
        address: cellAddress(sheetRow, source.column + column),
        yours,
        computed,
        message: `Row ${sheetRow + 1}, ${row.label}, ${reading.headings[key] ?? key}: yours ${a}, computed ${b}`,
      },
    ];
  };
  return rows.flatMap((row) => years.flatMap((_, year) => compared(row, year)));
}
