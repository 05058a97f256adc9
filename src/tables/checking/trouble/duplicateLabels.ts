import type { Finding } from '../finding';
import type { Steps } from '../steps';
import { notTooMany, trouble, type TroubleSheet } from './troubleSheet';

/** Rows of the same name in one part of a table: between groups and totals, where each name should stand once. */
export function* duplicateLabels({ sheet, tables }: TroubleSheet): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const { view } of tables) {
    let seen = new Map<string, number>();
    const [{ column }] = view.table.columns;
    for (const { kind, label, row } of view.table.rows) {
      if (kind !== 'row') {
        seen = new Map();
        continue;
      }
      const key = label.toLowerCase().replace(/\s+/g, ' ');
      const before = seen.get(key);
      if (key !== '' && before !== undefined) {
        const cells = [row, before].map((line) => [line - sheet.row, column - sheet.column] as const);
        const says = `${view.name}: rows ${before + 1} and ${row + 1} are both called “${label}”.`;
        findings.push(trouble(sheet, 'duplicateLabel', cells, says));
      } else if (key !== '') seen.set(key, row);
    }
    yield 0;
  }
  return notTooMany(findings);
}
