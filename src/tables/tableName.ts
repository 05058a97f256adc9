/**
 * A name for a new table that no other name on the sheet or in the workbook has; Excel ignores case. It holds the id of
 * the specification, so that the table is known again wherever it is moved: `Outturn_forecastOutturnByService_1`.
 */
export function tableName(specificationId: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`outturn_${specificationId}_${number}`.toLowerCase())) number += 1;
  return `Outturn_${specificationId}_${number}`;
}
