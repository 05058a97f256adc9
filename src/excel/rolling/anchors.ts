/**
 * The cells that the formulas a roll replaced read: Excel keeps track of them too, so that the formulas can be put back as they
 * would have become, had they stayed.
 */
import { piecesOf } from '../../functions/sharing/references';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Rectangle } from '../../tables/types';
import type { TrackedSheet } from '../tracking/trackedSheet';
import { plainSheetName, type MovedSheet } from '../tracking/moves';
import { placesOf } from '../tracking/places';
import { trackedApart, trackPrefix } from '../tracking/tracks';
import type { RolledCell } from './rolledCell';

interface CellRead {
  /** As formulas write it, in one case; '' for the formula's own sheet. */
  sheet: string;
  row: number;
  column: number;
}

/**
 * Cells by which the rows and columns are known that kept formulas read, one for each row and column.
 * @param sheets of the workbook, by the names they have before the roll.
 */
export function anchorsOf(
  rolled: readonly TrackedSheet<RolledCell>[],
  sheets: readonly { id: string; name: string }[],
  roll: number,
): TrackedSheet<Rectangle>[] {
  const cells = new Map<string, Rectangle[]>();
  const known = new Set<string>();
  for (const { name, cells: changed } of rolled) {
    for (const { sheet, row, column } of changed.flatMap(({ before }) => cellsRead(before))) {
      const on = sheet === '' ? plainSheetName(name) : sheet;
      const keys = [`${row} ${on}`, `: ${column} ${on}`];
      if (keys.every((key) => known.has(key))) continue;
      keys.forEach((key) => known.add(key));
      const others = cells.get(on) ?? [];
      others.push({ row, column, rows: 1, columns: 1 });
      cells.set(on, others);
    }
  }
  return sheets.flatMap(({ id, name }, place) => {
    const read = cells.get(plainSheetName(name));
    if (!read) return [];
    return [trackedApart({ id, name }, read, trackPrefix(roll, sheets.length + place, 'rolled'))];
  });
}

/** Where the cells are that kept formulas read. */
export interface AnchorsNow {
  moved: MovedSheet[];
  /** Whether something that a formula read is gone. */
  isLost(formula: string, sheetId: string): boolean;
}

/** Two requests, none where no formula is kept. */
export async function findAnchors(anchors: readonly TrackedSheet<Rectangle>[]): Promise<AnchorsNow> {
  if (anchors.length === 0) return { moved: [], isLost: () => false };
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name,items/names/items/formula');
  await context.sync();
  const moved = anchors.flatMap((kept): MovedSheet[] => {
    const formulaOf = ({ names }: Excel.Worksheet, wanted: string): string | null =>
      names.items.find(({ name }) => name === wanted)?.formula ?? null;
    const now = worksheets.items.find((sheet) => formulaOf(sheet, kept.tracks[0].name) !== null);
    if (!now) return [];
    const formulas = kept.tracks.map(({ name }) => formulaOf(now, name));
    const cells = placesOf(kept, formulas).flatMap(({ cell, at }) => (at ? [{ from: cell, to: at }] : []));
    return [{ id: now.id, then: kept.name, now: now.name, cells }];
  });
  return { moved, isLost: lostBy(anchors, moved) };
}

/** What is on a sheet that had no anchors, such as one of another workbook, is not lost. */
function lostBy(
  anchors: readonly TrackedSheet<Rectangle>[],
  moved: readonly MovedSheet[],
): AnchorsNow['isLost'] {
  const left = new Map(anchors.map(({ name }) => [plainSheetName(name), new Set<string>()]));
  const named = new Map(moved.map(({ id, then }) => [id, plainSheetName(then)]));
  for (const { then, cells } of moved) {
    const there = left.get(plainSheetName(then));
    for (const { from } of cells) there?.add(`row ${from.row}`).add(`column ${from.column}`);
  }
  return (formula, sheetId) =>
    cellsRead(formula).some(({ sheet, row, column }) => {
      const there = left.get(sheet === '' ? (named.get(sheetId) ?? '') : sheet);
      return there !== undefined && !(there.has(`row ${row}`) && there.has(`column ${column}`));
    });
}

/** The single cells, and the corners of ranges, that a formula reads; none of what is no formula. */
function cellsRead(formula: unknown): CellRead[] {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
  return piecesOf(formula).flatMap(({ kind, text, sheet }): CellRead[] => {
    const cell = kind === 'place' ? rectangleAt(text.replaceAll('$', '')) : null;
    return cell
      ? [{ sheet: sheet === '' ? '' : plainSheetName(sheet), row: cell.row, column: cell.column }]
      : [];
  });
}
