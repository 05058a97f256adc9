/** What is written for a plan: the rounded copy, the changes in place, and the sheet that keeps the exact figures. */
import { cellAddress, rangeAddress } from '../cellAddress';
import { textCell } from '../textCell';
import type { CellValue } from '../types';
import { roundedFormat } from './roundedFormat';
import { dayText } from '../dayText';
import { auditNote } from './roundingWords';
import type { RoundingPlan } from './roundingPlan';
import { addsTheBlock, sumFormula, type Corner } from './sumFormula';

/** Cells as they are put in, row by row, and their number formats. */
export interface WrittenCells {
  cells: CellValue[][];
  formats: string[][];
}

/** Rows below a copy: a blank one and the note. */
export const rowsOfNote = 2;

/** The whole selection once more with rounded figures, totals as formulas, and the note below. */
export function roundedCopy(plan: RoundingPlan, corner: Corner, today: Date): WrittenCells {
  const { cells: source } = plan.block;
  const cells = source.values.map((row) => row.map(asValue));
  const formats = source.numberFormats.map((row) => [...row]);
  eachRounded(plan, (place, value) => {
    const { row, column, i, j } = place;
    cells[row][column] = sumFormula(plan, i, j, corner) ?? value;
    formats[row][column] = roundedFormat(formats[row][column], plan.unit);
  });
  const width = source.values[0].length;
  const blank = Array.from({ length: width }, (): CellValue => '');
  cells.push(blank, [auditNote(plan, today), ...blank.slice(1)]);
  for (let row = 0; row < rowsOfNote; row += 1) formats.push(blank.map(() => 'General'));
  return { cells, formats };
}

/** A cell that holds another figure, or an ordinary total, after rounding in place. */
export interface ChangedCell {
  /** On the sheet, from 0. */
  row: number;
  column: number;
  next: CellValue;
  former: CellValue;
  format: string;
  formerFormat: string;
}

/** Every figure of the block: totals that were formulas stay formulas, of what they now add up. */
export function changesInPlace(plan: RoundingPlan): ChangedCell[] {
  const { cells: source } = plan.block;
  const changes: ChangedCell[] = [];
  eachRounded(plan, ({ row, column, i, j }, value) => {
    const former = source.formulas[row][column];
    const formula = isFormula(plan, row, column) ? totalInPlace(plan, i, j, String(former)) : null;
    const formerFormat = source.numberFormats[row][column];
    const next = formula ?? value;
    const format = roundedFormat(formerFormat, plan.unit);
    if (next === former && format === formerFormat) return;
    changes.push({
      row: source.row + row,
      column: source.column + column,
      next,
      former,
      format,
      formerFormat,
    });
  });
  return changes;
}

/** Formulas that become figures when rounded in place: addresses. */
export function formulasReplaced(plan: RoundingPlan): string[] {
  const { cells: source } = plan.block;
  const found: string[] = [];
  eachRounded(plan, ({ row, column, i, j }) => {
    if (!isFormula(plan, row, column) || sumFormula(plan, i, j, source) !== null) return;
    found.push(cellAddress(source.row + row, source.column + column));
  });
  return found;
}

/** The user's own formula where it adds up the same figures; null for a figure that is no total. */
function totalInPlace(plan: RoundingPlan, i: number, j: number, former: string): string | null {
  const formula = sumFormula(plan, i, j, plan.block.cells);
  return formula !== null && addsTheBlock(plan, former) ? former : formula;
}

const headings = ['Cell', 'Line', 'Column', 'Exact', 'Rounded', 'Ordinary rounding', 'Formula it had'];

/** The sheet that keeps what was replaced: the selection as it stood, then every figure that changed with its formula. */
export function exactCells(plan: RoundingPlan, today: Date): CellValue[][] {
  const { cells: source, rows, columns } = plan.block;
  const area = rangeAddress({
    row: source.row,
    column: source.column,
    rows: source.values.length,
    columns: source.values[0].length,
  });
  const moves = new Map(plan.moves.map((move) => [move.address, move]));
  const list: CellValue[][] = [];
  eachRounded(plan, ({ row, column, i, j }, value) => {
    const address = cellAddress(source.row + row, source.column + column);
    const formula = isFormula(plan, row, column) ? textCell(String(source.formulas[row][column])) : '';
    const move = moves.get(address);
    if (!move && formula === '') return;
    const exact = source.values[row][column];
    const names = [textCell(rows[i].name), textCell(columns[j].name)];
    list.push([address, ...names, exact, value, move?.ordinary ?? value, formula]);
  });
  const cells: CellValue[][] = [
    [exactTitle(source.sheetName, area)],
    [`As they stood on ${dayText(today)}, before they were rounded in place.`],
    [auditNote(plan, today)],
    [],
    ...source.values.map((row) => row.map(asValue)),
    [],
    headings,
    ...list,
  ];
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** The row of that sheet, from 0, with the headings of what changed: after three lines, the selection, and blank rows. */
export function exactHeadings({ block }: RoundingPlan): number {
  return 4 + block.cells.values.length + 1;
}

/** By which the sheet is known to be ours. */
function exactTitle(sheetName: string, area: string): string {
  return textCell(`Exact figures of ${sheetName}!${area}`);
}

interface Place {
  /** Positions among the cells read. */
  row: number;
  column: number;
  /** Positions in the block. */
  i: number;
  j: number;
}

function eachRounded(plan: RoundingPlan, visit: (place: Place, value: number) => void): void {
  const { rows, columns } = plan.block;
  rows.forEach(({ at: row }, i) =>
    columns.forEach(({ at: column }, j) => {
      const value = plan.rounded[i][j];
      if (value !== null) visit({ row, column, i, j }, value);
    }),
  );
}

function isFormula({ block: { cells } }: RoundingPlan, row: number, column: number): boolean {
  const formula = cells.formulas[row][column];
  return typeof formula === 'string' && formula.startsWith('=');
}

/** What a cell shows, to be put into another: text stays text. */
function asValue(value: CellValue): CellValue {
  return typeof value === 'string' && !value.startsWith('#') ? textCell(value) : value;
}
