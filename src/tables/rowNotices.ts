/** What the user is told about the rows of a selection. */
import { cellAddress, rangeAddress } from './cellAddress';
import type { ClassifiedRow, RowRemark } from './classifyRows';
import type { RowFacts } from './findTotals';
import type { Notice, ReadingRow } from './reading';
import type { SourceGrid } from './types';

function remarkText(remark: RowRemark, isSubtotal: boolean): string {
  switch (remark) {
    case 'guessed':
      return `adds up the rows above it, so it is taken as a ${isSubtotal ? 'subtotal' : 'total'}.`;
    case 'notATotal':
      return 'does not add up the rows above it, so it is kept as a row.';
    case 'opposite':
      return 'adds up the rows above it with the other sign. It is kept as a row: leave it out if it is the total.';
    case 'first':
      return 'is called a total, but no rows stand above it, so it is left out.';
    case 'ofParts':
      return 'adds up several parts that have their own totals, and is left out.';
    case 'ofAfter':
      return 'adds up rows that go into the total below, and is left out.';
    case 'noTotals':
      return 'is left out: this table has no total.';
    case 'below':
      return 'is below the total and is left out.';
  }
}

/** Rows guessed to be totals, or left out; those below the total in one notice. */
export function remarkNotices(
  facts: readonly RowFacts[],
  classified: readonly ClassifiedRow[],
  source: SourceGrid,
): Notice[] {
  const notices: Notice[] = [];
  const below = facts.filter((_, i) => classified[i].remark === 'below').map(({ index }) => index);
  facts.forEach(({ index, label }, i) => {
    const { kind, remark } = classified[i];
    if (!remark || (remark === 'below' && below.length > 1)) return;
    const sheetRow = source.row + index;
    const where = `Row ${sheetRow + 1}${label === '' ? '' : `, “${label}”,`}`;
    notices.push({
      kind: kind === 'leftOut' ? 'rowLeftOut' : 'totalGuessed',
      message: `${where} ${remarkText(remark, kind === 'subtotal')}`,
      address: rangeAddress({ ...source, row: sheetRow, rows: 1 }),
    });
  });
  if (below.length > 1) {
    const first = source.row + below[0];
    const last = source.row + below[below.length - 1];
    notices.push({
      kind: 'rowLeftOut',
      message: `Rows ${first + 1} to ${last + 1} are below the total and are left out.`,
      address: rangeAddress({ ...source, row: first, rows: last - first + 1 }),
    });
  }
  return notices;
}

/** Rows without a name or with one that another row of the same group has. */
export function nameNotices(rows: readonly ReadingRow[], source: SourceGrid, labelAt: number): Notice[] {
  const notices: Notice[] = [];
  let seen = new Map<string, ReadingRow>();
  for (const row of rows) {
    // Each directorate may have its own Management.
    if (row.kind === 'group' || row.kind === 'total') seen = new Map();
    if (row.kind !== 'row' && row.kind !== 'after') continue;
    const sheetRow = source.row + row.index;
    const address = cellAddress(sheetRow, source.column + labelAt);
    const before = seen.get(row.label.toLowerCase());
    if (row.label === '') {
      notices.push({ kind: 'label', message: `Row ${sheetRow + 1} has figures but no name.`, address });
    } else if (before) {
      const message = `Rows ${source.row + before.index + 1} and ${sheetRow + 1} are both called “${row.label}”.`;
      notices.push({ kind: 'label', message, address });
    } else seen.set(row.label.toLowerCase(), row);
  }
  return notices;
}
