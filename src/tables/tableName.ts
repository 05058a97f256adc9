/** The defined names that built tables are remembered by: the id of the specification and a number. */
const pattern = /^Outturn_([A-Za-z]+)_(\d+)$/;

/** A name for a new table that no other name on the sheet or in the workbook has; Excel ignores case. */
export function tableName(specificationId: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`outturn_${specificationId}_${number}`.toLowerCase())) number += 1;
  return `Outturn_${specificationId}_${number}`;
}

/** The id of the specification a name remembers a table of, or null for any other name. */
export function specificationIdOf(name: string): string | null {
  return pattern.exec(name)?.[1] ?? null;
}
