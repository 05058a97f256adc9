import type { MethodDefinition } from '../batch/classDefinition';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { invalidArgument, itemNotFound } from '../batch/hostError';
import { type Area, bounding, cellOf, intersection, SHEET_COLUMNS, SHEET_ROWS } from '../grid/area';
import { filledExtent, filledOrStyledExtent } from '../grid/extent';
import { spillAt } from '../grid/spills';
import { surroundingRegion } from '../grid/surroundingRegion';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress, checkedArea } from './areaArgument';
import { booleanArgument, numberArgument } from './arguments';
import { excelObject } from './excelTypes';

type AreaMethod = MethodDefinition<Area, HostContext>;

/** The methods of a range that give another range by position alone. */
export const rangeReferences: Record<string, AreaMethod> = {
  getCell: (area, [row, column]) => {
    const location = 'Range.getCell';
    return range(cellOf(area, numberArgument(row, location), numberArgument(column, location)), location);
  },
  getRow: (area, [index]) => {
    const row = numberArgument(index, 'Range.getRow');
    if (row < 0 || row >= area.rows) throw invalidArgument('Range.getRow');
    return range({ ...area, row: area.row + row, rows: 1 }, 'Range.getRow');
  },
  getColumn: (area, [index]) => {
    const column = numberArgument(index, 'Range.getColumn');
    if (column < 0 || column >= area.columns) throw invalidArgument('Range.getColumn');
    return range({ ...area, column: area.column + column, columns: 1 }, 'Range.getColumn');
  },
  getEntireRow: (area) => range({ ...area, column: 0, columns: SHEET_COLUMNS }, 'Range.getEntireRow'),
  getEntireColumn: (area) => range({ ...area, row: 0, rows: SHEET_ROWS }, 'Range.getEntireColumn'),
  getLastCell: (area) => range(cellOf(area, area.rows - 1, area.columns - 1), 'Range.getLastCell'),
  getLastRow: (area) => range({ ...area, row: area.row + area.rows - 1, rows: 1 }, 'Range.getLastRow'),
  getLastColumn: (area) =>
    range({ ...area, column: area.column + area.columns - 1, columns: 1 }, 'Range.getLastColumn'),
  getRowsAbove: (area, [count]) => rowsBeside(area, -numberArgument(count, 'Range.getRowsAbove', 1)),
  getRowsBelow: (area, [count]) => rowsBeside(area, numberArgument(count, 'Range.getRowsBelow', 1)),
  getColumnsBefore: (area, [count]) =>
    columnsBeside(area, -numberArgument(count, 'Range.getColumnsBefore', 1)),
  getColumnsAfter: (area, [count]) => columnsBeside(area, numberArgument(count, 'Range.getColumnsAfter', 1)),
  getResizedRange: (area, [rows, columns]) => {
    const location = 'Range.getResizedRange';
    const more = { rows: numberArgument(rows, location), columns: numberArgument(columns, location) };
    return range({ ...area, rows: area.rows + more.rows, columns: area.columns + more.columns }, location);
  },
  getAbsoluteResizedRange: (area, [rows, columns]) => {
    const location = 'Range.getAbsoluteResizedRange';
    const size = { rows: numberArgument(rows, location), columns: numberArgument(columns, location) };
    return range({ ...area, ...size }, location);
  },
  getOffsetRange: (area, [rows, columns]) => {
    const location = 'Range.getOffsetRange';
    const row = area.row + numberArgument(rows, location);
    return range({ ...area, row, column: area.column + numberArgument(columns, location) }, location);
  },
  getBoundingRect: (area, [other], host) => {
    const location = 'Range.getBoundingRect';
    const second = areaFromRangeOrAddress(host, area.sheetId, other, location);
    if (second.sheetId !== area.sheetId) throw invalidArgument(location);
    return range(bounding(area, second), location);
  },
  getIntersection: (area, [other], host) => {
    const location = 'Range.getIntersection';
    return found(shared(area, other, host, location), location);
  },
  getIntersectionOrNullObject: (area, [other], host) =>
    orNull(shared(area, other, host, 'Range.getIntersectionOrNullObject')),
  getUsedRange: afterCalculation((area, [valuesOnly], host) => {
    const used = usedPart(area, valuesOnly, host);
    return range(used ?? cellOf(area, 0, 0), 'Range.getUsedRange');
  }),
  getUsedRangeOrNullObject: afterCalculation((area, [valuesOnly], host) =>
    orNull(usedPart(area, valuesOnly, host)),
  ),
  getSurroundingRegion: afterCalculation((area, _args, { engine }) =>
    range(surroundingRegion(engine, area), 'Range.getSurroundingRegion'),
  ),
  getSpillingToRange: afterCalculation((area, _args, { engine }) => {
    const location = 'Range.getSpillingToRange';
    return found(spilledFrom(engine, area), location);
  }),
  getSpillingToRangeOrNullObject: afterCalculation((area, _args, { engine }) =>
    orNull(spilledFrom(engine, area)),
  ),
  getSpillParent: afterCalculation((area, _args, { engine }) =>
    found(spillAt(engine, cellOf(area, 0, 0))?.anchor, 'Range.getSpillParent'),
  ),
  getSpillParentOrNullObject: afterCalculation((area, _args, { engine }) =>
    orNull(spillAt(engine, cellOf(area, 0, 0))?.anchor),
  ),
};

function afterCalculation(run: Exclude<AreaMethod, { run: unknown }>): AreaMethod {
  return { run, afterCalculation: true };
}

function range(area: Area, location: string): ExcelObject<Area> {
  return excelObject('Range', checkedArea(area, location));
}

function found(area: Area | undefined, location: string): ExcelObject<Area> {
  if (!area) throw itemNotFound(location);
  return excelObject('Range', area);
}

function orNull(area: Area | undefined): ExcelObject {
  return area ? excelObject('Range', area) : NULL_OBJECT;
}

function rowsBeside(area: Area, count: number): ExcelObject<Area> {
  const location = count < 0 ? 'Range.getRowsAbove' : 'Range.getRowsBelow';
  const row = count < 0 ? area.row + count : area.row + area.rows;
  return range({ ...area, row, rows: Math.abs(count) }, location);
}

function columnsBeside(area: Area, count: number): ExcelObject<Area> {
  const location = count < 0 ? 'Range.getColumnsBefore' : 'Range.getColumnsAfter';
  const column = count < 0 ? area.column + count : area.column + area.columns;
  return range({ ...area, column, columns: Math.abs(count) }, location);
}

function shared(area: Area, other: unknown, host: HostContext, location: string): Area | undefined {
  return intersection(area, areaFromRangeOrAddress(host, area.sheetId, other, location));
}

function usedPart(area: Area, valuesOnly: unknown, { engine }: HostContext): Area | undefined {
  const onlyFilled = booleanArgument(valuesOnly, 'Range.getUsedRange', false);
  return onlyFilled ? filledExtent(engine, area) : filledOrStyledExtent(engine, area);
}

function spilledFrom(engine: HostContext['engine'], area: Area): Area | undefined {
  const spill = spillAt(engine, cellOf(area, 0, 0));
  return spill && spill.anchor.row === area.row && spill.anchor.column === area.column
    ? spill.area
    : undefined;
}
