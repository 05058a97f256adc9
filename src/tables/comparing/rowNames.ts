/** The rows of a table by their names. */
import { nameKey, totalName } from '../checking/rowLabels';
import type { TableView } from '../checking/tableView';

export interface NamedRow {
  /** Position in the table. */
  row: number;
  label: string;
  /** The same for names that mean the same; totals apart from the rows they are of. */
  key: string;
  /** Key of the heading the row stands under; '' where there is none. */
  section: string;
}

/** Rows with figures, from top to bottom. */
export function namedRows({ table }: TableView): NamedRow[] {
  let section = '';
  return table.rows.flatMap(({ label, kind }, row): NamedRow[] => {
    if (kind === 'group') {
      section = nameKey(label);
      return [];
    }
    const name = totalName(label);
    const isTotal = name === 'certain' || name === 'likely';
    return [{ row, label, key: `${isTotal ? 'total ' : ''}${nameKey(label)}`, section }];
  });
}
