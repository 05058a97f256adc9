/** What a check finds, and a table as it was understood: shared by the arithmetic, the commentary and the pane. */
import type { MoneyUnit } from '../types';

/**
 * `agrees`: within the published figure's own rounding of our result. `rounding`: explained by the rounding of the
 * figures it is worked out from. `wrong`: cannot be right. `trouble`: not arithmetic, worth a look. `notChecked`: could
 * not be tied to a figure.
 */
export type Verdict = 'agrees' | 'rounding' | 'wrong' | 'trouble' | 'notChecked';

/** One thing that was checked, with what came of it. */
export interface Finding {
  /** The same for the same matter every time it is checked (kind and place): “explained” is remembered by it. */
  id: string;
  verdict: Verdict;
  /** What was checked: `columnTotal`, `variance`, `movement`, `hardCoded`, `statementAmount` … */
  kind: string;
  /** Cells it is about with their sheet, the one to go to first: `'Table 4'!F12`. Empty for text pasted into the pane. */
  cells: string[];
  /** One sentence a finance officer understands: what is published, what was computed and how. */
  sentence: string;
  /** As shown in the table: `(294)`. */
  published?: string;
  computed?: string;
  /** How many figures or cells it stands for; 1 when it is left out. */
  count?: number;
}

/** A column of figures of a table that was found. */
export interface CheckedColumn {
  /**
   * What it is: budget, gross, funding, forecast, variance, prior, movement, target, red, amber, green, blue, opening,
   * commitment, balance, amount, expected, actual … (see columnRole), `year1`, `year2` … or `other1`, `other2` …
   */
  key: string;
  /** As printed, on one line; '' when there is none. */
  heading: string;
  /** On the sheet, from 0. */
  column: number;
}

/** A row of a checked table. */
export interface CheckedRow {
  label: string;
  kind: 'row' | 'group' | 'subtotal' | 'total' | 'memo';
  /** On the sheet, from 0. */
  row: number;
  /** By column key, in the table's unit; percentages as fractions; null where there is no figure. */
  figures: Record<string, number | null>;
}

/** A table as understood on a sheet. */
export interface CheckedTable {
  sheetName: string;
  /** Text above the headings; null when there is none. */
  title: string | null;
  /** `4` of `Table 4 - …`; null when there is none. */
  number: string | null;
  unit: MoneyUnit;
  /** Of the report, from headings, title or sheet name; null when not known. */
  period: number | null;
  columns: CheckedColumn[];
  rows: CheckedRow[];
}
