import type { EvaluatedColumn } from './evaluate';
import type { FormulaSettings } from './specification';
import type { MoneyUnit } from './types';

/**
 * The headings as written: the user's own word where the column is theirs, the unit of money, and no two alike.
 * @param users the user's words, by column key.
 */
export function writtenHeadings(
  columns: readonly EvaluatedColumn[],
  users: Record<string, string>,
  unit: MoneyUnit,
  settings: FormulaSettings,
): string[] {
  const standard = columns.map(({ column }) =>
    typeof column.heading === 'string' ? column.heading : column.heading(settings),
  );
  return columns.map(({ column }, i) => {
    const own = column.headingIsUsers ? (users[column.key] ?? '').trim() : '';
    const clashes = standard.some((other, j) => j !== i && other.toLowerCase() === own.toLowerCase());
    const words = own === '' || clashes ? standard[i] : own;
    return column.format === 'money' ? `${words} ${unit}` : words;
  });
}
