import type { IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { areaOfRange, workbookOf } from './sheets';

/** A formula whose result fills several cells. */
export interface Spill {
  /** The cell that holds the formula. */
  readonly anchor: Area;
  /** All cells it fills, the anchor included. */
  readonly area: Area;
}

export function spillsOn(engine: Engine, sheetId: string): Spill[] {
  const unitId = workbookOf(engine).getUnitId();
  const ranges = engine.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[
    sheetId
  ];
  const spills: Spill[] = [];
  for (const [row, columns] of Object.entries(ranges ?? {})) {
    for (const [column, range] of Object.entries<IRange | null>(
      (columns ?? {}) as Record<string, IRange | null>,
    )) {
      if (!range) continue;
      const area = areaOfRange(sheetId, range);
      if (area.rows * area.columns === 1) continue;
      const anchor = { sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 };
      spills.push({ anchor, area });
    }
  }
  return spills;
}

/** The spill a cell belongs to, as anchor or not. */
export function spillAt(engine: Engine, cell: Area): Spill | undefined {
  return spillsOn(engine, cell.sheetId).find(({ area }) => intersection(area, cell) !== undefined);
}
