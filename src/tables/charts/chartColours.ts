/** Fills of charts, made of the team's colours so that they can be told apart without colour too. */
import { contrast, white } from '../settings/contrast';
import type { TableColours } from '../types';

/** What the parts of a picture need to be made out against what is beside them (WCAG 2.2, success criterion 1.4.11). */
const leastContrast = 3;

/** Budget and outturn. */
export const totalFill = '#44546A';

/** Words on the paper, and the edges of fills that are too light for it. */
export const ink = '#242424';

/** Grey lines along which bars stand. */
export const axisLine = '#6B7280';

/** Both tones on paper: favourable as light as can be made out on it, adverse as it is. */
export function toneFills({ adverse, favourable }: TableColours): { adverse: string; favourable: string } {
  for (let step = 60; step > 0; step -= 1) {
    const tried = lightened(favourable, step / 100);
    if (contrast(tried, white) >= leastContrast) return { adverse, favourable: tried };
  }
  return { adverse, favourable };
}

function lightened(colour: string, share: number): string {
  const parts = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
  const hex = (part: number): string =>
    Math.round(part + (255 - part) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(hex).join('').toUpperCase()}`;
}
