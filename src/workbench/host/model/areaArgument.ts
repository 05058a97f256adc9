import { invalidArgument } from '../batch/hostError';
import { parseAddress } from '../grid/address';
import { type Area, fitsSheet, wholeSheet } from '../grid/area';
import { areaOfName, nameSeenFrom } from '../grid/names';
import { sameName, sheetByName, sheetOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { isOf } from './excelTypes';

/** An area given as an address or name seen from a sheet; nothing given stands for the whole sheet. */
export function areaFromAddress(host: HostContext, sheetId: string, text: unknown, location: string): Area {
  const sheetName = sheetOf(host.engine, sheetId).getName();
  if (text === undefined || text === null || text === '') return wholeSheet(sheetId);
  if (typeof text !== 'string') throw invalidArgument(location);
  const parsed = parseAddress(text);
  if (parsed) {
    if (parsed.sheetName !== undefined && !sameName(parsed.sheetName, sheetName))
      throw invalidArgument(location);
    const { row, column, rows, columns } = parsed;
    return { sheetId, row, column, rows, columns };
  }
  const name = nameSeenFrom(host.engine, sheetId, text);
  const area = name && areaOfName(host.engine, name);
  if (!area || area.sheetId !== sheetId) throw invalidArgument(location);
  return area;
}

/** An area given as a range object, or as an address on this sheet or, with its sheet, on any other. */
export function areaFromRangeOrAddress(
  host: HostContext,
  sheetId: string,
  value: unknown,
  location: string,
): Area {
  if (isOf('Range', value)) return value.self;
  const parsed = typeof value === 'string' ? parseAddress(value) : undefined;
  if (parsed?.sheetName !== undefined) {
    const sheet = sheetByName(host.engine, parsed.sheetName);
    if (!sheet) throw invalidArgument(location);
    const { row, column, rows, columns } = parsed;
    return { sheetId: sheet.getSheetId(), row, column, rows, columns };
  }
  return areaFromAddress(host, sheetId, value, location);
}

export function checkedArea(area: Area, location: string): Area {
  if (!fitsSheet(area)) throw invalidArgument(location);
  return area;
}
