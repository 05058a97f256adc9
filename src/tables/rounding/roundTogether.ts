import { fromWholeNumber, toWholeNumbers } from '../../domain/wholeNumbers';
import { terms, type Equation, type Figures } from './equation';
import { roundFigures } from './roundFigures';

export type RoundedTogether =
  | {
      kind: 'rounded';
      figures: (number | null)[][];
      /** Columns worked out from the rounded ones: positions. */
      derived: number[];
    }
  | { kind: 'tooTied' }
  | { kind: 'outOfReach' };

/**
 * Rounds figures so that all equations hold. Where no search can keep all at once (subtotals of rows together with columns
 * that are worked out from worked-out columns) the later of these columns are worked out from the rounded figures: they
 * add up as well, across and down, but may move by more than one unit.
 */
export function roundTogether(
  figures: Figures,
  rows: readonly Equation[],
  columns: readonly Equation[],
  unit: number,
): RoundedTogether {
  const result = roundFigures(figures, rows, columns, unit);
  if (result.kind !== 'tooTied') {
    return result.kind === 'rounded' ? { ...result, derived: [] } : result;
  }
  const { kept, derived } = untied(columns);
  const lines = new Set(derived.map(({ result: line }) => line));
  const others = figures.map((row) => row.map((figure, column) => (lines.has(column) ? null : figure)));
  const rest = roundFigures(others, rows, kept, unit);
  if (rest.kind !== 'rounded') return rest;
  for (const { result: line, parts } of derived) {
    rest.figures.forEach((row, i) => {
      if (figures[i][line] === null) return;
      row[line] = exactSum(parts.map(({ line: part, sign }) => sign * (row[part] ?? 0)));
    });
  }
  return { ...rest, derived: [...lines] };
}

/** Equations that share no column with an earlier one, and the others. */
function untied(columns: readonly Equation[]): { kept: Equation[]; derived: Equation[] } {
  const used = new Set<number>();
  const kept: Equation[] = [];
  const derived: Equation[] = [];
  for (const equation of columns) {
    const lines = terms(equation).map(({ line }) => line);
    (lines.some((line) => used.has(line)) ? derived : kept).push(equation);
    for (const line of lines) used.add(line);
  }
  return { kept, derived };
}

function exactSum(values: readonly number[]): number {
  const { wholes, decimals } = toWholeNumbers(values);
  return fromWholeNumber(
    wholes.reduce((sum, whole) => sum + whole, 0n),
    decimals,
  );
}
