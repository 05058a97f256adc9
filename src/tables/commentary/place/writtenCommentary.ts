/** Commentary that was written earlier, as it is found in the workbook. */
import type { CellValue, Rectangle } from '../../types';
import { cellHeadings, type PlaceKey } from './placeColumns';
import { labelKey, readGuard } from './guard';
import type { OutturnTable } from './outturnTable';

export interface WrittenLine {
  /** The name the drivers belong to. */
  label: string;
  /** On the sheet of the commentary, from 0. */
  row: number;
  /** The line of a table its formula is about; null where that is gone, or the formula. */
  about: { sheetName: string; row: number } | null;
  /** The writer's own words. */
  driver: string;
  /** A figure the writer typed over what the drivers explain. */
  explained: number | null;
  /** The paragraph now. */
  text: string;
  /** The writer has replaced the paragraph by words of their own. */
  typedOver: boolean;
}

export interface WrittenCommentary {
  sheetId: string;
  sheetName: string;
  definedName: string;
  /** What the name stands for, as the workbook spells it. */
  nameFormula: string;
  /** `sheet`: on a sheet of its own. `beside`: its rows are those of the table. */
  layout: 'sheet' | 'beside';
  /** Headings to last line. */
  block: Rectangle;
  /** Columns of the sheet by what they hold. */
  columns: Partial<Record<PlaceKey, number>> & Record<'commentary' | 'drivers', number>;
  lines: WrittenLine[];
  /** Formulas of the block. */
  cells: CellValue[][];
}

/** What stands at the place of a commentary's name. */
export interface CommentaryCells {
  sheetId: string;
  sheetName: string;
  definedName: string;
  nameFormula: string;
  block: Rectangle;
  formulas: CellValue[][];
  values: CellValue[][];
}

const remembered = /^outturn_commentary_\d+$/i;

/** Whether a name is one that commentary is remembered by. */
export function isCommentaryName(definedName: string): boolean {
  return remembered.test(definedName);
}

/** Null where its headings no longer say which column is which. */
export function readWritten(found: CommentaryCells): WrittenCommentary | null {
  const { sheetId, sheetName, definedName, nameFormula, block, formulas, values } = found;
  const columns: Partial<Record<PlaceKey, number>> = {};
  values[0].forEach((heading, position) => {
    const words = String(heading).trim().toLowerCase();
    const key = cellHeadings.find(({ heading: own }) => words.startsWith(own.toLowerCase()))?.key;
    if (key && !(key in columns)) columns[key] = block.column + position;
  });
  const { commentary, drivers } = columns;
  if (commentary === undefined || drivers === undefined) return null;
  const layout = columns.service === undefined ? 'beside' : 'sheet';
  const lines = formulas.slice(1).flatMap((row, i): WrittenLine[] => {
    const at = (column: number | undefined): CellValue =>
      column === undefined ? '' : row[column - block.column];
    const valueAt = (column: number): CellValue => values[i + 1][column - block.column];
    const formula = String(at(commentary));
    const guard = readGuard(formula);
    const label = columns.service === undefined ? (guard?.label ?? '') : String(valueAt(columns.service));
    const driver = String(valueAt(drivers));
    if (label.trim() === '') return [];
    const explained = at(columns.explained);
    return [
      {
        label,
        row: block.row + i + 1,
        about:
          guard === null || guard.row === null
            ? null
            : { sheetName: guard.sheetName ?? sheetName, row: guard.row },
        driver,
        explained: typeof explained === 'number' ? explained : null,
        text: String(valueAt(commentary)),
        typedOver: formula !== '' && !guard && formula !== goneText,
      },
    ];
  });
  return {
    sheetId,
    sheetName,
    definedName,
    nameFormula,
    layout,
    block,
    columns: { ...columns, commentary, drivers },
    lines,
    cells: formulas,
  };
}

/** Stands where a line is no longer in the table. */
export const goneText = 'No longer in the table.';

/** The commentary written about a table; of several the one with the most lines of it. */
export function writtenAbout(
  { sheetName, area, lines }: OutturnTable,
  written: readonly WrittenCommentary[],
): WrittenCommentary | undefined {
  const names = new Set(lines.map(({ label }) => labelKey(label)));
  const counted = written.map((each) => ({
    each,
    count: each.lines.filter(
      ({ about, label }) =>
        about?.sheetName === sheetName &&
        (names.has(labelKey(label)) || (about.row > area.row && about.row < area.row + area.rows)),
    ).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.each;
}
