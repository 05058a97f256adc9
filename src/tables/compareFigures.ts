/** Compares the user's own computed figures and totals with ours. */
import { cellAddress } from './cellAddress';
import { halfStep, noise } from './casts';
import { columnName } from './chooseColumns';
import { formatFigure } from './display';
import { evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import { formulaSettings } from './formulaSettings';
import { isNumeric } from './readCell';
import { reachOfRow, reachOfTotal, wordsOfRow, type Evaluation } from './roundingReach';
import type { SourceTotal } from './readRows';
import type { Disagreement, Reading, ReadingRow } from './reading';
import { halfStepOf, numberAt, type SourceTableColumn } from './sourceTable';
import { usualSettings } from './settings/houseSettings';
import type { Figure, Figures } from './specification';
import { tableColumns, variantOf } from './tableColumns';

interface ComparedRow {
  index: number;
  inputs: Figures;
  figures: Figures;
}

/** A column of ours and the user's column of the same. */
interface Compared {
  ours: EvaluatedColumn;
  users: SourceTableColumn;
  /** Half of the step in which the user's figures are printed. */
  half: number;
}

export function inputsOf(row: ReadingRow): Figures {
  return Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cell.value]));
}

/** The input columns the user has none of. */
export function missingInputs({ matches }: Reading): Set<string> {
  return new Set(Object.keys(matches).filter((key) => matches[key].required && matches[key].column === null));
}

/** The letters of a word, so that `Over-spend` and `overspend` are one. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

/** `G` stands for `Green`. */
function sameWord(yours: string, computed: string): boolean {
  const [a, b] = [letters(yours), letters(computed)];
  return a === b || (a.length === 1 && b.startsWith(a));
}

/**
 * Figures and words that the user's sheet works out itself and that differ from ours by more than rounding explains: half
 * a step for each printed figure that goes in, as far as it moves the result, and half for the result. RULES.md section 3.
 * A percentage may be on either base. Words are compared where they are words that the column can show.
 */
export function compareFigures(
  reading: Reading,
  sourceColumns: readonly SourceTableColumn[],
  totals: readonly SourceTotal[],
): Disagreement[] {
  const { specification, source, unit } = reading;
  const columns = tableColumns(
    specification,
    variantOf(specification, reading.variant),
    missingInputs(reading),
    'all',
  );
  const tableRows = reading.rows.filter(({ kind }) => kind === 'row' || kind === 'after');
  const indexes = tableRows.map(({ index }) => index);
  const halves = Object.fromEntries(
    sourceColumns.map((each) => [each.column.key, halfStepOf(source, indexes, each)]),
  );
  const parameters = Object.fromEntries(
    (specification.parameters ?? []).map(({ key, usual }) => [`$${key}`, usual]),
  );
  const evaluationOn = (base: 'signed' | 'absolute'): Evaluation => {
    const settings = formulaSettings(columns, unit, base, usualSettings);
    return { columns, settings, parameters, halves };
  };
  const evaluation = evaluationOn('signed');
  const onSize = evaluationOn('absolute');
  const rowsOn = ({ settings }: Evaluation): ComparedRow[] =>
    tableRows.map((row) => {
      const inputs = inputsOf(row);
      return { index: row.index, inputs, figures: evaluateRow(columns, inputs, settings, parameters) };
    });
  const rows = rowsOn(evaluation);

  const compared: Compared[] = columns.flatMap((ours) => {
    const users = sourceColumns.find(({ column }) => column.key === ours.column.key);
    return users && ours.column.kind !== 'label' ? [{ ours, users, half: halves[ours.column.key] }] : [];
  });
  const figures = compared.filter(({ ours }) => isNumeric(ours.column.format));
  const words = compared.filter(({ ours }) => ours.column.format === 'text' && !ours.input);

  const disagreement = (
    index: number,
    { ours, users }: Compared,
    yours: Figure,
    computed: Figure,
  ): Disagreement => {
    const { column } = ours;
    const show = (figure: Figure): string => formatFigure(figure, column.format, unit);
    const where = `Row ${source.row + index + 1}, ${columnName(column)}`;
    return {
      key: column.key,
      address: cellAddress(source.row + index, source.column + users.at),
      yours,
      computed,
      message: `${where}: yours ${show(yours)}, computed ${show(computed)}`,
    };
  };

  const compareFigure = (
    index: number,
    each: Compared,
    results: readonly { computed: Figure | undefined; reach: () => number }[],
  ): Disagreement[] => {
    const yours = numberAt(source, index, each.users);
    if (yours === null) return [];
    // A total may be printed more roughly than the rows: 2.2 under 0.54 and 7.55.
    const half = Math.max(each.half, each.half > 0 ? halfStep([yours]) : 0);
    const agrees = results.some(({ computed, reach }) => {
      if (typeof computed !== 'number') return true;
      const apart = Math.abs(yours - computed);
      return apart <= half * (1 + noise) || apart <= (reach() + half) * (1 + noise);
    });
    const [{ computed = '' }] = results;
    return agrees ? [] : [disagreement(index, each, yours, computed)];
  };

  const ofRow = (row: ComparedRow): Disagreement[] => [
    ...figures
      .filter(({ ours }) => !ours.input)
      .flatMap((each) => {
        const { key } = each.ours.column;
        const result = (on: Evaluation) => ({
          computed: evaluateRow(columns, row.inputs, on.settings, parameters)[key],
          reach: () => reachOfRow(on, row.inputs, key),
        });
        return compareFigure(row.index, each, [
          { computed: row.figures[key], reach: () => reachOfRow(evaluation, row.inputs, key) },
          ...(each.ours.column.format === 'percent' ? [result(onSize)] : []),
        ]);
      }),
    ...words.flatMap((each) => compareWords(row, each)),
  ];

  const wordsShown = new Map(
    words.map(({ ours: { column } }) => [
      column.key,
      [...Object.keys(column.tones ?? {}), ...new Set(rows.map((row) => String(row.figures[column.key])))],
    ]),
  );
  const compareWords = (row: ComparedRow, each: Compared): Disagreement[] => {
    const { key } = each.ours.column;
    const cell = source.values[row.index][each.users.at];
    const yours = typeof cell === 'string' ? cell.trim() : '';
    const computed = row.figures[key];
    const known = wordsShown.get(key) ?? [];
    if (letters(yours) === '' || computed === '' || !known.some((word) => sameWord(yours, word))) return [];
    const agrees = wordsOfRow(evaluation, row.inputs, key).some((word) => sameWord(yours, word));
    return agrees ? [] : [disagreement(row.index, each, yours, computed)];
  };

  const ofTotal = ({ index, adds }: SourceTotal): Disagreement[] => {
    const among = new Set(adds);
    const added = rows.filter((row) => among.has(row.index));
    const sumsOn = ({ settings }: Evaluation): Figures =>
      evaluateTotals(
        columns,
        added.map((row) => row.figures),
        settings,
        parameters,
      );
    const sums = sumsOn(evaluation);
    return figures
      .filter(({ ours }) => ours.column.total !== 'none')
      .flatMap((each) => {
        const { column } = each.ours;
        const results = [
          { computed: sums[column.key], reach: () => reachOfTotal(evaluation, added, each.ours) },
        ];
        if (column.format === 'percent' && column.total === 'formula') {
          results.push({
            computed: sumsOn(onSize)[column.key],
            reach: () => reachOfTotal(onSize, added, each.ours),
          });
        }
        return compareFigure(index, each, results);
      });
  };
  return [...rows.flatMap(ofRow), ...totals.flatMap(ofTotal)];
}
