/** How a selection was understood: what is shown to the user to correct, and what a plan is made from. */
import type { CellValue, MoneyUnit, SourceGrid } from './types';
import type { Figure, TableSpecification } from './specification';

/**
 * The column of the selection an input or label comes from, counted from 0 at the selection's left edge.
 * `heading`: by its heading. `position`: the first column of words. `chosen`: by the user. `leftOut`: there is none, as
 * the user says or as is usual. `notFound`: to be asked for when `required`.
 */
export interface ColumnMatch {
  column: number | null;
  how: 'heading' | 'position' | 'chosen' | 'leftOut' | 'notFound';
  /** False for computed columns, which are only compared with the user's own. */
  required: boolean;
}

/** One column of the selection, as the user may choose it. */
export interface SourceColumn {
  /** Counted from 0 at the selection's left edge. */
  column: number;
  /** As Excel names it: `C`. */
  letter: string;
  /** As printed, on one line; '' when there is none. */
  heading: string;
  /** The first few cells below the heading that hold anything. */
  sample: string[];
}

/** One cell of an input column. */
export interface ReadingCell {
  value: Figure;
  /**
   * `number`; `blank`: 0, or '' in a column of words; `text` that was read as a number; `points`: a percentage that stands
   * in the cell as 2 for 2%; `words` of a column of words, dates or whatever stands there; `bad`: see the problems.
   */
  from: 'number' | 'blank' | 'text' | 'points' | 'words' | 'bad';
}

/** A row of the selection that is a row of the table. */
export interface ReadingRow {
  /**
   * `row` has figures; `group` is a heading for the rows below it; `subtotal` and `total` are formulas over the rows above;
   * `after` stands between the total and the second total; `memo` is below all totals and in none.
   */
  kind: 'row' | 'group' | 'subtotal' | 'total' | 'after' | 'memo';
  /** Position in the selection, from 0; -1 for a total that the selection has not got. */
  index: number;
  label: string;
  /** Inputs by column key. Empty for a group, a subtotal and a total. */
  cells: Record<string, ReadingCell>;
  /** Subtotals only: of the rows since the last group heading or subtotal, or of everything above (a running total). */
  scope?: 'section' | 'all';
  /** Rows of a statement only: key of the line it is. */
  line?: string;
}

/** Something the user should know. Building goes on. */
export interface Notice {
  kind: 'textRead' | 'rowLeftOut' | 'columnLeftOut' | 'hidden' | 'unit' | 'label' | 'totalGuessed' | 'choice';
  message: string;
  /** The cells it is about, to go to: `A5:A9`. */
  address?: string;
}

/** Something that must be put right, in the workbook or in the matching, before building. */
export interface Problem {
  kind: 'columnNotFound' | 'notANumber' | 'errorValue' | 'trueFalse' | 'noRows' | 'units';
  message: string;
  /** The cell it is about: `B7`. */
  address?: string;
  /** The column it is about. */
  key?: string;
}

/** A figure of the user's that differs from ours by more than rounding explains. */
export interface Disagreement {
  /** `Row 7, Outturn variance: yours (29), computed (25)` */
  message: string;
  address: string;
  key: string;
  yours: CellValue;
  computed: CellValue;
}

/** What the user corrected. */
export interface Corrections {
  /** Columns of the selection counted from 0 at its left edge, by column key; `leaveOut`: there is none. */
  columns: Record<string, number | 'leaveOut'>;
  unit?: MoneyUnit;
  /** Key of the shape of the table. Default: by the columns there are. */
  variant?: string;
}

/** A selection read as a table. */
export interface Reading {
  specification: TableSpecification;
  source: SourceGrid;
  corrections: Corrections;
  /** Key of the shape of the table. */
  variant: string;
  /** Row on the sheet of the (last) heading row, from 0; null when there is none. */
  headingRow: number | null;
  /** Text above the headings, such as `Table 4 - Prevention & safeguarding`; null when there is none. */
  title: string | null;
  unit: MoneyUnit;
  /** The user's own words for the columns whose heading is theirs, by key. */
  headings: Record<string, string>;
  columns: SourceColumn[];
  /** By column key, every column the user may match. */
  matches: Record<string, ColumnMatch>;
  rows: ReadingRow[];
  notices: Notice[];
  /** Building is refused while there are any. */
  problems: Problem[];
  disagreements: Disagreement[];
}
