/** Works out a table's figures by the domain's arithmetic: for the preview, the summary and checking the user's own. */
import { sum } from '../domain/sum';
import type { ColumnSpecification, Figures, FormulaSettings } from './specification';

/** A column of the table and whether its figures are the user's. */
export interface EvaluatedColumn {
  column: ColumnSpecification;
  input: boolean;
}

/** The figures of a row from its inputs; columns are in an order in which each reads only those before it. */
export function evaluateRow(
  columns: readonly EvaluatedColumn[],
  inputs: Figures,
  settings: FormulaSettings,
): Figures {
  const figures: Figures = {};
  for (const { column, input } of columns) {
    if (column.kind === 'label') continue;
    figures[column.key] =
      input || !column.computed ? (inputs[column.key] ?? 0) : column.computed.compute(figures, settings);
  }
  return figures;
}

/** The figures of the total row: sums of the rows, and formulas over those sums. Columns without a total are missing. */
export function evaluateTotals(
  columns: readonly EvaluatedColumn[],
  rows: readonly Figures[],
  settings: FormulaSettings,
): Figures {
  const totals: Figures = {};
  for (const { column } of columns) {
    if (column.total === 'sum') {
      totals[column.key] = sum(rows.map((row) => Number(row[column.key])));
    } else if (column.total === 'formula' && column.computed) {
      totals[column.key] = column.computed.compute(totals, settings);
    }
  }
  return totals;
}
