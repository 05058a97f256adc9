import type { TablePlan } from '../plan';
import type { StatementLayout } from './statementLayout';
import type { StatementRow } from './statementRows';

/** What each part of a statement is, for its look. Later styles go over earlier ones. */
export function statementLook(
  rows: readonly StatementRow[],
  { block, table, body, firstNote }: StatementLayout,
  notes: number,
): TablePlan['styles'] {
  return [
    { rectangle: { ...block, rows: 1, columns: 1 }, role: 'title' },
    { rectangle: { ...table, rows: 1, columns: 1 }, role: 'heading' },
    { rectangle: { ...table, column: body.column, rows: 1, columns: body.columns }, role: 'headingNumber' },
    { rectangle: { ...body, column: table.column, columns: 1 }, role: 'label' },
    { rectangle: body, role: 'input' },
    ...rows.flatMap(({ line }, i): TablePlan['styles'] => {
      // From the second year on such an input is taken over from the year before: calculated.
      if (line.kind !== 'input' || line.nativeLater === undefined || body.columns < 2) return [];
      const laterYears = { row: body.row + i, column: body.column + 1, rows: 1, columns: body.columns - 1 };
      return [{ rectangle: laterYears, role: 'computed' }];
    }),
    ...rows.flatMap(({ line }, i): TablePlan['styles'] => {
      const rectangle = { ...table, row: body.row + i, rows: 1 };
      if (line.kind === 'heading') return [{ rectangle, role: 'group' }];
      return line.total ? [{ rectangle, role: 'total' }] : [];
    }),
    { rectangle: { ...block, row: firstNote, rows: notes, columns: 1 }, role: 'note' },
  ];
}
