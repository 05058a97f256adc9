import type { SheetContent } from './sheetContent';
import type { TableData } from './readTables';

/** What a file says about a column's cell in the row of totals. */
export interface ColumnTotal {
  totalsRowLabel: string | undefined;
  totalsRowFunction: string | undefined;
}

/** The first number of SUBTOTAL in the formulas that Excel offers there. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

/** By column, what stands in a table's row of totals: a text, one of Excel's own totals, or neither (other formulas, nothing). */
export function columnTotals({ name, range, columns }: TableData, content: SheetContent): ColumnTotal[] {
  return columns.map(({ displayName }, index) => {
    const column = range.startColumn + index;
    const cell = content.sheet.cellData?.[range.endRow]?.[column];
    const formula = cell && content.formula(range.endRow, column, cell);
    const [, number, of] = /^=SUBTOTAL\((\d+),\s*(.+)\)$/i.exec(formula ?? '') ?? [];
    const ofItsColumn = of?.toLowerCase() === `${name}[${displayName}]`.toLowerCase();
    return {
      totalsRowLabel: !formula && typeof cell?.v === 'string' && cell.v !== '' ? cell.v : undefined,
      totalsRowFunction: ofItsColumn ? FUNCTIONS[number] : undefined,
    };
  });
}
