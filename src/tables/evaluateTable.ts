import type { ContentRow } from './content';
import { columnSum, evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import type { Figures, FormulaSettings } from './specification';

/** Rows that have figures of their own. */
function hasOwnFigures({ kind }: ContentRow): boolean {
  return kind === 'row' || kind === 'after' || kind === 'memo';
}

/** Puts the columns in that depend on all rows, and works out anew those after them, which may read them. */
function withWholeColumns(
  columns: readonly EvaluatedColumn[],
  rows: readonly Figures[],
  settings: FormulaSettings,
): Figures[] {
  let figures = [...rows];
  let anew = false;
  for (const { column, input } of columns) {
    const { key, computed } = column;
    if (input || !computed) continue;
    const all = computed.computeAll?.(figures, settings);
    anew ||= all !== undefined;
    if (anew)
      figures = figures.map((row, i) => ({ ...row, [key]: all ? all[i] : computed.compute(row, settings) }));
  }
  return figures;
}

/** The figures of the rows that have some of their own, in order. */
function figuresOfRows(
  columns: readonly EvaluatedColumn[],
  rows: readonly ContentRow[],
  settings: FormulaSettings,
  parameters: Figures,
): Figures[] {
  const above: Figures[] = [];
  const names = columns.find(({ column }) => column.kind === 'label')?.column.key ?? '';
  for (const { closing, inputs, label } of rows.filter(hasOwnFigures)) {
    const own = closing ? closing.compute((key) => columnSum(above, key)) : inputs;
    above.push(evaluateRow(columns, { ...own, [names]: label }, settings, parameters));
  }
  return withWholeColumns(columns, above, settings);
}

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
  const own = figuresOfRows(columns, rows, settings, parameters);
  /** Of all rows so far that count towards a total, and of those since the last heading or subtotal. */
  const all: Figures[] = [];
  let section: Figures[] = [];
  /** True once a heading begins a section, which may then be empty. */
  let headed = true;

  return rows.map((row) => {
    if (row.kind === 'group') {
      section = [];
      headed = true;
      return {};
    }
    if (hasOwnFigures(row)) {
      const figures = own.shift() ?? {};
      if (row.kind !== 'memo') all.push(figures);
      section.push(figures);
      return figures;
    }
    const ofSection = row.kind === 'subtotal' && row.scope !== 'all' && (headed || section.length > 0);
    const figures = evaluateTotals(columns, ofSection ? section : all, settings, parameters);
    section = [];
    headed = false;
    return figures;
  });
}
