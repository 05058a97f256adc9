/** Last period's workbook as a file read back, and comparisons with it. */
import { compareWith } from '../../../src/excel/comparing/compareWith';
import type { CompareFollowing, CompareOutcome } from '../../../src/excel/comparing/outcomes';
import type { CellValue } from '../../../src/tables/types';
import { readWorkbook, type FileSheets } from '../../../src/taskpane/compareView/readWorkbook/readWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import type { ExcelInNode } from '../../support/excelInNode';

/** The open workbook as it comes out of a file. */
export async function savedSheets({ engine }: ExcelInNode): Promise<FileSheets> {
  const bytes = await saveWorkbook(engine);
  return readWorkbook(new Blob([bytes as BlobPart]), { breathe: async () => undefined });
}

/** Writes cells on the workbook that is open. */
export async function write(
  excel: ExcelInNode,
  sheet: string,
  address: string,
  cells: CellValue[][],
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = cells;
    await context.sync();
  });
  await excel.settled();
}

export type Compared = Extract<CompareOutcome, { kind: 'compared' }>;

export async function compared(
  last: FileSheets,
  period: number | null = null,
  following: CompareFollowing = {},
): Promise<Compared> {
  const outcome = await compareWith({ last, period }, following);
  if (outcome.kind !== 'compared') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Variance, prior variance and movement of each row, as the tables have them side by side. */
type Figures = [variance: CellValue, prior: CellValue, movement: CellValue][];

/** Where the variances of the services of the sample are. */
const places: Record<string, string> = { 'Table 2': 'E5:G22', 'Table 3': 'D5:F11', 'Table 4': 'E5:G13' };

/** Makes the sample last period's report: its prior variances are the variances of that. Gives what was there. */
export async function rollBack(excel: ExcelInNode): Promise<Record<string, Figures>> {
  const before: Record<string, Figures> = {};
  for (const [sheet, address] of Object.entries(places)) {
    before[sheet] = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values');
      await context.sync();
      return range.values as Figures;
    });
    const rows = before[sheet].map(([, prior]) => [prior, 0, prior]);
    await write(excel, sheet, address, rows);
  }
  return before;
}

/** Puts this period's figures back. */
export async function rollForward(excel: ExcelInNode, sheet: string, figures: Figures): Promise<void> {
  await write(excel, sheet, places[sheet], figures);
}
