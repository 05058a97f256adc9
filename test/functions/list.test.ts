import fc from 'fast-check';
import { number, optionalNumber } from '../../src/functions/coerce';
import { ExcelError } from '../../src/functions/errors';
import { inRows, withLists } from '../../src/functions/list';
import { shownCells } from './support/answers';

const countAndSum = (first: unknown, second: unknown) =>
  shownCells(
    withLists([number('First', first), optionalNumber('Second', second, 7)], (a, b) => [
      [a.values.length, a.values.reduce((x, y) => x + y, 0), b.values.length, b.values[0]],
    ]),
  );

describe('withLists', () => {
  it('reads every cell, row by row, blanks as the default', () => {
    expect(
      countAndSum(
        [
          [1, '2'],
          [null, '(3)'],
        ],
        undefined,
      ),
    ).toEqual([[4, 0, 1, 7]]);
    expect(countAndSum(5, [['']])).toEqual([[1, 5, 1, 7]]);
  });

  it('answers with the first error from the left, but #VALUE! before others', () => {
    const reference = new ExcelError('#REF!');
    expect(countAndSum([[1], [reference]], [[new ExcelError('#N/A')]])).toEqual([['#REF!']]);
    expect(countAndSum([[reference], ['n.k.']], 1)).toEqual([['#VALUE! First: "n.k." is not a number.']]);
    expect(countAndSum([[reference]], [[true], ['x']])).toEqual([['#VALUE! Second: TRUE is not a number.']]);
  });

  it('reads whole columns down to the last row in use', () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? 2 : '']);
    expect(countAndSum(column, 1)).toEqual([[3, 6, 1, 1]]);
  });
});

describe('inRows', () => {
  it('keeps order and shape', () => {
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(size, size, (rows, columns) => {
        const cells = Array.from({ length: rows * columns }, (_, at) => at);
        const shaped = inRows(cells, columns);
        expect(shaped).toHaveLength(rows);
        for (const row of shaped) expect(row).toHaveLength(columns);
        expect(shaped.flat()).toEqual(cells);
      }),
    );
  });

  it('answers #NUM! for what is not finite', () => {
    expect(shownCells(inRows([1, Infinity, NaN, 'x'], 2))).toEqual([
      [1, '#NUM!'],
      ['#NUM!', 'x'],
    ]);
  });
});
