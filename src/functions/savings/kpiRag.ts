import { kpiRag as kpiRagOf } from '../../domain/kpiRag';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { option, optionalNumber } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { kpiRagNative } from './kpiRagNative';
import { kpiTarget } from './kpiTarget';

/**
 * Which figures of an indicator are better.
 * @customenum {string}
 */
// prettier-ignore
export enum KpiBetter {
  /** Higher is better */
  higher = "higher",
  /** Lower is better */
  lower = "lower",
  /** Inside the target range is better */
  range = "range",
}

/**
 * The colour of an indicator: Green meets the target, Amber misses it by a little, Red by more.
 * @customfunction KPIRAG
 * @param actual The indicator's figure: one cell or a range. Where it is blank the answer is empty.
 * @param target The target, or a range as text such as 32.8 - 38.5: one cell or a range. Blank is 0, as everywhere: set the target before the figure.
 * @param [better] "higher" (default), "lower" or "range". Of a range text, higher is judged against the lower limit, lower against the upper one, range against the nearer.
 * @param [tolerance] A miss of at most this share of the size of the target is Amber: 0 or more, default 10%.
 * @returns Green, Amber or Red, cell by cell; empty text where there is no figure yet.
 * @remarks A figure exactly on the target is Green, exactly at the tolerance Amber. #NUM! for a negative tolerance;
 * #VALUE! for a range text whose lower limit is above the upper one. RULES.md section 5.
 */
export function kpiRag(
  actual: unknown[][],
  target: unknown[][],
  better?: KpiBetter,
  tolerance?: unknown,
): unknown[][] {
  return eachCell(
    [
      optionalNumber('Actual', actual, undefined),
      kpiTarget('Target', target),
      option('Better', better, KpiBetter, KpiBetter.higher),
      optionalNumber('Tolerance', tolerance, 0.1),
    ],
    (figure, aim, way, allowed) => {
      if (allowed < 0) return outOfRange;
      return figure === undefined ? '' : kpiRagOf(figure, aim, way, allowed);
    },
  );
}

const januaryReport = 'Finance and Performance Report, January 2016, Appendix 7';

export const kpiRagEntry: CatalogueEntry = {
  id: 'KPIRAG',
  category: 'Savings and performance',
  examples: [
    example('KPIRAG', [55, 57], 'Amber', { note: 'A miss of 3.5%.' }),
    example('KPIRAG', [44.8, '32.8 - 38.5', 'lower'], 'Red', {
      note: '16.4% above the upper limit.',
      source: januaryReport,
    }),
    example('KPIRAG', [0.205, 0.25, 'lower'], 'Green', { note: 'Lower is better.' }),
    example('KPIRAG', [35, '32.8 – 38.5', 'range'], 'Green', { note: 'Inside the range.' }),
    example('KPIRAG', [30, '32.8 - 38.5', 'range'], 'Amber', { note: '8.5% below the nearer limit.' }),
    example('KPIRAG', [51.3, 57], 'Amber', { note: 'Exactly 10% short.' }),
    example('KPIRAG', [55, 57, 'higher', 0.03], 'Red', { note: 'A tolerance of 3%.' }),
    example('KPIRAG', [null, 57], '', { note: 'Not yet reported.' }),
  ],
  native: kpiRagNative,
  nativeNote:
    'Range texts in a cell are read where both limits are positive and written alike, by the regional settings of ' +
    'whoever opens the workbook. A negative tolerance gives a colour instead of #NUM!, a range with the higher limit ' +
    'first a colour instead of #VALUE!, and an unknown word in a cell used as better counts as higher. ' +
    'An error in an argument that is not needed, such as the tolerance of a target that is met, does not show.',
  implementation: kpiRag,
};
