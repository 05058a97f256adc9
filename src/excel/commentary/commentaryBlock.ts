import { cellsAt } from '../../tables/addressText';
import { isCommentaryName } from '../../tables/commentary/place/writtenCommentary';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Rectangle } from '../../tables/types';

/** The cells of commentary on a sheet, from a name of that sheet; null where the name is none of commentary or its cells are gone. */
export function commentaryBlock(
  { name, formula }: Pick<Excel.NamedItem, 'name' | 'formula'>,
  sheetName: string,
): Rectangle | null {
  if (!isCommentaryName(name)) return null;
  const cells = cellsAt(String(formula).replace(/^=/, ''), sheetName);
  return cells.sheetName === sheetName ? rectangleAt(cells.address) : null;
}
