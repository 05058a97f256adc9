import type { TablePlan } from './plan';

/** Characters of the normal font that an upright page of A4 takes across, with its margins. */
const uprightPage = 92;

/**
 * One page wide, headings on every page, and across the page where the table is too wide for an upright one.
 * @param heading row of the sheet, from 0.
 */
export function printSetup(
  heading: number,
  columnWidths: TablePlan['columnWidths'],
): NonNullable<TablePlan['print']> {
  const width = columnWidths.reduce((total, { characters }) => total + characters, 0);
  return { titleRows: { first: heading, last: heading }, landscape: width > uprightPage };
}
