/**
 * The start of every formula of commentary: it compares the name in the table with the name the drivers were written for, so
 * that sorting the table can never put one service's words under another. It also tells which line a formula is about.
 */

/** Longer names are compared by their beginning, since Excel takes no longer text within a formula. */
const longest = 200;

/** What the cell says where the names differ. */
export const movedText = 'This line has moved or has another name now. Update the commentary.';

/** A name as TRIM leaves it. */
export function trimmed(label: string): string {
  return label.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** The same for names that differ only in what Excel's comparison overlooks. */
export function labelKey(label: string): string {
  return trimmed(label).slice(0, longest).toLowerCase();
}

/** A condition that holds where the names differ. @param labelAddress the cell of the name in the table. */
export function differsFrom(labelAddress: string, own: { label: string } | { address: string }): string {
  if ('address' in own) return `TRIM(${labelAddress})<>TRIM(${own.address})`;
  const label = trimmed(own.label);
  const text = label.slice(0, longest).replace(/"/g, '""');
  return `${label.length > longest ? `LEFT(TRIM(${labelAddress}),${longest})` : `TRIM(${labelAddress})`}<>"${text}"`;
}

/** The formula of a cell of commentary, with `=`. @param formula of the paragraph, with `=`. */
export function guarded(formula: string, differs: string): string {
  return `=IF(${differs},"${movedText}",${formula.slice(1)})`;
}

export interface GuardReading {
  /** The sheet of the line it is about; null for its own. */
  sheetName: string | null;
  /** From 0; null where the line is gone from the workbook. */
  row: number | null;
  /** The name, where the formula holds it. */
  label: string | null;
}

const guard =
  /^=IF\((?:LEFT\()?TRIM\((?:('(?:[^']|'')+'|[^'!(),]+)!)?(?:\$?[A-Z]{1,3}\$?(\d+)|#REF!)\)(?:,\d+\))?<>(?:TRIM\([^()]*\)|"((?:[^"]|"")*)"),/i;

/** Which line a formula of commentary is about; null for a formula that is not ours. */
export function readGuard(formula: string): GuardReading | null {
  const found = guard.exec(formula);
  if (!found || !formula.includes(movedText)) return null;
  const [, sheet, row, label] = found;
  const quoted = /^'(.*)'$/s.exec(sheet ?? '');
  return {
    sheetName: quoted ? quoted[1].replaceAll("''", "'") : (sheet ?? null),
    row: row === undefined ? null : Number(row) - 1,
    label: label === undefined ? null : label.replaceAll('""', '"'),
  };
}
