import type { BuildOptions, MoneyUnit } from '../../tables/types';

/** What the user chose in the form, but for the title; `blankRows` as typed. */
export interface Choices {
  from: 'selection' | 'blank';
  blankRows: string;
  inputs: BuildOptions['inputs'];
  place: BuildOptions['place'];
  formulas: BuildOptions['formulas'];
  optionalColumns: string[];
  percentBase: BuildOptions['percentBase'];
  /** Blank tables: the unit (undefined: the table's usual one), the shape, and the user's own words for the columns whose heading is theirs. */
  unit?: MoneyUnit;
  variant?: string;
  headings: Record<string, string>;
}

/** The most rows a blank table may have. */
export const MOST_BLANK_ROWS = 50000;

export const usualChoices: Choices = {
  from: 'selection',
  blankRows: '10',
  inputs: 'linked',
  place: 'newSheet',
  formulas: 'native',
  optionalColumns: [],
  percentBase: 'signed',
  headings: {},
};

/** The number of rows typed, or undefined when it is not a whole number from 1 to MOST_BLANK_ROWS. */
export function blankRowsOf(typed: string): number | undefined {
  const text = typed.trim().replaceAll(',', '');
  const rows = /^\d+$/.test(text) ? Number(text) : 0;
  return rows >= 1 && rows <= MOST_BLANK_ROWS ? rows : undefined;
}

/** The options of the build. */
export function optionsOf(choices: Choices, title: string): BuildOptions {
  const { inputs, formulas, optionalColumns, percentBase } = choices;
  const options: BuildOptions = {
    inputs,
    place: placeOf(choices),
    formulas,
    optionalColumns,
    percentBase,
    title,
  };
  if (choices.from === 'blank') {
    options.unit = choices.unit;
    options.variant = choices.variant;
    options.headings = choices.headings;
  }
  return options;
}

/** Where the table goes: a blank one has no selection to stand beside. */
export function placeOf({ from, place }: Choices): BuildOptions['place'] {
  return from === 'blank' ? 'newSheet' : place;
}
