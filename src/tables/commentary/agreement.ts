/** Whether an amount in a sentence is a figure of a table. RULES.md section 3. */
import { round } from '../../domain/round';
import type { StatedAmount, Statement } from '../../domain/statements/types';
import { convertUnit } from '../../domain/unit';
import type { MoneyUnit } from '../types';

export type Agreement = 'agrees' | 'rounding' | 'differs';

/** Binary noise must not decide. */
const noise = 1 + 1e-9;
/** `about £2m` may be this far from the figure. */
const aboutShare = 0.05;
/** `nil` and `balanced` say that there is less than half of this, in pounds. */
const nilStep = 1000;

/** The size and the step of what a statement says, in pounds. */
export function statedPounds(
  { amount }: Pick<Statement, 'amount'>,
  unit: MoneyUnit,
): { size: number; step: number } {
  if (amount === null) return { size: 0, step: nilStep };
  return amountPounds(amount, unit);
}

/** A bare figure is in the unit of the table. */
export function amountPounds(amount: StatedAmount, unit: MoneyUnit): { size: number; step: number } {
  if (!amount.bare) return { size: amount.size, step: amount.step };
  return { size: convertUnit(amount.size, unit, '£'), step: convertUnit(amount.step, unit, '£') };
}

/**
 * Compares sizes: signs are in the words. It agrees where the figure rounds to what is printed, and is rounding where
 * half of the last digit of both covers the difference.
 */
export function agreement(
  stated: { size: number; step: number },
  figure: { pounds: number; half: number },
  about = false,
): Agreement {
  const size = Math.abs(figure.pounds);
  if (round(round(size / stated.step, 9), 0) === round(stated.size / stated.step, 0)) return 'agrees';
  const apart = Math.abs(size - stated.size);
  if (about && apart <= Math.max(stated.step, stated.size * aboutShare)) return 'agrees';
  return apart <= (stated.step / 2 + figure.half) * noise ? 'rounding' : 'differs';
}
