import type { Finding } from '../finding';
import type { SheetCells } from '../sheetCells';
import { Pace, type Steps } from '../steps';
import { sumRanges, type SumRange } from '../sumRanges';
import { addressIn, notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** How many hidden ones there are before each row or column. */
function counted(hidden: readonly boolean[]): Int32Array {
  const counts = new Int32Array(hidden.length + 1);
  hidden.forEach((is, i) => (counts[i + 1] = counts[i] + (is ? 1 : 0)));
  return counts;
}

function within(counts: Int32Array, first: number, last: number): number {
  const end = counts.length - 1;
  const from = Math.min(Math.max(first, 0), end);
  const to = Math.min(Math.max(last + 1, from), end);
  return counts[to] - counts[from];
}

function sentenceOf(sheet: SheetCells, row: number, column: number, rows: number, columns: number): string {
  const parts = [
    rows > 0 ? `${rows} hidden ${rows === 1 ? 'row' : 'rows'}` : '',
    columns > 0 ? `${columns} hidden ${columns === 1 ? 'column' : 'columns'}` : '',
  ];
  const hidden = parts.filter((part) => part !== '').join(' and ');
  return `${sheet.sheetName}, ${addressIn(sheet, row, column)} adds up ${hidden}, so what can be seen does not add up to it.`;
}

/** SUMs over hidden rows or columns, one finding for a row or column of them. */
export function* hiddenInSums({ sheet, forms }: TroubleSheet): Steps<Finding[]> {
  if (!forms.hasFormulas) return [];
  if (!sheet.hiddenRows.includes(true) && !sheet.hiddenColumns.includes(true)) return [];
  const rows = counted(sheet.hiddenRows);
  const columns = counted(sheet.hiddenColumns);
  const told = new Set<string>();
  const findings: Finding[] = [];
  const pace = new Pace();
  for (let row = 0; row < forms.rows; row += 1) {
    for (let column = 0; column < forms.columns; column += 1) {
      if (!forms.isFormula(row, column) || sheet.hiddenRows[row] || sheet.hiddenColumns[column]) continue;
      for (const range of sumRanges(String(sheet.formulas[row][column]))) {
        const hidden = hiddenIn(sheet, range, rows, columns);
        // A total row has the same hidden rows in every column: that is one matter.
        const key = `${row},${range.firstRow},${range.lastRow},${hidden.columns > 0 ? column : ''}`;
        if (hidden.rows + hidden.columns === 0 || told.has(key)) continue;
        told.add(key);
        const says = sentenceOf(sheet, row, column, hidden.rows, hidden.columns);
        findings.push(trouble(sheet, 'hiddenInSum', [[row, column]], says));
      }
    }
    if (pace.isDue(forms.columns)) yield 0;
  }
  return notTooMany(findings);
}

function hiddenIn(
  sheet: SheetCells,
  range: SumRange,
  rows: Int32Array,
  columns: Int32Array,
): { rows: number; columns: number } {
  return {
    rows: within(rows, range.firstRow - sheet.row, range.lastRow - sheet.row),
    columns: within(columns, range.firstColumn - sheet.column, range.lastColumn - sheet.column),
  };
}
