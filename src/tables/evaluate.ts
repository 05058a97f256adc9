/** Works out a table's figures by the domain's arithmetic: for the preview, the summary and checking the user's own. */
import { sum } from '../domain/sum';
import type { ColumnSpecification, Figure, FigureFormat, Figures, FormulaSettings } from './specification';

/** A column of the table and whether its figures are the user's. */
export interface EvaluatedColumn {
  column: ColumnSpecification;
  input: boolean;
}

/** Formats in which a cell may hold words, and a blank one stays blank. */
export function holdsWords(format: FigureFormat): boolean {
  return format === 'text' || format === 'date' || format === 'plain';
}

/** What an input is that nobody has filled in. */
function blankInput({ format, blankIsMissing }: ColumnSpecification): Figure {
  return holdsWords(format) || blankIsMissing ? '' : 0;
}

/** Whether all columns a computed column reads are in the table. */
export function canCompute({ computed }: ColumnSpecification, settings: FormulaSettings): boolean {
  return computed !== undefined && computed.needs.every((key) => settings.columns.has(key));
}

/**
 * The figures of a row from its inputs; formulas read inputs wherever they stand and, of each other, those before them.
 * @param parameters of the table by `$key`. Default none.
 */
export function evaluateRow(
  columns: readonly EvaluatedColumn[],
  inputs: Figures,
  settings: FormulaSettings,
  parameters: Figures = {},
): Figures {
  const figures: Figures = { ...parameters };
  const isInput = ({ column, input }: EvaluatedColumn): boolean => input || !column.computed;
  for (const { column } of columns.filter(isInput)) {
    figures[column.key] = inputs[column.key] ?? blankInput(column);
  }
  for (const { column } of columns.filter((each) => !isInput(each))) {
    figures[column.key] = column.computed?.compute(figures, settings) ?? '';
  }
  return figures;
}

/** The sum of a column; words in it are nil, as they are to SUM. */
export function columnSum(rows: readonly Figures[], key: string): number {
  return sum(rows.map((row) => row[key]).filter((figure) => typeof figure === 'number'));
}

/** The figures of a total row: sums of the rows, and formulas over those sums. Columns without a total are missing. */
export function evaluateTotals(
  columns: readonly EvaluatedColumn[],
  rows: readonly Figures[],
  settings: FormulaSettings,
  parameters: Figures = {},
): Figures {
  const totals: Figures = { ...parameters };
  for (const { column } of columns) {
    if (column.total === 'sum') {
      totals[column.key] = columnSum(rows, column.key);
    } else if (column.total === 'formula' && column.computed && canCompute(column, settings)) {
      totals[column.key] = column.computed.compute(totals, settings);
    }
  }
  return totals;
}
