import { catalogue } from '../../src/functions/catalogue';
import { ExcelError } from '../../src/functions/errors';

/** The answer's rows; an error is its code and message. */
function answer(id: string, ...args: unknown[]): unknown {
  const entry = catalogue.find((candidate) => candidate.id === id);
  const rows = (entry?.implementation as (...args: unknown[]) => unknown[][])(...args);
  return rows.map((row) =>
    row.map((cell) =>
      cell instanceof ExcelError ? [cell.code, cell.message].filter(Boolean).join(' ') : cell,
    ),
  );
}

const tooSmall =
  '#VALUE! Table: give at least two rows and two columns, with totals in the last row and the last column.';

describe('rounding that casts', () => {
  it.each([
    ['ALLOCATE', [10, [['x', 1]]], '#VALUE! Shares: "x" is not a number.'],
    ['ALLOCATE', ['n.k.', [[0]], 9], '#VALUE! Total: "n.k." is not a number.'],
    ['ALLOCATE', [10, [[1, -1]]], '#NUM!'],
    ['ALLOCATE', [10, [[1]], 1.5], '#NUM!'],
    ['ALLOCATE', [10, [[1]], 7], '#NUM!'],
    ['ALLOCATE', [10, [[1]], -7], '#NUM!'],
    ['ALLOCATE', [10, [['', 0]]], '#DIV/0!'],
    ['ALLOCATE', [10, [[new ExcelError('#REF!'), 1]]], '#REF!'],
    ['ROUNDTOTAL', [[[true]]], '#VALUE! Values: TRUE is not a number.'],
    ['ROUNDTOTAL', [[[1.5]], 0], '#NUM!'],
    ['ROUNDTOTAL', [[[1.5]], -1], '#NUM!'],
    ['ROUNDTOTAL', [[[1.2, 2.3]], 1, 6], '#NUM!'],
    ['ROUNDTABLE', [[[1, 1]]], tooSmall],
    ['ROUNDTABLE', [[[1], [1]]], tooSmall],
    ['ROUNDTABLE', [[[1, 1], [1, 1]], 0], '#NUM!'], // prettier-ignore
    ['ROUNDTABLE', [[['Service', 1], [1, 1]]], '#VALUE! Table: "Service" is not a number.'], // prettier-ignore
    [
      'ROUNDTABLE',
      [[[1, 1], [2406, 2000.5], [2407, 2407]]], // prettier-ignore
      '#VALUE! Table: row 2 does not add up. Its total is 405.5 less than its figures.',
    ],
    [
      'ROUNDTABLE',
      [[[1, 2, 3], [1, 2, 3], [2, 1004, 1006]]], // prettier-ignore
      '#VALUE! Table: column 2 does not add up. Its total is 1,000 more than its figures.',
    ],
    ['CASTCHECK', [[[1]], 'total'], '#VALUE! Total: "total" is not a number.'],
    ['CASTCHECK', [[[1]], 1, 0.5], '#NUM!'],
  ])('%s of %j is %s', (id, args, error) => {
    expect(answer(id, ...args)).toEqual([[error]]);
  });

  it.each([
    ['ALLOCATE', [100, [[1], [''], [1]]], [[50], [0], [50]]],
    ['ALLOCATE', [10, [[1, 1], [1, 1]], 0], [[3, 3], [2, 2]]], // prettier-ignore
    ['ALLOCATE', ['(10)', [['44%', '56%']], ''], [[-4.4, -5.6]]],
    ['ALLOCATE', [5, 3], [[5]]],
    ['ROUNDTOTAL', [[[0.4, '', 0.4]], null, ''], [[1, 0, 0]]],
    ['ROUNDTOTAL', [[[0.4, 0.4]], null, 0], [[0, 0]]],
    ['ROUNDTABLE', [[[0.5, '', '0.5'], ['', 0.5, 0.5], [0.5, 0.5, 1]]], [[1, 0, 1], [0, 0, 0], [1, 0, 1]]], // prettier-ignore
    ['CASTCHECK', [[['(108)', '', 1]], -107], [['Casts']]],
  ])('%s of %j is %j', (id, args, rows) => {
    expect(answer(id, ...args)).toEqual(rows);
  });
});
