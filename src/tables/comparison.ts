/** The user's figures and ours side by side, before they are compared. */
import { cellAddress } from './cellAddress';
import { columnName } from './chooseColumns';
import { formatFigure } from './display';
import { evaluateRow, type EvaluatedColumn } from './evaluate';
import { formulaSettings } from './formulaSettings';
import { missingInputs } from './missingInputs';
import type { Disagreement, Reading, ReadingRow } from './reading';
import type { Evaluation } from './roundingReach';
import { usualSettings } from './settings/houseSettings';
import { halfStepOf, type SourceTableColumn } from './sourceTable';
import type { Figure, Figures } from './specification';
import { tableColumns, variantOf } from './tableColumns';

/** A row of the user's figures beside those that the table computes. */
export interface ComparedRow {
  /** Position in the selection, from 0. */
  index: number;
  inputs: Figures;
  /** All figures, ours where they are computed. */
  figures: Figures;
}

/** A column of ours and the user's column of the same. */
export interface ComparedColumn {
  ours: EvaluatedColumn;
  users: SourceTableColumn;
  /** Half of the step in which the user's figures are printed. */
  half: number;
}

/** The user's figures beside those that the table computes. */
export interface Comparison {
  reading: Reading;
  /** With percentages over the signed base, and over its size. */
  onSigned: Evaluation;
  onSize: Evaluation;
  /** Rows proper and rows after the total. */
  rows: ComparedRow[];
  columns: ComparedColumn[];
}

function inputsOf({ cells }: ReadingRow): Figures {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value]));
}

/** Keys of columns whose figures depend on all rows, and on what is settled only when the table is built. */
function ofAllRows(columns: readonly EvaluatedColumn[]): Set<string> {
  const keys = new Set<string>();
  for (const { column, input } of columns) {
    const { computed } = column;
    if (input || !computed) continue;
    if (computed.computeAll || computed.needs.some((key) => keys.has(key))) keys.add(column.key);
  }
  return keys;
}

export function comparisonOf(reading: Reading, sourceColumns: readonly SourceTableColumn[]): Comparison {
  const { specification, source, unit } = reading;
  const variant = variantOf(specification, reading.variant);
  const columns = tableColumns(specification, variant, missingInputs(reading), 'all');
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
  const onSigned = evaluationOn('signed');
  const rows = tableRows.map((row): ComparedRow => {
    const inputs = inputsOf(row);
    return { index: row.index, inputs, figures: evaluateRow(columns, inputs, onSigned.settings, parameters) };
  });
  const passedOver = ofAllRows(columns);
  const compared = columns.flatMap((ours): ComparedColumn[] => {
    const { key, kind } = ours.column;
    const users = sourceColumns.find(({ column }) => column.key === key);
    return users && kind !== 'label' && !passedOver.has(key) ? [{ ours, users, half: halves[key] }] : [];
  });
  return { reading, onSigned, onSize: evaluationOn('absolute'), rows, columns: compared };
}

/** @param index of the row in the selection, from 0. */
export function disagreement(
  { source, unit }: Reading,
  index: number,
  { ours: { column }, users }: ComparedColumn,
  yours: Figure,
  computed: Figure,
): Disagreement {
  const shown = [yours, computed].map((figure) => formatFigure(figure, column.format, unit));
  // A difference too small to be shown is told in full.
  const [a, b] = shown[0] === shown[1] ? [yours, computed] : shown;
  return {
    key: column.key,
    address: cellAddress(source.row + index, source.column + users.at),
    yours,
    computed,
    message: `Row ${source.row + index + 1}, ${columnName(column)}: yours ${a}, computed ${b}`,
  };
}
