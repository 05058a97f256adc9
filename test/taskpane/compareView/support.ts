import type { Change, ChangeKind } from '../../../src/tables/comparing/change';

/** A change of which only the kind and the sentence matter. */
export function change(kind: ChangeKind, sentence: string): Change {
  return {
    id: sentence,
    kind,
    table: 'Table 4',
    row: 'Early help',
    column: 'Budget',
    now: '6,500',
    last: '6,400',
    difference: '100',
    figures: { now: null, last: null, difference: null },
    cell: kind === 'goneRow' ? null : { sheetName: 'Table 4', address: 'B4' },
    size: 100,
    sentence,
  };
}
