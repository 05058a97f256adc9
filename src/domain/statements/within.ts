import type { StatedAmount, StatedWithin } from './types';

const including =
  /^\)?\s*,?\s*(?:\(\s*)?(?:which\s+)?(?:including|includes|included|of\s+which)\b[^.;()£]{0,80}\(?\s*$/i;
const farthest = 110;

/** Amounts said to be included in the amount before them: `£1.093m (including … of £3.540m)`. */
export function amountsWithin(text: string, amounts: readonly StatedAmount[]): StatedWithin[] {
  return amounts.slice(1).flatMap((part, i) => {
    const whole = amounts[i];
    const between = text.slice(whole.end, part.start);
    if (whole.kind !== 'money' || part.kind !== 'money' || between.length > farthest) return [];
    if (!including.test(between)) return [];
    return [{ quote: text.slice(whole.start, part.end), start: whole.start, whole, part }];
  });
}
