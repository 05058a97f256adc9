import { findCalls } from '../../../functions/sharing/findCalls';
import type { Found, NamePlace } from './places';

/**
 * The names that call our functions, hidden ones among them.
 * @param sheetId the sheet they belong to; null for those of the workbook.
 */
export function namesWithCalls(
  items: readonly Excel.NamedItem[],
  sheetId: string | null,
): Found<NamePlace>[] {
  return items.flatMap(({ name, formula, visible }): Found<NamePlace>[] => {
    if (typeof formula !== 'string' || findCalls(formula).length === 0) return [];
    return [{ place: { kind: 'name', sheetId, name, hidden: !visible }, rule: formula }];
  });
}
