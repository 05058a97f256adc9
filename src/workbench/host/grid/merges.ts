import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { areaOfRange, facadeOf, growSheet, sheetOf } from './sheets';

/** Makes one cell of an area, or of each of its rows; only the first value stays, as in Excel. */
export function mergeArea(engine: Engine, area: Area, eachRow: boolean): void {
  growSheet(engine, area);
  unmergeArea(engine, area);
  const range = facadeOf(engine, area.sheetId).getRange(area.row, area.column, area.rows, area.columns);
  const options = { defaultMerge: true, isForceMerge: true };
  if (eachRow) range.mergeAcross(options);
  else range.merge(options);
}

export function unmergeArea(engine: Engine, area: Area): void {
  for (const merge of mergesTouching(engine, area)) {
    facadeOf(engine, area.sheetId).getRange(merge.row, merge.column, merge.rows, merge.columns).breakApart();
  }
}

export function mergesTouching(engine: Engine, area: Area): Area[] {
  return sheetOf(engine, area.sheetId)
    .getMergeData()
    .map((range) => areaOfRange(area.sheetId, range))
    .filter((merge) => intersection(merge, area) !== undefined);
}
