import type { ContentRow } from './content';
import { columnSum, evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import type { Figures, FormulaSettings } from './specification';

/**
 * The figures of every row of a table, in order: none for headings, sums for subtotals and totals.
 * @param parameters by `$key`.
 */
export function evaluateTable(
  columns: readonly EvaluatedColumn[],
  rows: readonly ContentRow[],
  settings: FormulaSettings,
  parameters: Figures,
): Figures[] {
  /** Of all rows so far that count towards a total, and of those since the last heading or subtotal. */
  const all: Figures[] = [];
  let section: Figures[] = [];
  /** True once a heading begins a section, which may then be empty. */
  let headed = true;

  const totals = (of: readonly Figures[]): Figures => evaluateTotals(columns, of, settings, parameters);
  const rowFigures = ({ closing, inputs }: ContentRow): Figures => {
    const own = closing ? closing.compute((key) => columnSum(all, key)) : inputs;
    return evaluateRow(columns, own, settings, parameters);
  };
  return rows.map((row) => {
    if (row.kind === 'group') {
      section = [];
      headed = true;
      return {};
    }
    if (row.kind === 'row' || row.kind === 'after' || row.kind === 'memo') {
      const figures = rowFigures(row);
      if (row.kind !== 'memo') all.push(figures);
      section.push(figures);
      return figures;
    }
    const ofSection = row.kind === 'subtotal' && row.scope !== 'all' && (headed || section.length > 0);
    const figures = totals(ofSection ? section : all);
    section = [];
    headed = false;
    return figures;
  });
}
