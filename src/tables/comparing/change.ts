/** What comparing two workbooks finds: shared by the comparison, the sheet it is written to and the pane. */
import type { Cells } from '../addressText';

/**
 * `budget`, `forecast`, `variance`: the figure of a service has changed. `total`: that of a total. `figure`: any other.
 * `printed`: this workbook says another prior variance or movement than last period's workbook gives. `renamed`: a row
 * seems to have another name. `moved`: a row is in another table. `newRow`, `goneRow`, `newTable`, `goneTable`: in one
 * workbook only.
 */
export type ChangeKind =
  | 'budget'
  | 'forecast'
  | 'variance'
  | 'total'
  | 'figure'
  | 'printed'
  | 'renamed'
  | 'moved'
  | 'newRow'
  | 'goneRow'
  | 'newTable'
  | 'goneTable';

/** A figure as a cell can hold it. */
export interface CellFigure {
  /** In the unit of this workbook's table; a percentage is a fraction. */
  value: number;
  numberFormat: string;
}

export interface Change {
  /** The same for the same change every time. */
  id: string;
  kind: ChangeKind;
  /** How sentences call the table: `Table 4`. */
  table: string;
  /** Name of the row; '' where it has none, or where the change is about a whole table. */
  row: string;
  /** Heading of the column without its unit; '' where the change is about a row or a table. */
  column: string;
  /** As shown: `(294)`; '' where there is none. */
  now: string;
  last: string;
  difference: string;
  /** The same three for cells; null where there is none. */
  figures: { now: CellFigure | null; last: CellFigure | null; difference: CellFigure | null };
  /** The cell of this workbook; null for what is gone. */
  cell: Cells | null;
  /** Size in pounds; 0 for what is no money. The list is sorted by it. */
  size: number;
  /** One sentence a finance officer understands. */
  sentence: string;
}

/**
 * How the other workbook stands to this one. `before`: it is of the period before, so that its variances are this one's
 * prior variances. `same`: both are of the same period. `apart`: of periods further apart. `unknown`: nothing tells.
 */
export type Relation = 'before' | 'same' | 'apart' | 'unknown';

export interface Comparison {
  /** The largest first. */
  changes: Change[];
  relation: Relation;
  /** Tables and rows that are in both workbooks, and figures of these. */
  tables: number;
  rows: number;
  figures: number;
}
