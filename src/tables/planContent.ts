/** The rows a table is made of, in order, totals included: from a selection, from other tables or to be filled in. */
import type { Content, ContentColumns, ContentRow } from './content';
import type { LinkedRow } from './linkedRows';
import { readContent } from './readContent';
import type { TableSpecification } from './specification';
import type { TableSource } from './tableSource';
import { textCell } from './textCell';
import type { BuildOptions } from './types';

/** A row without figures. */
function plainRow(kind: ContentRow['kind'], label: string): ContentRow {
  return { kind, label, labelCell: textCell(label), inputCells: {}, inputs: {}, source: null };
}

function linkedContent(rows: readonly LinkedRow[]): ContentRow[] {
  return rows.map(({ label, labelCell, cells }) => {
    const row: ContentRow = { ...plainRow('row', label), labelCell };
    for (const [key, { formula, figure }] of Object.entries(cells)) {
      row.inputCells[key] = formula;
      row.inputs[key] = figure;
    }
    return row;
  });
}

function blankContent(count: number, { after }: TableSpecification): ContentRow[] {
  const rows = Array.from({ length: count }, () => plainRow('row', ''));
  return [...rows, ...(after?.usualRows ?? []).map((label) => plainRow('after', label))];
}

/** Every group of rows ends with a subtotal. */
function withSubtotals(rows: readonly ContentRow[]): ContentRow[] {
  const found: ContentRow[] = [];
  let open: ContentRow | null = null;
  const close = (): void => {
    if (!open) return;
    const { label, labelCell } = open;
    const linked = typeof labelCell === 'string' && labelCell.startsWith('=');
    const subtotal: ContentRow = { ...plainRow('subtotal', `Total ${label}`), scope: 'section' };
    found.push(linked ? { ...subtotal, labelCell: `="Total "&${labelCell.slice(1)}` } : subtotal);
  };
  for (const row of rows) {
    if (row.kind === 'group') close();
    if (row.kind === 'group') open = row;
    if (row.kind === 'subtotal') open = null;
    found.push(row);
  }
  close();
  return found;
}

/** The rows of a table in their order: rows proper, total, rows after it with their total, memo rows. */
function inOrder(
  specification: TableSpecification,
  rows: readonly ContentRow[],
  closingRow: boolean,
): ContentRow[] {
  const { totalLabel, subtotals, after, closingRow: closing } = specification;
  const kinds = (...wanted: ContentRow['kind'][]): ContentRow[] =>
    rows.filter(({ kind }) => wanted.includes(kind));
  const proper = kinds('row', 'group', 'subtotal');
  const body = subtotals ? withSubtotals(proper) : proper;
  if (closing && closingRow) body.push({ ...plainRow('row', closing.label), closing });
  const memos = kinds('memo');
  if (totalLabel === null) return [...body, ...memos];
  const source = rows.find(({ kind }) => kind === 'total')?.source ?? null;
  const total = { ...plainRow('total', totalLabel), source };
  const afters = kinds('after');
  if (!after || afters.length === 0) return [...body, total, ...memos];
  return [...body, total, ...afters, plainRow('netTotal', after.totalLabel), ...memos];
}

/** @param sheetName of the sheet written to. */
export function contentOf(
  specification: TableSpecification,
  source: TableSource,
  options: Pick<BuildOptions, 'inputs' | 'closingRow'>,
  columns: ContentColumns,
  sheetName: string,
): Content {
  const { rows, textCopied } =
    source.kind === 'selection'
      ? readContent(source.reading, columns, options.inputs, sheetName)
      : {
          rows:
            source.kind === 'tables' ? linkedContent(source.rows) : blankContent(source.rows, specification),
          textCopied: 0,
        };
  return { rows: inOrder(specification, rows, options.closingRow ?? false), textCopied };
}
