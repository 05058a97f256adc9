import type { ChartData } from '../charts/chartData';

/**
 * What a workbook file says about a sheet that the grid's model has no place for: protection, page set-up, being hidden
 * for good. Kept here per sheet, read and written by the host (worksheet.protection, pageLayout …) and by the
 * reading and writing of files. Not part of undo, as in Excel, where protecting and page set-up clear or skip it; but for the
 * charts, which are changed by command only (charts/setCharts.ts).
 */
export interface SheetExtras {
  protected: boolean;
  /** Hidden so that a user cannot show it again (Excel's "very hidden"); the sheet is hidden in the grid as well. */
  veryHidden?: boolean;
  protectionOptions?: ProtectionOptions;
  pageLayout: PageLayout;
  /** In the order they were added; undefined: none. */
  charts?: ChartData[];
}

/** What stays allowed on a protected sheet; Excel's own names (Excel.WorksheetProtectionOptions). Default: nothing. */
export interface ProtectionOptions {
  allowAutoFilter?: boolean;
  allowDeleteColumns?: boolean;
  allowDeleteRows?: boolean;
  allowEditObjects?: boolean;
  allowEditScenarios?: boolean;
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowInsertColumns?: boolean;
  allowInsertHyperlinks?: boolean;
  allowInsertRows?: boolean;
  allowPivotTables?: boolean;
  allowSort?: boolean;
  selectionMode?: 'Normal' | 'Unlocked' | 'None';
}

export interface PageLayout {
  /** Default: portrait. */
  orientation: 'portrait' | 'landscape';
  /** Pages across when fitted; undefined: not fitted. */
  fitToWidth?: number;
  /** Pages down when fitted; undefined: as many as needed. */
  fitToHeight?: number;
  /** Rows repeated on every page, counted from 0, both included. */
  printTitleRows?: { first: number; last: number };
  /** Columns repeated on every page, e.g. `A:B`. */
  printTitleColumns?: string;
  /** What is printed, as an address without sheet, e.g. `A1:H13`; undefined: everything. */
  printArea?: string;
  /** Excel's number of the paper size: 9 is A4. */
  paperSize?: number;
  /** Texts at the top and foot of every page, with Excel's own codes such as `&P`; undefined: none. */
  headersFooters?: Partial<Record<HeaderFooterPart, string>>;
}

/** The parts of headers and footers, in the order a file has them. */
export const HEADER_FOOTER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** Extras by sheet id, as written into the workbook's own data. */
export type SheetExtrasData = Record<string, SheetExtras>;

/** The extras of the open workbook's sheets. A sheet that was never written to has the defaults. */
export class SheetExtrasStore {
  private extras = new Map<string, SheetExtras>();

  /** The extras of a sheet, to read or to change in place. */
  of(sheetId: string): SheetExtras {
    const known = this.extras.get(sheetId) ?? defaultExtras();
    this.extras.set(sheetId, known);
    return known;
  }

  /** Forgets a sheet. */
  remove(sheetId: string): void {
    this.extras.delete(sheetId);
  }

  /** Gives a copied sheet what the first one has, but for charts, which were copied with the sheet. */
  copy(fromSheetId: string, toSheetId: string): void {
    const { charts } = this.of(toSheetId);
    this.extras.set(toSheetId, { ...structuredClone(this.of(fromSheetId)), charts });
  }

  /** Replaces everything, when another workbook is opened. */
  load(data: SheetExtrasData): void {
    this.extras = new Map(Object.entries(structuredClone(data)));
  }

  save(): SheetExtrasData {
    return structuredClone(Object.fromEntries(this.extras));
  }
}

export function defaultExtras(): SheetExtras {
  return { protected: false, pageLayout: { orientation: 'portrait' } };
}
