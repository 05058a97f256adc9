import { numfmt } from '@univerjs/core';
import type { CellValue } from './cells';

/** A value as its cell shows it in a wide enough column. Text that a format cannot show is `####`, as in Excel. */
export function displayText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(format, value, { locale: 'en-GB' });
  } catch {
    return typeof value === 'number' ? '####' : value;
  }
}
