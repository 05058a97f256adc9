/** Where what a roll changed is by now. */
import { cellAddress } from '../../tables/cellAddress';
import type { CellValue } from '../../tables/types';
import type { CellChange } from '../transaction/cellStep';
import { findTracked, type FoundSheets } from '../tracking/findTracked';
import { moverOf, type MovedSheet } from '../tracking/moves';
import type { Item } from '../sharing/outcomes';
import { findAnchors, type AnchorsNow } from './anchors';
import { undoChange } from './cellChanges';
import type { KeptRoll } from './keptRoll';
import { labelsNow, type KeptLabel } from './labelSteps';
import type { RolledCell } from './rolledCell';
import { RolledSheet } from './rolledSheet';

export interface RolledNow {
  sheets: FoundSheets<RolledCell, RolledSheet>;
  anchors: AnchorsNow;
  /** Names of sheets that are as the roll left them. */
  renames: KeptLabel[];
  /** What was renamed since, in sentences. */
  renamed: string[];
  /** Cells that were changed since, and those whose place was not found. */
  changed: Item[];
}

export async function findRolled(kept: KeptRoll): Promise<RolledNow> {
  const names = kept.labels.filter(({ of }) => of === 'sheet');
  const sheets = await findTracked(kept.sheets, (area, contents) => new RolledSheet(area, contents), {});
  const anchors = await findAnchors(kept.anchors);
  const now = await labelsNow(names);
  return {
    sheets,
    anchors,
    renames: names.filter(({ after }, at) => now[at] === after),
    renamed: names.flatMap(({ before, after }, at) => {
      const name = now[at];
      return name === null || name === after
        ? []
        : [`The sheet “${name}”, once “${before}”, was renamed since and keeps its name.`];
    }),
    changed: [
      ...sheets.found.flatMap(({ id, name, matches }) => [
        ...matches.typedOver.map(({ cell, at }) =>
          item(name, at, `Changed since; it was ${shown(cell.before)}`),
        ),
        ...matches.unplaced.map((cell) => unplaced(name, cell)),
        ...matches.matched
          .filter(({ cell }) => anchors.isLost(String(cell.before), id))
          .map(({ cell, at }) => item(name, at, `What it read is gone; it was ${shown(cell.before)}`)),
      ]),
      ...sheets.gone.flatMap(({ name, cells }) => cells.map((cell) => unplaced(name, cell))),
    ],
  };
}

/** What puts the cells back: formulas as they would have become there had they stayed. */
export function undoChanges({ sheets, anchors, renames }: RolledNow): CellChange[] {
  const names = new Map(renames.map(({ sheetId, before }) => [sheetId, before]));
  const moved = new Map<string, MovedSheet>();
  for (const sheet of [...sheets.moved, ...anchors.moved]) {
    const others = moved.get(sheet.id)?.cells ?? [];
    const now = names.get(sheet.id) ?? sheet.now;
    moved.set(sheet.id, { ...sheet, now, cells: [...others, ...sheet.cells] });
  }
  const mover = moverOf([...moved.values()]);
  return sheets.found.flatMap(({ id, matches }) =>
    matches.matched.flatMap(({ cell, at }) => {
      const { before } = cell;
      if (typeof before !== 'string' || !before.startsWith('=')) return [undoChange(id, at, before, cell)];
      if (anchors.isLost(before, id)) return [];
      return [undoChange(id, at, mover.formula(before, id), cell)];
    }),
  );
}

function unplaced(sheetName: string, cell: RolledCell): Item {
  return item(sheetName, cell, `Its place was not found; it was ${shown(cell.before)}`);
}

function item(sheetName: string, { row, column }: { row: number; column: number }, text: string): Item {
  return { sheetName, address: cellAddress(row, column), text };
}

function shown(content: CellValue): string {
  return content === '' ? 'empty' : `“${String(content).replace(/^'/, '')}”`;
}
