/** How a standard table is described: data that the engine reads, never code that writes cells. */
import type { StatementLine } from './statement/statementLine';
import type { MoneyUnit } from './types';

/** What one cell of a row comes to: money and rates are numbers, words are text. */
export type Figure = number | string;

/**
 * How a column or line is read and shown. `money`: in the table's unit. `pounds`: £ with pence whatever that unit is, such
 * as a weekly cost. `percent`: one decimal; `percentFine`: up to three. `number`: whole; `numberFine`: two decimals.
 * `plain`: whatever stands there, a number or a text, such as the target of an indicator. `date`: a date or a text.
 */
export type FigureFormat =
  'text' | 'date' | 'plain' | 'money' | 'pounds' | 'percent' | 'percentFine' | 'number' | 'numberFine';

/** Colour of a word; the word stays the message. */
export type Tone = 'adverse' | 'favourable' | 'red' | 'amber' | 'green' | 'blue';

/**
 * The figures of one row by column key, its name among them; a blank input is 0, or '' in a column of words and where a
 * blank is missing. Parameters stand in it as `$key`.
 */
export type Figures = Record<string, Figure>;

/** What the engine tells a formula about the table it is in. */
export interface FormulaSettings {
  percentBase: 'signed' | 'absolute';
  /** Decimals at which the table shows money: 0 in £ and £000, 3 in £m. */
  decimals: number;
  /** Unit of the money in the table. */
  unit: MoneyUnit;
  /** Keys of the columns that are in the table. */
  columns: ReadonlySet<string>;
  /** Whether a saving that is Blue counts as delivered. */
  blueIsDelivered: boolean;
}

/**
 * A computed column three times over, which tests hold to the same answer: as a plain Excel formula, as one of our
 * functions and as arithmetic for the preview and for checking the user's own figures.
 */
export interface ComputedColumn {
  /** Ordinary Excel formula without `=`: columns by key, parameters by `$key`: `{gross}+{funding}`, `{number}*{$weeks}`. */
  native(settings: FormulaSettings): string;
  /** The same by OUTTURN functions: `OUTTURN.NETOUTTURN({gross},{funding})`. */
  outturn(settings: FormulaSettings): string;
  /** The same by the domain's arithmetic. */
  compute(figures: Figures, settings: FormulaSettings): Figure;
  /** Instead of `compute`, where the figure of a row depends on all rows: one for each, in order. */
  computeAll?(rows: readonly Figures[], settings: FormulaSettings): Figure[];
  /** Keys of the columns it reads. When one of them is not in the table, neither is this. */
  needs: string[];
}

/** A column of a standard table. */
export interface ColumnSpecification {
  key: string;
  /**
   * As shown, without its unit: `Outturn variance`. A function where it depends on the settings or on the user's own
   * headings of other columns, by key.
   */
  heading: string | ((settings: FormulaSettings, headings: Record<string, string>) => string);
  /** `label`: what the row is. `input`: the user's figure. `computed`: a formula. */
  kind: 'label' | 'input' | 'computed';
  /** Other headings it goes by, most usual first; case, punctuation, units and period names do not matter. */
  synonyms: string[];
  format: FigureFormat;
  /** In the total row: the sum of the rows, the same formula over the totals, or nothing. Labels: none. */
  total: 'sum' | 'formula' | 'none';
  /** One sentence for the person matching columns: what the column holds and what its sign means. */
  meaning: string;
  /** Computed columns only. A variant may make such a column an input. */
  computed?: ComputedColumn;
  /** True: only in the table when the user asks for it. Default false. */
  optional?: boolean;
  /** True for an input the user may say they do not have (prior variance in the first period). Default false. */
  canBeLeftOut?: boolean;
  /** True for an input that is left out without asking when no heading is recognised as it (owner, notes). Default false. */
  leftOutIfMissing?: boolean;
  /** True for an input in which a blank is no nil but a figure that is missing: it stays blank. Default false. */
  blankIsMissing?: boolean;
  /** True when the user's own word for the column is kept as its heading (Covid funding, Grant). Default false. */
  headingIsUsers?: boolean;
  /** Words that mark a heading as this column wherever they stand in it. Weaker than a synonym. Default none. */
  marks?: string[];
  /** Key of the column that this is the earlier period of: of `P9 variance` and `P10 variance` the first is this one. */
  earlierPeriodOf?: string;
  /** Words and the tone they are coloured in; the word stays the message. */
  tones?: Record<string, Tone>;
  /**
   * For one of several columns alike, a year each: of the headings that hold a financial year, the nth in order, from 1.
   * Columns whose keys end in a number (`rate1`, `rate2`) are such a family in any case; with an ordinal a heading of a year
   * alone, such as `2022/23 £m`, counts too.
   */
  ordinal?: number;
  /** Width in characters. Default by format. */
  width?: number;
}

/** One of the shapes a table comes in. */
export interface VariantSpecification {
  key: string;
  /** As offered when a blank table is built: `With a funding column`. */
  name: string;
  /** Keys in the order written. */
  columns: string[];
  /** Computed columns that are the user's figures in this shape. */
  inputs: string[];
  /** From a selection, this is the shape when one of these columns is found and none is said to be missing. Empty: always. */
  when: string[];
  /** From a selection, this is the shape only when these columns are said to be missing. Default none. */
  without?: string[];
  /** More synonyms in this shape, by column key. */
  synonyms?: Record<string, string[]>;
  /** Instead of the table's notes, where this shape's signs differ. */
  notes?: string[];
}

/** A value the whole table works with, in a labelled cell below it: weeks in the year, CPI. */
export interface ParameterSpecification {
  key: string;
  label: string;
  format: FigureFormat;
  /** Offered to the user, who may change it before building or in the cell afterwards. */
  usual: Figure;
  /** One sentence for the person filling it in. */
  meaning: string;
  /** Only in shapes (variants) with these keys. Default: all. */
  variants?: string[];
  /** The setting of the workbook that is offered instead of the usual value, where it says anything. */
  setting?: 'ragTolerance' | 'period';
  /** True for the name of one of the table's rows. Default false. */
  rowName?: boolean;
  /** True: filled in on the sheet only, not in the pane. Default false. */
  onSheetOnly?: boolean;
}

/** Rows below the total that go with it into a second total: grant funding rows, then the net total. */
export interface AfterSpecification {
  /** What the second total is called when the user's sheet has no word for it: `Net total`. */
  totalLabel: string;
  /** The rows of a blank table: `Grant funding`. */
  usualRows: string[];
}

/** What a line of a block may read. */
export interface LineFigures {
  /** The table's total of a column; 0 when it has none. */
  total(key: string): number;
  /** A column's figures, rows only. */
  column(key: string): Figure[];
  /** An earlier line, by its key; parameters by `$key`, linked cells by `@key`. */
  line(key: string): Figure;
}

/** A labelled line below the table: label in its column of names, figure in the next, a note in the third. */
export interface LineSpecification {
  key: string;
  label: string;
  format: FigureFormat;
  /** Unit of its money where it is not the table's. The formula converts. */
  unit?: MoneyUnit;
  /** A figure the user may fill in before building or afterwards: its usual value. Such a line has no formula. */
  input?: Figure;
  /** Key of a link: where there is a cell for it, the figure is read from there and not filled in. Default none. */
  link?: string;
  /**
   * Excel formula without `=`: `{total.variance}` the cell in the total row, `{column.status}` the cells from the heading
   * to the total, `{line.gap}` an earlier line, `{$weeks}` a parameter, `{@funding}` a linked cell of another table.
   */
  native?(settings: FormulaSettings): string;
  /** The same by OUTTURN functions, where there are any for it. Default: the native formula. */
  outturn?(settings: FormulaSettings): string;
  compute?(figures: LineFigures, settings: FormulaSettings): Figure;
  /** Beside the figure: the definition of a colour. */
  note?: string;
  /** Bold with rules, as a total. Default false. */
  total?: boolean;
  tones?: Record<string, Tone>;
}

/** Lines that belong together, under the table. */
export interface BlockSpecification {
  key: string;
  /** Bold line above them. */
  title: string;
  lines: LineSpecification[];
  /** True: only when the user asks for it. Default false. */
  optional?: boolean;
  /** For the person asked whether they want it: `Net position after the carry-forward reserve`. */
  meaning: string;
  /** Keys of links without which it cannot be: it is left out when there is no such table in the workbook. Default none. */
  links?: string[];
}

/** A cell of another built table that this one is tied to. */
export interface LinkSpecification {
  key: string;
  /** Ids of the tables it may be in, the likelier first. */
  tables: string[];
  /** Key of the column there; its total is meant, the second total where there is one. */
  column: string;
  /** True: the user may choose a cell, also that of a single row; without a choice there is none. Default: the likeliest total. */
  chosen?: boolean;
  /** Key of a chosen link: the cell is in the same row as the one chosen for that. Default none. */
  follows?: string;
  /** `Total funding of the area summary`. */
  meaning: string;
}

/** A last row before the total whose inputs are formulas: the contract sum that funds the services. */
export interface ClosingRowSpecification {
  /** For the person asked whether they want it. */
  meaning: string;
  label: string;
  /** By input column key, without `=`: `{above.budget}` is the cells of that column above, headings included. */
  native: Record<string, string>;
  compute(above: (key: string) => number): Figures;
}

/** A picture of a table, below it: the columns it is drawn from, by key. */
export type ChartSpecification =
  | { kind: 'bridge'; columns: { budget: string; outturn: string; variance: string } }
  /** From a line below the table to another one by the rows, with a last step of what they leave, a line too. */
  | { kind: 'bridge'; steps: string; lines: { start: string; left: string; end: string } }
  | { kind: 'varianceBars'; variance: string }
  | { kind: 'ragBar'; savings: Record<'red' | 'amber' | 'green' | 'blue', string> };

/** What people do with a table. */
export type Purpose = 'monitoring' | 'savings' | 'reserves' | 'planning' | 'activity' | 'performance';

/** A standard table. */
export interface TableSpecification {
  /** Final: it is part of the name a built table is remembered by. */
  id: string;
  /** Final: shown in the pane. */
  name: string;
  /** One sentence for the list of tables. */
  description: string;
  /** The sheet a new table goes on, when the name is free. */
  sheetName: string;
  /** What one row is, for the sentence after building: `service`, `services`. */
  rowNoun: [one: string, many: string];
  columns: ColumnSpecification[];
  /** Tried in order; the last one must apply always. */
  variants: VariantSpecification[];
  /** Key of the shape offered first for a blank table. Default: the first. */
  usualVariant?: string;
  /** Words in the label of the total row; null: the table has none. */
  totalLabel: string | null;
  /** True: every group ends with a subtotal, also where the user's sheet has none. Default: only where it has one. */
  subtotals?: boolean;
  after?: AfterSpecification;
  /** True: rows below the total of the user's sheet are kept there, in no total. Default: they are left out. */
  memo?: boolean;
  closingRow?: ClosingRowSpecification;
  parameters?: ParameterSpecification[];
  blocks?: BlockSpecification[];
  links?: LinkSpecification[];
  /** A table of fixed lines down and years across, instead of rows that are all alike. */
  statement?: StatementLine[];
  /** The pictures it can have. Default none. */
  charts?: ChartSpecification[];
  /** Ids of the tables whose totals can be the rows of this one: the area summary reads the service tables. */
  rowsFromTables?: string[];
  /**
   * What stands for a column that some of those tables have and others have not, by its key: the figure of another column,
   * or null for nil. Without funding the gross forecast is the forecast.
   */
  rowsInstead?: Record<string, string | null>;
  /** The heading under which people look for it. */
  purpose: Purpose;
  /** Other words people look for it by. */
  searchWords: string[];
  /** Key of the column whose total is told after building; '' where there is no total. */
  headline: string;
  /** What that total is called: `variance`. */
  headlineWord: string;
  /** What the person is told before and after building from a selection, in sentences, by its rows. Default nothing. */
  remarks?(rows: readonly Figures[]): string[];
  /** Sentences written below the table: what the signs mean. */
  notes: string[];
  defaultUnit: MoneyUnit;
}
