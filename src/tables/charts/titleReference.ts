import { cellAddress, onSheet } from '../cellAddress';

/** A cell as a chart's title refers to it: `'Table 4'!$A$30`. */
export function titleReference(sheetName: string, row: number, column: number): string {
  const absolute = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return onSheet(sheetName, absolute);
}
