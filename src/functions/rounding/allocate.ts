import { allocate as allocateOf } from '../../domain/allocate';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, optionalNumber } from '../coerce';
import { divisionByZero, outOfRange } from '../errors';
import { example } from '../example';
import { inRows, withLists } from '../list';
import { isDecimals } from './isDecimals';

/**
 * A total split in proportion to shares, each part rounded, adding up to the rounded total exactly.
 * @customfunction ALLOCATE
 * @param total The amount to split, positive or negative. Blank is 0.
 * @param shares The shares, 0 or more on any scale, such as 44 and 56: a row, a column or a block. Blank is 0.
 * @param [decimals] Decimal places of every part, from -6 to 6: 2 (default) is pence, -3 thousands.
 * @returns The parts, in the shape of the shares.
 * @remarks Each part is rounded down and the units left over go one each to the parts that lost most, in a tie to the
 * earlier; a negative total is split as its size and negated. #NUM! for a negative share or other decimals; #DIV/0!
 * where all shares are 0. A share that is not a number is the whole answer. RULES.md section 3.
 */
export function allocate(total: unknown, shares: unknown[][], decimals?: unknown): unknown[][] {
  return withLists(
    [number('Total', total), number('Shares', shares), optionalNumber('Decimals', decimals, 2)],
    ({ values: [amount] }, { values, columns }, { values: [places] }) => {
      if (!isDecimals(places) || values.some((share) => share < 0)) return [[outOfRange]];
      const parts = allocateOf(amount, values, places);
      return parts === undefined ? [[divisionByZero]] : inRows(parts, columns);
    },
  );
}

export const allocateEntry: CatalogueEntry = {
  id: 'ALLOCATE',
  category: 'Rounding',
  examples: [
    example('ALLOCATE', [0.3, [[44, 56]]], [[0.13, 0.17]], {
      note: 'The increase of £0.30m shared 44 to 56: exactly 0.132 and 0.168.',
      source: 'Covering report to the medium term financial strategy, December 2021, section 6.1',
    }),
    example('ALLOCATE', [100, [[1, 1, 1]], 0], [[34, 33, 33]], {
      note: 'In a tie the earlier gets the unit left over.',
    }),
    example('ALLOCATE', [-100, [[1], [1], [1]], 0], [[-34], [-33], [-33]], {
      note: 'A negative total is split as its size and negated. A column gives a column.',
    }),
    example('ALLOCATE', [137450, [['44%', '56%']], -3], [[60000, 77000]], {
      note: 'To thousands: adds up to 137,000.',
    }),
  ],
  native: null,
  nativeNote:
    'Which parts get the units left over depends on all shares at once. Rounding each part, with the last one as the ' +
    'total less the others, also adds up, but the last part then bears all the rounding.',
  implementation: allocate,
};
