/** A table with its cells at hand: figures with their rounding, texts and addresses. */
import { cellAddress, onSheet } from '../cellAddress';
import { headingUnit, headingWithoutUnit } from '../headingWords';
import type { CheckedTable } from './finding';
import { decimalsHeld, readPrinted } from './printed';
import type { SheetCells } from './sheetCells';
import { cellsPerStep, type Steps } from './steps';

/** Whole numbers of things are not rounded. */
const counts = /^(?:budgetNumber|snapshot|weeks|from[\d.]+|to[\d.]+)$/;
const colours = ['red', 'amber', 'green', 'blue', 'total'];
const notAdded = /^(?:weeks|budgetUnit|actualUnit|unitVariance|percent|variancePercent|currentPercent)$/;
const notAddedWords = /average|rate\b|price|\bunit|\bper\b|ratio|score|rank|weeks|%/i;

/** More decimals are worked out, not typed. */
const mostTyped = 3;

const longestName = 60;

function short(title: string): string {
  return title.length <= longestName ? title : `${title.slice(0, longestName).trim()}…`;
}

/** What a column says about cells that do not show how they are rounded. */
interface ColumnRounding {
  /** Numbers without a format, and the most decimals typed into any of them. */
  general: number[];
  decimals: number;
  nils: number[];
  /** The smallest half of a printed place of the other figures. */
  finest: number;
}

/** A found table with its figures in one unit, rows and columns counted from 0. */
export class TableView {
  /** How sentences call it: `Table 4`. */
  readonly name: string;
  private readonly values: Float64Array;
  private readonly halves: Float64Array;
  private readonly position = new Map<string, number>();
  private readonly rounding: ColumnRounding[];

  /** Without figures yet: see openTable. */
  constructor(
    readonly table: CheckedTable,
    readonly sheet: SheetCells,
  ) {
    const { rows, columns } = table;
    this.name = table.number !== null ? `Table ${table.number}` : short(table.title ?? table.sheetName);
    columns.forEach(({ key }, at) => this.position.set(key, at));
    this.values = new Float64Array(rows.length * columns.length).fill(NaN);
    this.halves = new Float64Array(rows.length * columns.length);
    this.rounding = columns.map(() => ({ general: [], decimals: 0, nils: [], finest: Infinity }));
  }

  /** Reads the figures of a row. */
  readRow(index: number): void {
    const { table, sheet } = this;
    const row = table.rows[index];
    if (row.kind === 'group') return;
    const line = row.row - sheet.row;
    const isOfCounts = this.isOfCounts();
    table.columns.forEach(({ key, column: place }, column) => {
      const at = place - sheet.column;
      const value = sheet.values[line][at];
      const format = sheet.numberFormats[line][at];
      const printed = readPrinted(value, sheet.texts[line][at], format, sheet.errors[line][at], table.unit);
      if (!printed) return;
      const cell = this.cell(index, column);
      const exact = counts.test(key) || (isOfCounts && colours.includes(key));
      this.values[cell] = printed.value;
      this.halves[cell] = exact && Number.isInteger(printed.value) ? 0 : printed.half;
      const rounding = this.rounding[column];
      if (printed.value === 0) rounding.nils.push(cell);
      else rounding.finest = Math.min(rounding.finest, this.halves[cell]);
      if (typeof value !== 'number' || format !== 'General') return;
      const held = decimalsHeld(value);
      if (held <= mostTyped) rounding.decimals = Math.max(rounding.decimals, held);
      rounding.general.push(cell);
    });
  }

  /** 2.00 typed into a cell without a format is shown as 2, and nil as a dash: the column tells how they are rounded. */
  finishReading(): void {
    for (const { general, decimals, nils, finest } of this.rounding) {
      for (const cell of general) this.halves[cell] = Math.min(this.halves[cell], 0.5 / 10 ** decimals);
      for (const cell of nils) this.halves[cell] = Math.min(this.halves[cell], finest);
    }
  }

  /** Counts by colour have no unit of money, and no target. */
  private isOfCounts(): boolean {
    const { columns, title } = this.table;
    const money = [title ?? '', ...columns.map(({ heading }) => heading)].some((text) => headingUnit(text));
    return !money && this.position.has('red') && !this.position.has('target');
  }

  private cell(row: number, column: number): number {
    return row * this.table.columns.length + column;
  }

  /** The column of a role, or -1. */
  at(key: string): number {
    return this.position.get(key) ?? -1;
  }

  has(...keys: string[]): boolean {
    return keys.every((key) => this.position.has(key));
  }

  /** NaN where there is no figure. */
  value(row: number, column: number): number {
    return this.values[this.cell(row, column)];
  }

  half(row: number, column: number): number {
    return this.halves[this.cell(row, column)];
  }

  /** As shown. */
  text(row: number, column: number): string {
    const { table, sheet } = this;
    return sheet.texts[table.rows[row].row - sheet.row][table.columns[column].column - sheet.column].trim();
  }

  /** With its sheet: `'Table 4'!F12`. */
  address(row: number, column: number): string {
    const { table } = this;
    return onSheet(table.sheetName, cellAddress(table.rows[row].row, table.columns[column].column));
  }

  /** The heading as sentences name it, without its unit. */
  heading(column: number): string {
    const { heading } = this.table.columns[column];
    const words = headingWithoutUnit(heading);
    return words === '' ? heading || 'the figure' : words;
  }

  /** Whether a total of the column is the sum of its rows: not of rates, prices, weeks and percentages. */
  isAdded(column: number): boolean {
    const { key, heading } = this.table.columns[column];
    if (notAdded.test(key)) return false;
    return !key.startsWith('other') || !notAddedWords.test(heading);
  }
}

/** A table with its figures read. */
export function* openTable(table: CheckedTable, sheet: SheetCells): Steps<TableView> {
  const view = new TableView(table, sheet);
  const rowsPerStep = Math.max(1, Math.floor(cellsPerStep / table.columns.length));
  for (let row = 0; row < table.rows.length; row += 1) {
    view.readRow(row);
    if (row % rowsPerStep === rowsPerStep - 1) yield 0;
  }
  view.finishReading();
  return view;
}
