/**
 * Changes a formula except inside texts ("…") and quoted sheet names ('…').
 * A doubled quotation mark inside either stands for itself and does not end it.
 */
export function mapOutsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
