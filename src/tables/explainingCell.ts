import { sum } from '../domain/sum';
import { cellAddress } from './cellAddress';
import { columnName } from './chooseColumns';
import { formatFigure } from './display';
import type { Disagreement, Reading, ReadingRow } from './reading';
import { recognise } from './recognise';
import { rectangleAt } from './rectangleAt';
import type { ColumnSpecification } from './specification';

/** One figure that accounts for all that differs. */
export interface ExplainingCell {
  address: string;
  /** What stands there, what the other figures would agree with, and how many differences that settles. */
  message: string;
}

/** In longer tables several slips are likelier than one, and looking for it would take too long. */
const mostRows = 200;

/** The only row with figures that differ; totals may differ besides. */
function rowInDoubt({ disagreements, rows, source }: Reading): ReadingRow | undefined {
  const at = new Set(disagreements.map(({ address }) => (rectangleAt(address)?.row ?? 0) - source.row));
  const inDoubt = rows.filter(({ kind, index }) => (kind === 'row' || kind === 'after') && at.has(index));
  return inDoubt.length === 1 ? inDoubt[0] : undefined;
}

/** By how much figures that are worked out from the cell differ: what it may be wrong by, up or down. */
function shifts(disagreements: readonly Disagreement[]): number[] {
  const apart = disagreements.flatMap(({ yours, computed }) =>
    typeof yours === 'number' && typeof computed === 'number' ? [sum([yours, -computed])] : [],
  );
  return [...new Set(apart.flatMap((each) => [each, -each]))];
}

function agreesWith(reading: Reading, row: number, column: number, figure: number): boolean {
  const { source, specification, corrections } = reading;
  const values = source.values.map((cells, i) =>
    i === row ? cells.map((cell, j) => (j === column ? figure : cell)) : cells,
  );
  const { disagreements, problems } = recognise({ ...source, values }, specification, corrections);
  return disagreements.length === 0 && problems.length === 0;
}

function explanation(
  { source, unit, disagreements }: Reading,
  at: { row: number; column: number; specification: ColumnSpecification },
  figures: { stands: number; agrees: number },
): ExplainingCell {
  const shown = (figure: number): string => formatFigure(figure, at.specification.format, unit);
  const row = source.row + at.row;
  return {
    address: cellAddress(row, source.column + at.column),
    message: `Row ${row + 1}, ${columnName(at.specification)}: ${shown(figures.stands)} does not agree with the other figures; ${shown(figures.agrees)} would. That alone explains the ${disagreements.length} differences. If it is a slip, correct it before building.`,
  };
}

/**
 * The one figure of the user's that explains why several of theirs differ from ours; null where there is none, or where
 * more than one could.
 */
export function explainingCell(reading: Reading): ExplainingCell | null {
  const { disagreements, rows, specification, matches } = reading;
  if (disagreements.length < 2 || rows.length > mostRows || specification.statement) return null;
  const row = rowInDoubt(reading);
  if (!row) return null;
  const found = Object.entries(row.cells).flatMap(([key, { value }]): ExplainingCell[] => {
    const column = matches[key]?.column;
    const ofKey = specification.columns.find((each) => each.key === key);
    if (typeof value !== 'number' || typeof column !== 'number' || !ofKey) return [];
    const agrees = shifts(disagreements)
      .map((shift) => sum([value, shift]))
      .find((figure) => agreesWith(reading, row.index, column, figure));
    if (agrees === undefined) return [];
    const at = { row: row.index, column, specification: ofKey };
    return [explanation(reading, at, { stands: value, agrees })];
  });
  return found.length === 1 ? found[0] : null;
}
