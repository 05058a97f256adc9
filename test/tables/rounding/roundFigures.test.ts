import fc from 'fast-check';
import { roundTable } from '../../../src/domain/roundTable';
import { roundTotal } from '../../../src/domain/roundTotal';
import { terms, type Equation } from '../../../src/tables/rounding/equation';
import { roundFigures } from '../../../src/tables/rounding/roundFigures';

const plain = (result: number, ...lines: number[]): Equation => ({
  result,
  parts: lines.map((line) => ({ line, sign: 1 })),
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, line) => line);

/** Figures of the lines that are no results, filled up with what the equations give. In tenths. */
function filled(cells: number[][], rows: readonly Equation[], columns: readonly Equation[]): number[][] {
  const table = cells.map((row) => [...row]);
  for (const row of table) {
    for (const { result, parts } of columns) {
      row[result] = parts.reduce((sum, { line, sign }) => sum + sign * row[line], 0);
    }
  }
  for (const { result, parts } of rows) {
    table[result] = table[0].map((_, column) =>
      parts.reduce((sum, { line, sign }) => sum + sign * table[line][column], 0),
    );
  }
  return table;
}

function holds(table: number[][], rows: readonly Equation[], columns: readonly Equation[]): boolean {
  const isNil = (values: number[]): boolean => Math.abs(values.reduce((sum, value) => sum + value, 0)) < 1e-9;
  return (
    columns.every((equation) =>
      table.every((row) => isNil(terms(equation).map(({ line, sign }) => sign * row[line]))),
    ) &&
    rows.every((equation) =>
      table[0].every((_, column) =>
        isNil(terms(equation).map(({ line, sign }) => sign * table[line][column])),
      ),
    )
  );
}

const tenths = (table: number[][]): number[][] => table.map((row) => row.map((figure) => figure / 10));

function rounded(
  table: number[][],
  rows: readonly Equation[],
  columns: readonly Equation[],
  unit = 1,
): number[][] {
  const result = roundFigures(tenths(table), rows, columns, unit);
  if (result.kind !== 'rounded') throw new Error(result.kind);
  return result.figures as number[][];
}

const change = (table: number[][], exact: number[][]): number =>
  table.reduce(
    (sum, row, i) =>
      row.reduce((part, figure, j) => part + Math.abs(Math.round(figure * 10) - exact[i][j]), sum),
    0,
  );

/** The least change of any table of multiples just below or above that holds, lone totals being as `like` has them. */
function leastOfAll(
  exact: number[][],
  rows: readonly Equation[],
  columns: readonly Equation[],
  keep: (table: number[][]) => boolean,
): number {
  const results = new Set(rows.map(({ result }) => result));
  const across = new Set(columns.map(({ result }) => result));
  const free = exact.flatMap((row, i) =>
    row.flatMap((figure, j) => (results.has(i) || across.has(j) || figure % 10 === 0 ? [] : [{ i, j }])),
  );
  let least = Infinity;
  for (let mask = 0; mask < 2 ** free.length; mask += 1) {
    const cells = exact.map((row) => row.map((figure) => Math.floor(figure / 10)));
    free.forEach(({ i, j }, bit) => {
      if (mask & (1 << bit)) cells[i][j] += 1;
    });
    const table = filled(cells, rows, columns);
    const near = table.every((row, i) => row.every((figure, j) => Math.abs(figure * 10 - exact[i][j]) < 10));
    if (near && keep(table)) least = Math.min(least, change(table, exact));
  }
  return least;
}

/** Tables of this many rows and columns; figures in tenths. */
const cellsOf = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: -60, max: 90 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const shapes: [string, number, number, Equation[], Equation[]][] = [
  ['totals both ways', 4, 4, [plain(3, 0, 1, 2)], [plain(3, 0, 1, 2)]],
  [
    'subtotals of sections and a total, beside a total column',
    6,
    3,
    [plain(2, 0, 1), plain(4, 3), plain(5, 2, 4)],
    [plain(2, 0, 1)],
  ],
  [
    'a variance that is forecast less budget',
    4,
    3,
    [plain(3, 0, 1, 2)],
    [
      {
        result: 2,
        parts: [
          { line: 1, sign: 1 },
          { line: 0, sign: -1 },
        ],
      },
    ],
  ],
  [
    'a variance and a movement that depends on it',
    3,
    5,
    [plain(2, 0, 1)],
    [
      {
        result: 2,
        parts: [
          { line: 1, sign: 1 },
          { line: 0, sign: -1 },
        ],
      },
      {
        result: 4,
        parts: [
          { line: 2, sign: 1 },
          { line: 3, sign: -1 },
        ],
      },
    ],
  ],
  [
    'income taken off, then a net total after a total',
    5,
    3,
    [
      plain(2, 0, 1),
      {
        result: 4,
        parts: [
          { line: 2, sign: 1 },
          { line: 3, sign: -1 },
        ],
      },
    ],
    [plain(2, 0, 1)],
  ],
];

describe.each(shapes)('%s', (_name, rowCount, columnCount, rows, columns) => {
  test('everything still adds up, no figure moves by a unit, and no table changes less', () => {
    fc.assert(
      fc.property(cellsOf(rowCount, columnCount), (cells) => {
        const exact = filled(cells, rows, columns);
        const table = rounded(exact, rows, columns);
        expect(holds(table, rows, columns)).toBe(true);
        table.forEach((row, i) =>
          row.forEach((figure, j) => expect(Math.abs(figure * 10 - exact[i][j])).toBeLessThan(10)),
        );
        expect(change(table, exact)).toBe(leastOfAll(exact, rows, columns, () => true));
      }),
      { numRuns: 60 },
    );
  });
});

test('subtotals in one direction only: the totals are nearest, the rest changes least', () => {
  const rows = [plain(2, 0, 1), plain(5, 3, 4), plain(6, 2, 5)];
  const half = (figure: number): number => Math.sign(figure) * Math.floor(Math.abs(figure) / 10 + 0.5);
  fc.assert(
    fc.property(cellsOf(7, 2), (cells) => {
      const exact = filled(cells, rows, []);
      const table = rounded(exact, rows, []);
      expect(holds(table, rows, [])).toBe(true);
      expect(table[6]).toEqual(exact[6].map((figure) => half(figure) + 0));
      expect(change(table, exact)).toBe(
        leastOfAll(exact, rows, [], (other) => other[6].every((figure, j) => figure === half(exact[6][j]))),
      );
    }),
    { numRuns: 60 },
  );
});

test('a table with totals both ways comes out as ROUNDTABLE gives it', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((rows) => fc.tuple(cellsOf(rows + 1, 5), fc.constantFrom(1, 0.5, 2))),
      ([cells, unit]) => {
        const last = cells.length - 1;
        const rows = [plain(last, ...upTo(last))];
        const columns = [plain(4, 0, 1, 2, 3)];
        const exact = filled(cells, rows, columns);
        const expected = roundTable(tenths(exact), unit);
        expect(rounded(exact, rows, columns, unit)).toEqual(expected.kind === 'rounded' && expected.table);
      },
    ),
  );
});

test('a column with a total comes out as ROUNDTOTAL gives it', () => {
  fc.assert(
    fc.property(cellsOf(7, 1), (cells) => {
      const rows = [plain(6, ...upTo(6))];
      const exact = filled(cells, rows, []);
      const table = rounded(exact, rows, []).map(([figure]) => figure);
      expect(table.slice(0, 6)).toEqual(
        roundTotal(
          exact.slice(0, 6).map(([figure]) => figure / 10),
          1,
        ),
      );
    }),
  );
});

test('a row with a total does too, and what is in no sum is rounded half away from zero', () => {
  expect(rounded([[4, 4, 4, 12, 25, -25]], [], [plain(3, 0, 1, 2)])).toEqual([[1, 0, 0, 1, 3, -3]]);
});

test('blank cells stay blank, also where a column has no total', () => {
  const figures = [
    [0.5, null, 0.5],
    [0.5, 1.5, null],
    [1, null, 0.5],
  ];
  expect(roundFigures(figures, [plain(2, 0, 1)], [], 1)).toEqual({
    kind: 'rounded',
    figures: [
      [1, null, 1],
      [0, 2, null],
      [1, null, 1],
    ],
  });
});

test('totals of totals both ways cannot be kept at once', () => {
  const nested = [plain(2, 0, 1), plain(4, 2, 3)];
  const exact = filled(
    upTo(5).map(() => upTo(5)),
    nested,
    nested,
  );
  expect(roundFigures(exact, nested, nested, 10)).toEqual({ kind: 'tooTied' });
});

test('a unit finer than the 15 digits that Excel keeps', () => {
  expect(roundFigures([[0.4], [0.4], [0.9]], [plain(2, 0, 1)], [], 1)).toMatchObject({ kind: 'rounded' });
  expect(roundFigures([[1], [1], [3]], [plain(2, 0, 1)], [], 1)).toEqual({ kind: 'outOfReach' });
});
