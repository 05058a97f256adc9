import type { Rectangle } from '../../tables/types';

/**
 * Lets the rows of commentary be as high as their paragraphs, which have to be calculated before they can be measured: hence a
 * request of its own. Rows that stay as they are are no reason to fail.
 */
export async function fitRows(
  context: Excel.RequestContext,
  sheetId: string,
  { row, column, rows, columns }: Rectangle,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet
    .getRangeByIndexes(row + 1, column, rows - 1, columns)
    .untrack()
    .format.autofitRows();
  await context.sync().catch(() => undefined);
}
