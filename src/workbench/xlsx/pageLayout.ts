import type { PageSetup, Worksheet } from 'exceljs';
import type { PageLayout } from '../engine/sheetExtras';
import { readHeadersFooters } from './headersFooters';

/** How a sheet is printed, as far as it is kept: orientation, fitting, repeated rows and columns, area, paper, headers. */
export function readPageLayout(sheet: Worksheet): PageLayout {
  const setup = sheet.pageSetup ?? {};
  const layout: PageLayout = { orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait' };
  if (setup.fitToPage) {
    layout.fitToWidth = setup.fitToWidth ?? 1;
    if (setup.fitToHeight) layout.fitToHeight = setup.fitToHeight;
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(setup.printTitlesRow ?? '');
  if (rows) layout.printTitleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  if (setup.printTitlesColumn) layout.printTitleColumns = setup.printTitlesColumn.replace(/\$/g, '');
  if (setup.printArea) layout.printArea = setup.printArea.replace(/\$/g, '');
  if (setup.paperSize) layout.paperSize = setup.paperSize;
  const headersFooters = readHeadersFooters(sheet);
  if (headersFooters) layout.headersFooters = headersFooters;
  return layout;
}

export function pageSetup(layout: PageLayout): Partial<PageSetup> {
  const { fitToWidth, fitToHeight, printTitleRows, printTitleColumns, printArea, paperSize } = layout;
  return {
    orientation: layout.orientation,
    ...((fitToWidth || fitToHeight) && {
      fitToPage: true,
      fitToWidth: fitToWidth ?? 0,
      fitToHeight: fitToHeight ?? 0,
    }),
    ...(printTitleRows && { printTitlesRow: `${printTitleRows.first + 1}:${printTitleRows.last + 1}` }),
    ...(printTitleColumns && { printTitlesColumn: printTitleColumns }),
    ...(printArea && { printArea }),
    ...(paperSize && { paperSize }),
  };
}
