/** Which texts of a sheet are commentary, once its tables are known. */
import { cellAddress, onSheet } from '../../tables/cellAddress';
import type { CheckedTable } from '../../tables/checking/finding';
import type { CommentaryParagraph } from '../../tables/commentary/checkCommentary';
import type { CommentaryText } from './commentaryTexts';
import { isWithin, rowsOfTable } from './tableZone';

/** Headings of columns of a table that hold commentary; descriptions of savings and schemes are none. */
const commentaryHeading = /comment|narrative|explan|reason|notes?\b|driver/i;

/**
 * The paragraphs of one sheet, in the order of its columns. Texts within a table are its labels and descriptions, but for
 * columns of commentary, whose paragraphs stand under the name of their row.
 * @param tables of the same sheet.
 */
export function paragraphsOf(
  texts: readonly CommentaryText[],
  tables: readonly CheckedTable[],
): CommentaryParagraph[] {
  const zones = tables.map((table) => rowsOfTable(table, tables));
  const labels = new Map(tables.flatMap(({ rows }) => rows.map(({ row, label }) => [row, label])));
  return texts.flatMap((found): CommentaryParagraph[] => {
    const { text, beside, above } = found;
    const cell = onSheet(found.sheetName, cellAddress(found.row, found.column));
    const label = labels.get(found.row);
    const isOutside = label === undefined && !zones.some((zone) => isWithin(zone, found));
    if (isOutside) return [{ text, cell, ...(beside && { heading: beside }) }];
    if (text === label || !commentaryHeading.test(above)) return [];
    return [{ text, cell, heading: label || beside }];
  });
}

/** Text pasted into the pane, a paragraph a line. */
export function pastedParagraphs(text: string): CommentaryParagraph[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line }));
}
