import fc from 'fast-check';
import { roundTable } from '../../src/domain/roundTable';
import { sum } from '../../src/domain/sum';
import { seededRandom } from './random';

/** A table with its totals, from whole numbers of 1/scale. */
function withTotals(cells: readonly (readonly number[])[], scale: number): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((total, cell) => total + cell, 0)]);
  rows.push(rows[0].map((_, column) => rows.reduce((total, row) => total + row[column], 0)));
  return rows.map((row) => row.map((figure) => figure / scale));
}

function rounded(table: number[][], unit: number): number[][] {
  const result = roundTable(table, unit);
  if (result.kind !== 'rounded') throw new Error(`not rounded: ${JSON.stringify(result)}`);
  return result.table;
}

/** Tries every table of multiples just below or above; the best by least change, then by the earliest figure up. */
function bestOfAll(table: number[][], scale: number, unit: number): number[][] {
  const figures = table.map((row) => row.map((figure) => Math.round(figure * scale)));
  const step = unit * scale;
  const body = figures.slice(0, -1).flatMap((row) => row.slice(0, -1));
  const columns = table[0].length - 1;
  let best: { change: number; table: number[][] } | undefined;
  const tryFrom = (place: number, chosen: number[]): void => {
    if (place === body.length) {
      const rows = Array.from({ length: table.length - 1 }, (_, row) =>
        chosen.slice(row * columns, (row + 1) * columns),
      );
      const candidate = withTotals(rows, 1);
      const moves = candidate.flatMap((row, i) => row.map((figure, j) => Math.abs(figure - figures[i][j])));
      if (moves.some((move) => move >= step)) return;
      const change = moves.reduce((total, move) => total + move, 0);
      if (best === undefined || change < best.change) best = { change, table: candidate };
      return;
    }
    const below = Math.floor(body[place] / step) * step;
    if (below !== body[place]) tryFrom(place + 1, [...chosen, below + step]);
    tryFrom(place + 1, [...chosen, below]);
  };
  tryFrom(0, []);
  if (best === undefined) throw new Error('no table casts');
  return best.table.map((row) => row.map((figure) => figure / scale + 0));
}

const smallTable = (figure: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
    fc.array(fc.array(figure, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('roundTable', () => {
  it('is the best of all tables, by least change and then the earliest up', () => {
    const cases = fc.record({
      cells: smallTable(fc.integer({ min: -250, max: 250 })),
      unit: fc.constantFrom(1, 2, 0.5),
    });
    fc.assert(
      fc.property(cases, ({ cells, unit }) => {
        const table = withTotals(cells, 100);
        expect(rounded(table, unit)).toEqual(bestOfAll(table, 100, unit));
      }),
      { numRuns: 1500 },
    );
  });

  it('is the best of all tables where most figures tie', () => {
    fc.assert(
      fc.property(smallTable(fc.integer({ min: -8, max: 8 })), (cells) => {
        const table = withTotals(cells, 4);
        expect(rounded(table, 1)).toEqual(bestOfAll(table, 4, 1));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['pounds and pence in thousands', 1000, 100, 1e7],
    ['tenths in whole ones', 1, 10, 300],
    ['nine decimals in halves', 0.5, 1e9, 1e11],
  ])('casts a table of 60 by 12: %s', (_what, unit, scale, largest) => {
    const random = seededRandom(largest);
    const cells = Array.from({ length: 60 }, () =>
      Array.from({ length: 12 }, () => Math.round((random() - 0.3) * largest)),
    );
    const table = withTotals(cells, scale);
    const answer = rounded(table, unit);
    const lines = [...answer, ...answer[0].map((_, column) => answer.map((row) => row[column]))];
    for (const line of lines) expect(sum(line.slice(0, -1))).toBe(line[line.length - 1]);
    table.forEach((row, i) =>
      row.forEach((figure, j) => expect(Math.abs(answer[i][j] - figure)).toBeLessThan(unit)),
    );
  });

  it('rounds the earlier up where nothing else decides', () => {
    const half = withTotals([[5, 5], [5, 5]], 10); // prettier-ignore
    expect(rounded(half, 1)).toEqual([[1, 0, 1], [0, 1, 1], [1, 1, 2]]); // prettier-ignore
  });

  it('takes thirds that formulas worked out for thirds', () => {
    const thirds = [[1 / 3, 1 / 3, 1 / 3, 1], [2 / 3, 2 / 3, 2 / 3, 2], [1, 1, 1, 3]]; // prettier-ignore
    expect(rounded(thirds, 1)).toEqual([[1, 0, 0, 1], [0, 1, 1, 2], [1, 1, 1, 3]]); // prettier-ignore
  });

  it('keeps exact multiples, and is never -0', () => {
    const whole = withTotals([[3, -4], [-3, 4]], 1); // prettier-ignore
    expect(rounded(whole, 1)).toEqual(whole);
    expect(Object.is(rounded([[-0.2, -0.2], [-0.2, -0.2]], 1)[0][0], 0)).toBe(true); // prettier-ignore
  });

  it.each([
    [[[1, 2, 3], [4, 5, 8], [5, 7, 12]], 'row', 2, -1], // prettier-ignore
    [[[1, 2, 3], [4, 5, 9], [5, 8, 13]], 'column', 2, 1], // prettier-ignore
    [[[1, 2, 3], [4, 5, 9], [5, 7, 13]], 'row', 3, 1], // prettier-ignore
  ])('names the line of %j that does not add up', (table, line, number, difference) => {
    expect(roundTable(table, 1)).toEqual({ kind: 'doesNotCast', line, number, difference });
  });

  it('says so where the unit is finer than the totals are kept to', () => {
    const thirds = [[1 / 3, 1 / 3, 1 / 3, 1], [1 / 3, 1 / 3, 1 / 3, 1]]; // prettier-ignore
    expect(roundTable(thirds, 1e-15)).toEqual({ kind: 'outOfReach' });
  });

  it('does not pretend to cast beyond 15 digits', () => {
    expect(rounded([[1e20, 1e20], [1e20, 1e20]], 0.3)[0][0]).toBeNaN(); // prettier-ignore
  });
});
