import { headingUnit } from '../headingWords';
import type { CellValue, MoneyUnit } from '../types';
import type { PastedText } from './pastedText';

type Figure = Extract<PastedText, { kind: 'figure' }>;

const unitOfSuffix = { k: '£000', m: '£m', bn: '£m' } as const;

interface Wanted {
  unit?: MoneyUnit;
  usualUnit: MoneyUnit;
}

/**
 * The unit that figures in k, m and bn come out in: the user's word, else the one the headings state, else that of the
 * figures themselves where they all say the same, else the team's usual one.
 * @param words the texts of the selection that are no figures.
 */
export function findCleanUnit(
  values: readonly (readonly CellValue[])[],
  figures: readonly Figure[],
  words: readonly string[],
  { unit, usualUnit }: Wanted,
): MoneyUnit {
  return unit ?? statedUnit(words) ?? ownUnit(values, figures) ?? usualUnit;
}

/** An amount in a sentence, `£2m`, is no statement of the unit. */
const amount = /£\s*[1-9]/;

/** What the headings say, where they say one thing. */
function statedUnit(words: readonly string[]): MoneyUnit | undefined {
  const stated = words.flatMap((text) => (amount.test(text) ? [] : (headingUnit(text) ?? [])));
  return stated.every((each) => each === stated[0]) ? stated[0] : undefined;
}

/** The unit every figure is in already, when there are no others among them. */
function ownUnit(
  values: readonly (readonly CellValue[])[],
  figures: readonly Figure[],
): MoneyUnit | undefined {
  const money = figures.filter(({ percent, value }) => !percent && value !== 0);
  const units = new Set(money.map(({ suffix }) => suffix && unitOfSuffix[suffix]));
  const [only] = units;
  const numbers = values.flat().some((value) => typeof value === 'number' && value !== 0);
  return units.size === 1 && only && !numbers ? only : undefined;
}
