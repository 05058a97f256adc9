/** How far the rounding of printed figures can move what is worked out from them. RULES.md section 3. */
import { evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import type { Figure, Figures, FormulaSettings } from './specification';

/** What is the same for all rows of a table. */
export interface Evaluation {
  columns: readonly EvaluatedColumn[];
  settings: FormulaSettings;
  /** By `$key`. */
  parameters: Figures;
  /** Half of the step in which each input is printed, by key; 0 where it is exact. */
  halves: Record<string, number>;
}

/** Every result of a column with one input at a time moved by half a step either way. Nil is taken as exactly nil. */
function movedResults(
  { columns, settings, parameters, halves }: Evaluation,
  inputs: Figures,
  key: string,
): { moved: Figure[] }[] {
  return Object.entries(inputs).flatMap(([name, value]) => {
    const half = halves[name] ?? 0;
    if (typeof value !== 'number' || value === 0 || half === 0) return [];
    const moved = [value + half, value - half].map(
      (other) => evaluateRow(columns, { ...inputs, [name]: other }, settings, parameters)[key],
    );
    return [{ moved }];
  });
}

function furthest(base: number, moved: readonly Figure[]): number {
  return moved.reduce((most: number, figure) => {
    const apart = Math.abs(Number(figure) - base);
    return Number.isNaN(apart) ? Infinity : Math.max(most, apart);
  }, 0);
}

/** How far a figure of a row can be from the true one. */
export function reachOfRow(evaluation: Evaluation, inputs: Figures, key: string): number {
  const { columns, settings, parameters } = evaluation;
  const base = Number(evaluateRow(columns, inputs, settings, parameters)[key]);
  return movedResults(evaluation, inputs, key).reduce((total, { moved }) => total + furthest(base, moved), 0);
}

/** The words a row could show if its printed inputs were not rounded. */
export function wordsOfRow(evaluation: Evaluation, inputs: Figures, key: string): string[] {
  const { columns, settings, parameters } = evaluation;
  const own = evaluateRow(columns, inputs, settings, parameters)[key];
  return [own, ...movedResults(evaluation, inputs, key).flatMap(({ moved }) => moved)].map(String);
}

/** How far a figure of a total row can be from the true one: the reach of each row, and of each total a formula reads. */
export function reachOfTotal(
  evaluation: Evaluation,
  rows: readonly { inputs: Figures; figures: Figures }[],
  { column }: EvaluatedColumn,
): number {
  const ofRows = (key: string): number =>
    rows.reduce((total, { inputs }) => total + reachOfRow(evaluation, inputs, key), 0);
  if (column.total === 'sum') return ofRows(column.key);
  const { columns, settings, parameters } = evaluation;
  const totals = evaluateTotals(
    columns,
    rows.map(({ figures }) => figures),
    settings,
    parameters,
  );
  const base = Number(totals[column.key]);
  return (column.computed?.needs ?? []).reduce((total, need) => {
    const value = totals[need];
    if (typeof value !== 'number') return total;
    const reach = ofRows(need);
    const moved = [value + reach, value - reach].map(
      (other) => column.computed?.compute({ ...totals, [need]: other }, settings) ?? base,
    );
    return total + furthest(base, moved);
  }, 0);
}
