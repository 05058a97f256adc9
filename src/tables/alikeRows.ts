import type { LinkedRow } from './linkedRows';

const nil = { formula: '=0', figure: 0 };

/**
 * Rows from several tables, of which some have columns that others have not.
 * @param instead what stands for a missing column, by its key: the figure of another column of that row, or null for nil
 * @returns rows that all have these columns, where any of them has
 */
export function alikeRows(
  rows: readonly LinkedRow[],
  instead: Readonly<Record<string, string | null>>,
): LinkedRow[] {
  const keys = Object.keys(instead).filter((key) => rows.some(({ cells }) => key in cells));
  return rows.map((row) => {
    const cells = { ...row.cells };
    for (const key of keys.filter((each) => !(each in row.cells))) {
      const other = instead[key];
      const cell = other === null ? nil : row.cells[other];
      if (cell) cells[key] = cell;
    }
    return { ...row, cells };
  });
}
