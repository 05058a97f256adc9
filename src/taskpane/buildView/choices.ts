import { usualSettings, type HouseSettings } from '../../tables/settings/houseSettings';
import type { BuildOptions, ChartKind, MoneyUnit } from '../../tables/types';

/** What the user chose in the form, but for the title; `blankRows` as typed. */
export interface Choices {
  from: 'selection' | 'blank' | 'tables';
  blankRows: string;
  inputs: BuildOptions['inputs'];
  place: BuildOptions['place'];
  /** Undefined: as the settings of the workbook say. */
  formulas?: BuildOptions['formulas'];
  optionalColumns: string[];
  /** Undefined: as the settings of the workbook say. */
  percentBase?: BuildOptions['percentBase'];
  /** Blank tables: the unit (undefined: the table's usual one), the shape, and the user's own words for the columns whose heading is theirs. */
  unit?: MoneyUnit;
  variant?: string;
  headings: Record<string, string>;
  /** Keys of the optional blocks wanted below the table. */
  blocks: string[];
  /** True: with the row before the total that closes the table, where it can have one. */
  closingRow: boolean;
  /** Kinds of pictures wanted below the table. */
  charts: ChartKind[];
  /** Figures taken from other tables: keys of what was chosen, by the key of the link. */
  links: Record<string, string>;
  /** Figures of parameters and lines as typed, by key; those not typed have their usual ones. */
  typed: Record<string, string>;
}

/** The most rows a blank table may have. */
export const MOST_BLANK_ROWS = 50000;

/** What is chosen for one table and says nothing about another. */
export const usualOfTable = {
  optionalColumns: [],
  unit: undefined,
  variant: undefined,
  headings: {},
  blocks: [],
  closingRow: false,
  charts: [],
  links: {},
  typed: {},
} satisfies Partial<Choices>;

export const usualChoices: Choices = {
  from: 'selection',
  blankRows: '10',
  inputs: 'linked',
  place: 'newSheet',
  ...usualOfTable,
};

/** The number of rows typed, or undefined when it is not a whole number from 1 to MOST_BLANK_ROWS. */
export function blankRowsOf(typed: string): number | undefined {
  const text = typed.trim().replaceAll(',', '');
  const rows = /^\d+$/.test(text) ? Number(text) : 0;
  return rows >= 1 && rows <= MOST_BLANK_ROWS ? rows : undefined;
}

/** The options of the build: what was chosen and, for the rest, what the settings of the workbook say. */
export function optionsOf(
  choices: Choices,
  title: string,
  house: HouseSettings = usualSettings,
): BuildOptions {
  const options: BuildOptions = {
    inputs: choices.inputs,
    place: placeOf(choices),
    formulas: choices.formulas ?? house.formulas,
    optionalColumns: choices.optionalColumns,
    percentBase: choices.percentBase ?? house.percentBase,
    title,
    house,
  };
  if (choices.from === 'blank') {
    options.unit = choices.unit;
    options.variant = choices.variant;
    options.headings = choices.headings;
  }
  return options;
}

/** Where the table goes: only one from a selection has something to stand beside. */
export function placeOf({ from, place }: Choices): BuildOptions['place'] {
  return from === 'selection' ? place : 'newSheet';
}
