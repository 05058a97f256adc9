import { headingUnit } from './headingWords';
import type { ColumnMatch, Notice, Problem } from './reading';
import type { TableSpecification } from './specification';
import type { MoneyUnit, SourceGrid } from './types';

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

/** The unit of the money: the user's word, else that of the headings, else that of a title, else the table's usual one. */
export function findUnit(
  specification: TableSpecification,
  source: SourceGrid,
  headings: readonly string[],
  matches: Record<string, ColumnMatch>,
  firstRow: number,
  chosen: MoneyUnit | undefined,
): FoundUnit {
  if (chosen) return { unit: chosen, problems: [], notices: [] };
  const stated = specification.columns.flatMap(({ key, format }) => {
    const column = matches[key]?.column;
    const heading = format === 'money' && typeof column === 'number' ? headings[column] : '';
    const unit = headingUnit(heading);
    return unit ? [{ heading, unit }] : [];
  });
  const other = stated.find(({ unit }) => unit !== stated[0].unit);
  if (other) {
    const message = `“${stated[0].heading}” and “${other.heading}” are in different units. Put them in one unit, or choose the unit.`;
    return { unit: stated[0].unit, problems: [{ kind: 'units', message }], notices: [] };
  }
  const unit = stated[0]?.unit ?? unitInTitles(source, firstRow);
  if (unit) return { unit, problems: [], notices: [] };
  const assumed = specification.defaultUnit;
  const message = `The headings give no unit, so the figures are taken to be in ${assumed}.`;
  return { unit: assumed, problems: [], notices: [{ kind: 'unit', message }] };
}
