import type { LinkedRow } from './linkedRows';
import type { Reading } from './reading';

/** What a table is made from: a reading without problems, the totals of other tables, or a number of rows to fill in. */
export type TableSource =
  | { kind: 'selection'; reading: Reading }
  | { kind: 'tables'; rows: LinkedRow[] }
  | { kind: 'blank'; rows: number };
