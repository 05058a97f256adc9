/** A number format with no more decimals than rounded figures have. */

/** Decimals of a unit: 0.01 has two, 1 and 1,000 none. */
function decimalsOf(unit: number): number {
  return unit >= 1 ? 0 : Math.round(-Math.log10(unit));
}

/**
 * @param format as the cell has it; formats that leave the decimals to Excel, dates and percentages stay.
 * @param unit figures are rounded to.
 */
export function roundedFormat(format: string, unit: number): string {
  if (format.includes('%') || /,(?=[^0#?]*(?:;|$))/.test(format)) return format;
  const decimals = decimalsOf(unit);
  // Texts in quotes are left as they are.
  return format.replace(/"[^"]*"|0\.([0#?]+)|\.([0#?]+)/g, (found, afterNought?: string) => {
    if (afterNought === undefined || afterNought.length <= decimals) return found;
    return decimals === 0 ? '0' : `0.${afterNought.slice(0, decimals)}`;
  });
}
