import { columnLetter } from './cellAddress';
import { toneLook } from './houseStyle';
import type { PlanConditionalFormat } from './plan';
import type { Tone } from './specification';
import type { Rectangle, TableColours } from './types';

/** One conditional format for each word, over cells of one column. */
export function toneFormats(
  tones: Record<string, Tone> | undefined,
  cells: Rectangle,
  colours: TableColours,
): PlanConditionalFormat[] {
  return Object.entries(tones ?? {}).map(([word, tone]) => {
    const { font, fill } = toneLook(tone, colours);
    return {
      rectangle: cells,
      formula: `=$${columnLetter(cells.column)}${cells.row + 1}="${word}"`,
      fontColor: font,
      ...(fill && { fillColor: fill }),
    };
  });
}
