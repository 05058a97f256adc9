import { travelArrow, travelWord } from '../../domain/travel';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, option, optionalNumber } from '../coerce';
import { example } from '../example';
import { byOption, operandOr } from '../native';

/**
 * Which way is better for a direction of travel.
 * @customenum {string}
 */
// prettier-ignore
export enum TravelBetter {
  /** Higher is better */
  higher = "higher",
  /** Lower is better */
  lower = "lower",
}

/**
 * How the direction of travel is shown.
 * @customenum {string}
 */
// prettier-ignore
export enum TravelShow {
  /** An arrow by the numbers alone: ↑, ↓ or → */
  arrow = "arrow",
  /** What it means: Improving, Worsening or No change */
  word = "word",
}

/**
 * The direction of travel since the previous period: an arrow by the numbers alone, or a word for what it means.
 * @customfunction TRAVEL
 * @param current The figure now: one cell or a range. Blank is 0, as everywhere: wait for the figure.
 * @param previous The figure of the previous period: one cell or a range. Where it is blank the answer is empty.
 * @param [better] "higher" (default) or "lower": which way is better. It changes the word, never the arrow.
 * @param [show] "arrow" (default): ↑, ↓ or →. "word": Improving, Worsening or No change.
 * @returns The arrow or the word, cell by cell; empty text where there is no previous figure.
 * @remarks Up is ↑ even where that is worse, as published. RULES.md section 5.
 */
export function travel(
  current: unknown[][],
  previous: unknown[][],
  better?: TravelBetter,
  show?: TravelShow,
): unknown[][] {
  return eachCell(
    [
      number('Current', current),
      optionalNumber('Previous', previous, undefined),
      option('Better', better, TravelBetter, TravelBetter.higher),
      option('Show', show, TravelShow, TravelShow.arrow),
    ],
    (now, then, way, shown) => {
      if (then === undefined) return '';
      return shown === 'arrow' ? travelArrow(now, then) : travelWord(now, then, way);
    },
  );
}

export const travelEntry: CatalogueEntry = {
  id: 'TRAVEL',
  category: 'Savings and performance',
  examples: [
    example('TRAVEL', [118, 123], '↓', {
      note: 'Down, although fewer delays are better.',
      source: 'Finance and Performance Report, January 2016, Appendix 7: delayed transfers of care',
    }),
    example('TRAVEL', [118, 123, 'lower', 'word'], 'Improving'),
    example('TRAVEL', [10, 9.5], '↑', {
      source: 'Finance and Performance Report, January 2016, Appendix 7: NEET',
    }),
    example('TRAVEL', [10, 9.5, 'lower', 'word'], 'Worsening'),
    example('TRAVEL', [57, 57], '→'),
    example('TRAVEL', [57, 57, null, 'word'], 'No change'),
    example('TRAVEL', [57, null], '', { note: 'No previous figure.' }),
  ],
  native: ([current, previous, better, show]) => {
    const now = operandOr(current, '0');
    const then = operandOr(previous, '""');
    const words = (up: string, level: string, down: string) =>
      `IF(${now}=${then},"${level}",IF(${now}>${then},"${up}","${down}"))`;
    const shown = byOption(show, {
      arrow: words('↑', '→', '↓'),
      word: byOption(better, {
        higher: words('Improving', 'No change', 'Worsening'),
        lower: words('Worsening', 'No change', 'Improving'),
      }),
    });
    return `IF(${then}="","",${shown})`;
  },
  nativeNote:
    'Figures kept as text are compared as text, and an unknown word in a cell used as better or show counts as the default. ' +
    'An error in an argument that is not needed, such as better for an arrow, does not show.',
  implementation: travel,
};
