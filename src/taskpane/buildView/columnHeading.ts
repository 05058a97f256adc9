import { columnName } from '../../tables/chooseColumns';
import type { Reading } from '../../tables/reading';

/** What a column of the table is called: the user's own word where the table keeps it, else the table's. */
export function columnHeading({ specification, headings }: Reading, key: string): string {
  const column = specification.columns.find((candidate) => candidate.key === key);
  if (headings[key]) return headings[key];
  return column ? columnName(column) : key;
}
