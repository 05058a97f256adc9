import { money } from '../../../domain/money';
import { percentText } from '../../../domain/percentText';
import { convertUnit } from '../../../domain/unit';
import type { MoneyUnit } from '../../types';
import type { CommentarySettings } from './style';

/** The amount of the threshold in the unit of a table. */
export function thresholdAmount({ materiality }: CommentarySettings, unit: MoneyUnit): number {
  return convertUnit(materiality.amount, '£000', unit);
}

/** The threshold in words: `the greater of 2.0% of the budget and £100k`. */
export function thresholdText({ materiality: { percent, amount, rule } }: CommentarySettings): string {
  return `the ${rule} of ${percentText(percent)} of the budget and ${money(amount, '£000', '£k')}`;
}
