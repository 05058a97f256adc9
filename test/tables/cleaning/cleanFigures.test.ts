import fc from 'fast-check';
import { money } from '../../../src/domain/money';
import { planClean } from '../../../src/tables/cleaning/cleanFigures';
import { published, publishedCells } from '../support';
import { cellsToClean, cleaned, plan, usual } from './support';

test.each(['t1', 't2', 't3', 't4'] as const)('%s, pasted as it was printed, becomes its figures', (name) => {
  const table = published[name];
  expect(cleaned(publishedCells(table, 'raw'))).toEqual(publishedCells(table, 'values'));
  expect(plan(publishedCells(table, 'raw')).left).toEqual([]);
});

test('numbers, formulas, errors, truth values and empty cells are not touched', () => {
  const source = cellsToClean([['1', 2, '3', '#N/A', true, '', '  ', '(4)']]);
  source.formulas = [['1', 2, '=TEXT(A1,"0")', '#N/A', true, '', '  ', '(4)']];
  source.errors = [[false, false, false, true, false, false, false, false]];
  const { cells, left } = planClean(source, usual);
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 1, 1],
    [2, 8, -4],
  ]);
  expect(left).toEqual([]);
});

describe('what is no figure stays as it is', () => {
  const left = (text: string) =>
    plan([
      [text, '12,000'],
      ['', '5'],
    ]).left.map(({ because }) => because);

  test.each([
    ['19-002-02', ['reference']],
    ['00451', ['reference']],
    ['12345678901234567', ['reference']],
    ['2021/22', ['year']],
    ['2021-22', ['year']],
    ['31/03/2022', ['date']],
    ['32.8 - 38.5', ['unclear']],
    ['1,234*', ['unclear']],
    ['Service 12', []],
    ['31 March 2022', []],
  ])('%s', (text, because) => {
    expect(cleaned([[text, '12,000']])[0][0]).toBe(text);
    expect(left(text)).toEqual(because);
  });

  test('a list says where and why, words only where a figure should be', () => {
    const { left: list } = plan([
      ['Service', 'Budget £000'],
      ['Fostering', '1,200'],
      ['Adoption', 'n/a'],
      ['Respite', 'see note'],
      ['Reviewed', '12 March 2022'],
    ]);
    expect(list).toEqual([
      { row: 4, column: 2, text: 'n/a', because: 'notAvailable' },
      { row: 5, column: 2, text: 'see note', because: 'words' },
      { row: 6, column: 2, text: '12 March 2022', because: 'date' },
    ]);
  });
});

test.each(['Ref', 'Cost centre', 'Account code'])(
  'the figures of a column called %s are names',
  (heading) => {
    const cells = [
      [heading, 'Budget'],
      ['1201', '5'],
      ['1,305', '6'],
    ];
    expect(cleaned(cells).slice(1)).toEqual([
      ['1201', 5],
      ['1,305', 6],
    ]);
    expect(plan(cells).left.map(({ text, because }) => [text, because])).toEqual([
      ['1201', 'reference'],
      ['1,305', 'reference'],
    ]);
  },
);

describe('years', () => {
  test('above figures are headings', () => {
    const cells = [
      ['Fund', '2021', '2022'],
      ['General', '350', '2,022'],
      ['Schools', '2021', '7'],
    ];
    expect(cleaned(cells)).toEqual([
      ['Fund', '2021', '2022'],
      ['General', 350, 2022],
      ['Schools', 2021, 7],
    ]);
    expect(plan(cells).left.map(({ text, because }) => [text, because])).toEqual([
      ['2021', 'year'],
      ['2022', 'year'],
    ]);
  });

  test('a column of them stays', () => {
    expect(
      cleaned([
        ['2021', '5'],
        ['2022', '6'],
      ]),
    ).toEqual([
      ['2021', 5],
      ['2022', 6],
    ]);
  });
});

describe('a dash', () => {
  test('is 0 among figures', () => {
    expect(
      cleaned([
        ['Fostering', '-', '5'],
        ['Adoption', '7', 'nil'],
      ]),
    ).toEqual([
      ['Fostering', 0, 5],
      ['Adoption', 7, 0],
    ]);
  });

  test('is nothing in particular among words', () => {
    const cells = [
      ['Owner', 'Budget'],
      ['-', '5'],
      ['Jones', '6'],
    ];
    expect(cleaned(cells).map(([owner]) => owner)).toEqual(['Owner', '-', 'Jones']);
  });
});

describe('k, m and bn', () => {
  test('alone come out in their own unit', () => {
    expect(plan([['£1,752k'], ['(12k)']])).toMatchObject({ unit: '£000', suffixed: 2 });
    expect(cleaned([['£1,752k'], ['(12k)'], ['-']])).toEqual([[1752], [-12], [0]]);
    expect(cleaned([['£1.752m'], ['£0.830 million'], ['£1bn']])).toEqual([[1.752], [0.83], [1000]]);
  });

  test('among others in the team’s unit, or the one that is chosen', () => {
    const mixed = [['£1.752m'], ['830'], ['12k']];
    expect(plan(mixed)).toMatchObject({ unit: '£000', suffixed: 2 });
    expect(cleaned(mixed)).toEqual([[1752], [830], [12]]);
    expect(cleaned(mixed, { unit: '£' })).toEqual([[1752000], [830], [12000]]);
    expect(cleaned([['£1.752m'], [830]])).toEqual([[1752], [830]]);
  });

  test('in the unit that the headings state', () => {
    expect(cleaned([['Budget (£m)'], ['1,752k']])).toEqual([['Budget (£m)'], [1.752]]);
    expect(plan([['Saves £2m'], ['1,752k']]).unit).toBe('£000');
  });
});

describe('formats', () => {
  const formats = (values: string[][], format = 'General') =>
    planClean(cellsToClean(values, { formats: values.map((row) => row.map(() => format)) }), usual).cells.map(
      (cell) => cell.format,
    );
  const whole = '[>=0.5]#,##0;[<=-0.5](#,##0);"-"#';

  test('the house’s: whole figures, decimals where a figure of the column has them, percentages', () => {
    expect(formats([['1,200'], ['(5)']])).toEqual([whole, whole]);
    expect(formats([['1,200'], ['0.5']])[0]).toBe('[>=0.05]#,##0.0;[<=-0.05](#,##0.0);"-"#');
    expect(formats([['£0.830m']])[0]).toBe('[>=0.0005]#,##0.000;[<=-0.0005](#,##0.000);"-"#');
    expect(formats([['0.123456']])[0]).toContain('#,##0.0000;');
    expect(formats([['12.5%']])[0]).toContain('0.0%');
    expect(formats([['12.25%']])[0]).toContain('0.0##%');
  });

  test('and shown so before', () => {
    const { cells } = plan([
      ['Rate', '12.25%', '(1,200)', '5.5', '-'],
      ['', '', '', '', '7'],
    ]);
    expect(cells.map(({ shown }) => shown)).toEqual(['12.25%', '(1,200)', '5.5', '-', '7']);
  });

  test('each column has its own', () => {
    expect(formats([['1,200', '0.25']]).map((format) => format.includes('0.00;'))).toEqual([false, true]);
  });

  test('text cells get one, others keep what the user gave them', () => {
    expect(formats([['1,200']], '@')).toEqual([whole]);
    expect(formats([['1,200']], '0.00')).toEqual(['0.00']);
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => money(n, '£000', 'table')),
  fc.constantFrom('2021', '2021/22', '19-002-02', 'n/a', 'nil', '-', '5%', '£3k', '£0.4m', '007', 'Total'),
);

test('whatever is there: text becomes numbers or is left, and a second time there is nothing to do', () => {
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(fc.oneof(anyText, fc.integer()), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(grid, (values) => {
      const { cells, left } = plan(values);
      for (const { row, column, text, value, format } of cells) {
        expect(values[row - 2][column - 1]).toBe(text);
        expect(Number.isFinite(value)).toBe(true);
        expect(format).not.toBe('@');
      }
      const places = [...cells, ...left].map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(plan(cleaned(values)).cells).toEqual([]);
    }),
  );
});

test('figures as this house prints them come back as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 2, maxLength: 8 }),
      (figures) => {
        fc.pre(figures.some((figure) => Math.abs(figure) > 2100));
        const cells = figures.map((figure) => [money(figure, '£000', 'table')]);
        expect(cleaned([['Budget'], ...cells]).slice(1)).toEqual(figures.map((figure) => [figure + 0]));
      },
    ),
  );
});
