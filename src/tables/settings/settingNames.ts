import type { HouseColours, HouseSettings, Materiality } from './houseSettings';

/** What people call each setting, in the pane and in messages. */
export const settingNames = {
  organisation: 'Organisation',
  year: 'Financial year',
  period: 'Period',
  periodLabel: 'Periods are written',
  unit: 'Figures in',
  percentBase: 'Percentage of',
  ragTolerance: 'Amber: misses its target by up to',
  blueIsDelivered: 'Blue counts as delivered',
  formulas: 'Formulas',
  millionDecimals: 'Decimal places of £m',
  phrases: 'Phrases',
} satisfies Record<Exclude<keyof HouseSettings, 'materiality' | 'colours'>, string>;

export const materialityNames = {
  percent: 'Share of the budget',
  amount: 'Amount in £000',
  rule: 'Which of the two counts',
} satisfies Record<keyof Materiality, string>;

export const colourNames = {
  accent: 'Accent',
  headingFill: 'Heading fill',
  input: 'Your figures',
  adverse: 'Adverse',
  favourable: 'Favourable',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  blue: 'Blue',
} satisfies Record<keyof HouseColours, string>;
