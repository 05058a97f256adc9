/** How a standard table is described: data that the engine reads, never code that writes cells. */
import type { MoneyUnit } from './types';

/** What one cell of a row comes to: money and rates are numbers, words are text. */
export type Figure = number | string;

/** The figures of one row by column key; a blank input is 0. */
export type Figures = Record<string, Figure>;

/** What the engine tells a formula about the table it is in. */
export interface FormulaSettings {
  percentBase: 'signed' | 'absolute';
  /** Decimals at which the table shows money: 0 in £ and £000, 3 in £m. */
  decimals: number;
}

/**
 * A computed column three times over, which tests hold to the same answer: as a plain Excel formula, as one of our
 * functions and as arithmetic for the preview and for checking the user's own figures.
 */
export interface ComputedColumn {
  /** Ordinary Excel formula without `=`, columns by key: `{gross}+{funding}`. */
  native(settings: FormulaSettings): string;
  /** The same by OUTTURN functions: `OUTTURN.NETOUTTURN({gross},{funding})`. */
  outturn(settings: FormulaSettings): string;
  /** The same by the domain's arithmetic. */
  compute(figures: Figures, settings: FormulaSettings): Figure;
  /** Keys of the columns it reads. When one of them is not in the table, neither is this. */
  needs: string[];
}

export interface ColumnSpecification {
  key: string;
  /** As shown, without its unit: `Outturn variance`. A function where it depends on the settings. */
  heading: string | ((settings: FormulaSettings) => string);
  /** `label`: what the row is. `input`: the user's figure. `computed`: a formula. */
  kind: 'label' | 'input' | 'computed';
  /** Other headings it goes by, most usual first; case, punctuation, units and period names do not matter. */
  synonyms: string[];
  format: 'text' | 'money' | 'percent';
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
  /** True when the user's own word for the column is kept as its heading (Covid funding, Grant). Default false. */
  headingIsUsers?: boolean;
  /** Words that mark a heading as this column wherever they stand in it. Weaker than a synonym. Default none. */
  marks?: string[];
  /** Key of the column that this is the earlier period of: of `P9 variance` and `P10 variance` the first is this one. */
  earlierPeriodOf?: string;
  /** Words and the tone they are coloured in; the word stays the message. */
  tones?: Record<string, 'adverse' | 'favourable'>;
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
  /** More synonyms in this shape, by column key. */
  synonyms?: Record<string, string[]>;
}

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
  /** Words in the label of the total row. */
  totalLabel: string;
  /** Key of the column whose total is told after building. */
  headline: string;
  /** What that total is called: `variance`. */
  headlineWord: string;
  /** Sentences written below the table: what the signs mean. */
  notes: string[];
  defaultUnit: MoneyUnit;
}
