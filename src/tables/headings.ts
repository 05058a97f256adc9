import type { EvaluatedColumn } from './evaluate';
import type { ColumnSpecification, FormulaSettings } from './specification';
import type { MoneyUnit } from './types';

/**
 * The headings as written: the user's own word where the column is theirs, the unit of money (also where it is £ in a table in £000), and no two alike.
 * @param users the user's words, by column key.
 */
export function writtenHeadings(
  columns: readonly EvaluatedColumn[],
  users: Record<string, string>,
  unit: MoneyUnit,
  settings: FormulaSettings,
): string[] {
  const headingOf = ({ heading }: ColumnSpecification, words: Record<string, string>): string =>
    typeof heading === 'string' ? heading : heading(settings, words);

  const standard = columns.map(({ column }) => headingOf(column, {}));
  const ownWords: Record<string, string> = {};
  columns.forEach(({ column }, i) => {
    const own = column.headingIsUsers ? (users[column.key] ?? '').trim() : '';
    const clashes = standard.some((other, j) => j !== i && other.toLowerCase() === own.toLowerCase());
    if (own !== '' && !clashes) ownWords[column.key] = own;
  });
  return columns.map(({ column }) => {
    const words = ownWords[column.key] ?? headingOf(column, ownWords);
    if (column.format === 'money') return `${words} ${unit}`;
    return column.format === 'pounds' ? `${words} £` : words;
  });
}
