/** Compares the user's own computed figures and totals with ours. */
import { noise } from './casts';
import { compareWords } from './compareWords';
import {
  comparisonOf,
  disagreement,
  type ComparedColumn,
  type ComparedRow,
  type Comparison,
} from './comparison';
import { evaluateRow, evaluateTotals } from './evaluate';
import { isNumeric } from './readCell';
import type { SourceTotal } from './readRows';
import type { Disagreement, Reading } from './reading';
import { reachOfRow, reachOfTotal, type Evaluation } from './roundingReach';
import { numberAt, type SourceTableColumn } from './sourceTable';
import type { Figure, Figures } from './specification';

/** What a figure of the user's may be. */
interface Expected {
  computed: Figure | undefined;
  /** How far rounding can move it. */
  reach(): number;
}

/** The bases a figure may be on: percentages on either. */
function evaluationsFor({ onSigned, onSize }: Comparison, { ours }: ComparedColumn): Evaluation[] {
  return ours.column.format === 'percent' ? [onSigned, onSize] : [onSigned];
}

function compareFigure(
  reading: Reading,
  index: number,
  each: ComparedColumn,
  expected: readonly Expected[],
): Disagreement[] {
  const yours = numberAt(reading.source, index, each.users);
  if (yours === null) return [];
  const agrees = ({ computed, reach }: Expected): boolean => {
    if (typeof computed !== 'number') return true;
    const apart = Math.abs(yours - computed);
    return apart <= each.half * (1 + noise) || apart <= (reach() + each.half) * (1 + noise);
  };
  if (expected.some(agrees)) return [];
  return [disagreement(reading, index, each, yours, expected[0].computed ?? '')];
}

function ofRows(comparison: Comparison, columns: readonly ComparedColumn[]): Disagreement[] {
  const { reading, onSigned, rows } = comparison;
  const computed = columns.filter(({ ours }) => !ours.input);
  return rows.flatMap(({ index, inputs, figures }) =>
    computed.flatMap((each) => {
      const { key } = each.ours.column;
      const on = (evaluation: Evaluation): Figure => {
        if (evaluation === onSigned) return figures[key];
        return evaluateRow(evaluation.columns, inputs, evaluation.settings, evaluation.parameters)[key];
      };
      const expected = evaluationsFor(comparison, each).map((evaluation): Expected => ({
        computed: on(evaluation),
        reach: () => reachOfRow(evaluation, inputs, key),
      }));
      return compareFigure(reading, index, each, expected);
    }),
  );
}

/** @param rows that the total adds up. */
function ofTotal(
  comparison: Comparison,
  columns: readonly ComparedColumn[],
  index: number,
  rows: readonly ComparedRow[],
): Disagreement[] {
  const figures = rows.map((row) => row.figures);
  const totalsOn = ({ columns: all, settings, parameters }: Evaluation): Figures =>
    evaluateTotals(all, figures, settings, parameters);
  const onSigned = totalsOn(comparison.onSigned);
  const onSize = totalsOn(comparison.onSize);
  return columns
    .filter(({ ours }) => ours.column.total !== 'none')
    .flatMap((each) => {
      const expected = evaluationsFor(comparison, each).map((evaluation): Expected => ({
        computed: (evaluation === comparison.onSigned ? onSigned : onSize)[each.ours.column.key],
        reach: () => reachOfTotal(evaluation, rows, each.ours),
      }));
      return compareFigure(comparison.reading, index, each, expected);
    });
}

/**
 * Figures and words that the user's sheet works out itself and that differ from ours by more than rounding explains: half
 * a step for each printed figure that goes in, as far as it moves the result, and half for the result. RULES.md section 3.
 * @param totals rows of the user's that add up others: compared in every column that has a total.
 */
export function compareFigures(
  reading: Reading,
  sourceColumns: readonly SourceTableColumn[],
  totals: readonly SourceTotal[],
): Disagreement[] {
  const comparison = comparisonOf(reading, sourceColumns);
  const numeric = comparison.columns.filter(({ ours }) => isNumeric(ours.column.format));
  const worded = comparison.columns.filter(({ ours }) => ours.column.format === 'text' && !ours.input);
  const byIndex = new Map(comparison.rows.map((row) => [row.index, row]));
  return [
    ...ofRows(comparison, numeric),
    ...worded.flatMap((each) => compareWords(comparison, each)),
    ...totals.flatMap(({ index, adds }) => {
      const rows = adds.flatMap((each) => byIndex.get(each) ?? []);
      return ofTotal(comparison, numeric, index, rows);
    }),
  ];
}
