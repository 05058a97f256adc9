import type { Finding } from '../finding';
import { isFigureText } from '../printed';
import type { SheetCells } from '../sheetCells';
import { Pace, type Steps } from '../steps';
import { addressIn, notTooMany, trouble, type TroubleSheet } from './troubleSheet';

type Cell = [row: number, column: number];

const rowsPerStep = 250;

function looksLikeNumber(sheet: SheetCells, row: number, column: number): boolean {
  const value = sheet.values[row][column];
  return typeof value === 'string' && !sheet.errors[row][column] && /\d/.test(value) && isFigureText(value);
}

function isNumber(sheet: SheetCells, row: number, column: number): boolean {
  return typeof sheet.values[row]?.[column] === 'number';
}

function finding(sheet: SheetCells, name: string, cells: Cell[]): Finding {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const from = addressIn(sheet, ...first);
  const says =
    cells.length === 1
      ? `${name}: ${from} holds text that looks like a number (${sheet.texts[first[0]][first[1]].trim()}); sums in Excel leave it out.`
      : `${name}: ${cells.length} cells from ${from} to ${addressIn(sheet, ...last)} hold text that looks like numbers; sums in Excel leave them out.`;
  return trouble(sheet, 'textNumber', cells, says);
}

/** Text that looks like a number: one finding a table; elsewhere cells between numbers above and below. */
export function* textNumbers({ sheet, tables }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  const inTables = new Set<string>();
  for (const { view } of tables) {
    const { rows, columns } = view.table;
    const cells: Cell[] = [];
    for (const [i, { row }] of rows.entries()) {
      for (const { column } of columns) {
        const at: Cell = [row - sheet.row, column - sheet.column];
        if (looksLikeNumber(sheet, ...at)) cells.push(at);
      }
      if (i % rowsPerStep === rowsPerStep - 1) yield 0;
    }
    cells.forEach((cell) => inTables.add(cell.join()));
    if (cells.length > 0) findings.push(finding(sheet, view.name, cells));
    yield 0;
  }
  const pace = new Pace();
  const width = sheet.values[0]?.length ?? 0;
  for (let row = 1; row < sheet.values.length - 1; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (typeof sheet.values[row][column] !== 'string') continue;
      if (!isNumber(sheet, row - 1, column) || !isNumber(sheet, row + 1, column)) continue;
      if (!looksLikeNumber(sheet, row, column) || inTables.has(`${row},${column}`)) continue;
      findings.push(finding(sheet, sheet.sheetName, [[row, column]]));
    }
    if (pace.isDue(width)) yield 0;
  }
  return notTooMany(findings);
}
