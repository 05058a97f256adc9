import type { Finding } from '../finding';
import type { FoundTable } from '../foundTable';
import type { Steps } from '../steps';
import { sumRanges } from '../sumRanges';
import { listed } from '../words';
import { notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** Rows with a figure right before or after the range that a total's formula adds up, up to the next total or group. */
function outside({ view }: FoundTable, total: number, column: number, first: number, last: number): number[] {
  const { rows } = view.table;
  const isLeftOut = (row: number): boolean =>
    view.value(row, column) !== 0 && !Number.isNaN(view.value(row, column));
  const found: number[] = [];
  for (let row = total - 1; row >= 0 && rows[row].row > last && rows[row].kind === 'row'; row -= 1) {
    if (isLeftOut(row)) found.unshift(row);
  }
  const before = rows.findIndex(({ row }) => row >= first) - 1;
  for (let row = before; row >= 0 && rows[row].kind === 'row'; row -= 1) {
    if (isLeftOut(row)) found.unshift(row);
  }
  return found;
}

/** Totals whose SUM stops short of a row of the table, as after a row was put in below the last one. */
export function* rowsOutsideTotals({ sheet, tables }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const table of tables) {
    const { rows, columns } = table.view.table;
    rows.forEach(({ kind, row, label }, total) => {
      if (kind !== 'total' && kind !== 'subtotal') return;
      for (let at = 0; at < columns.length; at += 1) {
        const { column } = columns[at];
        const formula = sheet.formulas[row - sheet.row][column - sheet.column];
        if (typeof formula !== 'string' || !/^=\s*SUM\([^(),]*\)$/i.test(formula)) continue;
        const [range] = sumRanges(formula);
        if (!range || range.firstColumn !== column || range.lastColumn !== column || range.lastRow >= row)
          continue;
        const left = outside(table, total, at, range.firstRow, range.lastRow);
        if (left.length === 0) continue;
        const names = listed(
          left.slice(0, 4).map((line) => `“${rows[line].label || `row ${rows[line].row + 1}`}”`),
        );
        const says = `${table.view.name}, ${label || 'the total'} (${formula}) leaves out ${names}${left.length > 4 ? ` and ${left.length - 4} more rows` : ''}.`;
        const cells = [row, ...left.map((line) => rows[line].row)].map(
          (line) => [line - sheet.row, column - sheet.column] as const,
        );
        findings.push(trouble(sheet, 'rowsOutsideTotal', cells, says));
        return;
      }
    });
    yield 0;
  }
  return notTooMany(findings);
}
