import type { CellValue } from '../../src/tables/types';
import type { ExcelInNode } from '../support/excelInNode';

/** A new sheet with these formulas and values from A1 on. */
export async function addSheet(excel: ExcelInNode, name: string, cells: CellValue[][]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0].length).formulas = cells;
    await context.sync();
  });
  await excel.settled();
}
