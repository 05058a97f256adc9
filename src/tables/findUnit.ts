import { readFigure } from '../domain/readFigure';
import { headingUnit } from './headingWords';
import type { ColumnMatch, Notice, Problem } from './reading';
import type { TableSpecification } from './specification';
import type { MoneyUnit, SourceGrid } from './types';

/** The unit of the money of a selection, with what the user is to be told about it. */
export interface FoundUnit {
  unit: MoneyUnit;
  problems: Problem[];
  notices: Notice[];
}

/** A unit stated once for the whole table, in a text above its figures. */
function unitInTitles(source: SourceGrid, rowsAboveFigures: number): MoneyUnit | undefined {
  const rows = [...(source.above ?? []).slice(-3), ...source.values.slice(0, rowsAboveFigures)];
  for (const cell of rows.flat().reverse()) {
    const unit = typeof cell === 'string' ? headingUnit(cell) : undefined;
    if (unit && unit !== '£') return unit;
  }
  return undefined;
}

/** The unit that most texts among the figures state themselves: `£381k`, `£0.830m`. */
function unitOfTexts(
  source: SourceGrid,
  firstRow: number,
  columns: readonly number[],
): MoneyUnit | undefined {
  let thousands = 0;
  let millions = 0;
  for (const row of source.values.slice(firstRow)) {
    for (const at of columns) {
      const cell = row[at];
      if (typeof cell !== 'string') continue;
      const figure = readFigure(cell);
      if (figure.kind !== 'figure' || !figure.scaled) continue;
      if (/k|thousand/i.test(cell)) thousands += 1;
      else if (/m(?:illion)?\W*$/i.test(cell)) millions += 1;
    }
  }
  if (thousands === 0 && millions === 0) return undefined;
  return millions > thousands ? '£m' : '£000';
}

/**
 * The unit of the money: the user's word, else that of the headings, else that of a title, else that of the figures, else
 * the table's usual one.
 */
export function findUnit(
  specification: TableSpecification,
  source: SourceGrid,
  headings: readonly string[],
  matches: Record<string, ColumnMatch>,
  firstRow: number,
  chosen: MoneyUnit | undefined,
): FoundUnit {
  if (chosen) return { unit: chosen, problems: [], notices: [] };
  const columns = specification.columns.flatMap(({ key, format }) => {
    const column = matches[key]?.column;
    return format === 'money' && typeof column === 'number' ? [column] : [];
  });
  const stated = columns.flatMap((column) => {
    const unit = headingUnit(headings[column]);
    return unit ? [{ heading: headings[column], unit }] : [];
  });
  const other = stated.find(({ unit }) => unit !== stated[0].unit);
  if (other) {
    const message = `“${stated[0].heading}” and “${other.heading}” are in different units. Put them in one unit, or choose the unit.`;
    return { unit: stated[0].unit, problems: [{ kind: 'units', message }], notices: [] };
  }
  const unit = stated[0]?.unit ?? unitInTitles(source, firstRow) ?? unitOfTexts(source, firstRow, columns);
  if (unit) return { unit, problems: [], notices: [] };
  const assumed = specification.defaultUnit;
  if (columns.length === 0) return { unit: assumed, problems: [], notices: [] };
  const message = `The headings give no unit, so the figures are taken to be in ${assumed}.`;
  return { unit: assumed, problems: [], notices: [{ kind: 'unit', message }] };
}
