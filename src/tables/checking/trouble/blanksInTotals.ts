import type { Finding } from '../finding';
import type { Steps } from '../steps';
import { place } from '../words';
import { notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** More blanks than this share of the rows are the table's way of showing nil. */
const mostBlank = 0.2;

/** Blank cells among the figures that a total adds up. */
export function* blanksInTotals({ sheet, tables }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const { view, casts } of tables) {
    for (const { total, items, columns } of casts) {
      for (const column of columns) {
        const blank = items.filter(({ row }) => view.text(row, column) === '');
        if (blank.length === 0 || blank.length > items.length * mostBlank) continue;
        for (const { row } of blank) {
          const says = `${place({ view, row, column })} is blank, among figures that “${view.table.rows[total].label || 'the total'}” adds up; type 0 if it is nil.`;
          const at = [
            view.table.rows[row].row - sheet.row,
            view.table.columns[column].column - sheet.column,
          ] as const;
          findings.push(trouble(sheet, 'blankInTotal', [at], says));
        }
      }
    }
    yield 0;
  }
  return notTooMany(findings);
}
