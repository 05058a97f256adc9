/** Which texts of a sheet are commentary, once its tables are known. */
import { cellAddress, onSheet } from '../../tables/cellAddress';
import type { CheckedTable } from '../../tables/checking/finding';
import type { CommentaryParagraph } from '../../tables/commentary/checkCommentary';
import { hasCell } from '../../tables/hasCell';
import type { Rectangle } from '../../tables/types';
import type { CommentaryText } from './commentaryTexts';
import { rowsOfTable } from './tableZone';

/** Headings of columns of a table that hold commentary; descriptions of savings and schemes are none. */
const commentaryHeading = /comment|narrative|explan|reason|notes?\b|driver/i;

/** The rows of the tables of a sheet. */
class TableRows {
  private readonly zones: Rectangle[];
  private readonly labels: Map<number, string>;
  private readonly headingRows: Set<number>;

  constructor(tables: readonly CheckedTable[]) {
    this.zones = tables.map((table) => rowsOfTable(table, tables));
    this.labels = new Map(tables.flatMap(({ rows }) => rows.map(({ row, label }) => [row, label])));
    this.headingRows = new Set(this.zones.map(({ row }) => row - 1));
  }

  label(row: number): string | undefined {
    return this.labels.get(row);
  }

  /** In a table, or beside one. */
  holds(at: CommentaryText): boolean {
    return this.labels.has(at.row) || this.zones.some((zone) => hasCell(zone, at));
  }

  isHeading({ row }: CommentaryText): boolean {
    return this.headingRows.has(row);
  }
}

/**
 * The paragraphs of one sheet, in the order of its columns. Texts within a table are its labels and descriptions, but for
 * columns of commentary, whose paragraphs stand under the name of their row.
 * @param texts column by column, from top to bottom.
 * @param tables of the same sheet.
 */
export function paragraphsOf(
  texts: readonly CommentaryText[],
  tables: readonly CheckedTable[],
): CommentaryParagraph[] {
  const tableRows = new TableRows(tables);
  let above: CommentaryText | undefined;
  return texts.flatMap((found): CommentaryParagraph[] => {
    const { text, beside, column } = found;
    const cell = onSheet(found.sheetName, cellAddress(found.row, column));
    if (!tableRows.holds(found)) {
      above = found;
      return tableRows.isHeading(found) ? [] : [{ text, cell, ...(beside && { heading: beside }) }];
    }
    const isCommentary = above?.column === column && commentaryHeading.test(above.text);
    if (!isCommentary) return [];
    const label = tableRows.label(found.row);
    const heading = label && label !== text ? label : beside;
    return [{ text, cell, ...(heading && { heading }) }];
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
