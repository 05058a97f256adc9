/** What of a workbook was not checked, as findings: nothing is passed over in silence. */
import type { CheckedTable } from '../../tables/checking/finding';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { cellAddress, onSheet, rangeAddress } from '../../tables/cellAddress';
import type { ReportedFinding } from './outcomes';
import { cellCount, type SheetPlace } from './sheetPlaces';

/** More cells on one sheet would take minutes to read and more memory than a browser gives. */
export const mostCells = 1_000_000;

/** Fewer figures make no table. */
const fewFigures = 4;

function notChecked(kind: string, cell: string, sentence: string): ReportedFinding {
  return {
    id: `notChecked:${kind}:${cell}`,
    verdict: 'notChecked',
    kind,
    cells: [cell],
    sentence,
    from: 'tables',
  };
}

export function tooLargeFinding(place: SheetPlace): ReportedFinding {
  const cells = cellCount(place).toLocaleString('en-GB');
  return notChecked(
    'tooLarge',
    onSheet(place.sheetName, cellAddress(place.row, place.column)),
    `The sheet “${place.sheetName}” was not checked: ${rangeAddress(place)} is in use, ${cells} cells. Delete what stands far from your tables, then check again.`,
  );
}

/** The figures of a sheet, whatever they are. */
export interface SheetFigures {
  sheetName: string;
  figures: number;
  /** The first of them, with its sheet; '' where there is none. */
  first: string;
}

export function figuresOf(sheet: SheetCells): SheetFigures {
  const found: SheetFigures = { sheetName: sheet.sheetName, figures: 0, first: '' };
  sheet.values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (typeof value !== 'number') return;
      found.figures += 1;
      found.first ||= onSheet(sheet.sheetName, cellAddress(sheet.row + i, sheet.column + j));
    }),
  );
  return found;
}

/** A finding for each sheet with figures in which no table was found. */
export function noTableFindings(
  sheets: readonly SheetFigures[],
  tables: readonly CheckedTable[],
): ReportedFinding[] {
  const withTable = new Set(tables.map(({ sheetName }) => sheetName));
  return sheets
    .filter(({ sheetName, figures }) => figures >= fewFigures && !withTable.has(sheetName))
    .map(({ sheetName, figures, first }) =>
      notChecked(
        'noTable',
        first,
        `The sheet “${sheetName}” has ${figures.toLocaleString('en-GB')} figures but no table with headings that Outturn could find, so their arithmetic was not checked.`,
      ),
    );
}
