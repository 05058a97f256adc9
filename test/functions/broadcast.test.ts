import fc from 'fast-check';
import { variance } from '../../src/domain/variance';
import { eachCell } from '../../src/functions/broadcast';
import { number, option, text } from '../../src/functions/coerce';
import { ExcelError } from '../../src/functions/errors';

const subtract = (first: unknown, second: unknown) =>
  eachCell([number('First', first), number('Second', second)], (a, b) => a - b);
const code = (answer: unknown) => (answer instanceof ExcelError ? answer.code : answer);
const codes = (answers: unknown[][]) => answers.map((row) => row.map(code));

describe('eachCell', () => {
  it('works cell by cell on ranges of one shape', () => {
    expect(subtract([[5, 6]], [[1, 2]])).toEqual([[4, 4]]);
    expect(subtract([[5], [6]], [[1], [2]])).toEqual([[4], [4]]);
  });

  it('takes one cell for one cell, in brackets or not', () => {
    expect(subtract(5, 1)).toEqual([[4]]);
    expect(subtract([[5]], 1)).toEqual([[4]]);
  });

  it('stretches one cell, one row and one column', () => {
    expect(
      subtract(
        [
          [5, 6],
          [7, 8],
        ],
        1,
      ),
    ).toEqual([
      [4, 5],
      [6, 7],
    ]);
    expect(
      subtract(
        [
          [5, 6],
          [7, 8],
        ],
        [[1, 2]],
      ),
    ).toEqual([
      [4, 4],
      [6, 6],
    ]);
    expect(
      subtract(
        [
          [5, 6],
          [7, 8],
        ],
        [[1], [2]],
      ),
    ).toEqual([
      [4, 5],
      [5, 6],
    ]);
    expect(subtract([[5], [6]], [[1, 2]])).toEqual([
      [4, 3],
      [5, 4],
    ]);
  });

  it('answers #N/A where a cell has no partner', () => {
    expect(codes(subtract([[5], [6], [7]], [[1], [2]]))).toEqual([[4], [4], ['#N/A']]);
    expect(codes(subtract([[5, 6]], [[1, 2, 3]]))).toEqual([[4, 4, '#N/A']]);
  });

  it('always answers in the shape of the larger side', () => {
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(size, size, size, size, (rows1, columns1, rows2, columns2) => {
        const grid = (rows: number, columns: number) =>
          Array.from({ length: rows }, () => new Array<number>(columns).fill(1));
        const answers = subtract(grid(rows1, columns1), grid(rows2, columns2));
        expect(answers).toHaveLength(Math.max(rows1, rows2));
        for (const row of answers) expect(row).toHaveLength(Math.max(columns1, columns2));
      }),
    );
  });

  it('lets a bad cell spoil only its own result', () => {
    const cell = fc.oneof(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.constantFrom('n.k.', true, '', null, new ExcelError('#REF!')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (pairs) => {
        const column = (index: 0 | 1) => pairs.map((pair) => [pair[index]]);
        const together = codes(eachCell([number('B', column(0)), number('O', column(1))], variance));
        const alone = pairs.map(([b, o]) => codes(eachCell([number('B', b), number('O', o)], variance))[0]);
        expect(together).toEqual(alone);
      }),
    );
  });

  it('passes errors through unchanged, from the left, but puts #VALUE! first', () => {
    const reference = new ExcelError('#REF!');
    const notAvailable = new ExcelError('#N/A');
    expect(subtract(reference, notAvailable)).toEqual([[reference]]);
    expect(codes(subtract(reference, 'n.k.'))).toEqual([['#VALUE!']]);
  });

  it('answers #NUM! for what is not a finite number', () => {
    expect(codes(subtract(1.7e308, -1.7e308))).toEqual([['#NUM!']]);
    expect(codes(eachCell([number('A', 0)], (a) => a / a))).toEqual([['#NUM!']]);
  });

  it('reads words and texts alongside numbers', () => {
    const words = { yes: 'yes', no: 'no' } as const;
    const answers = eachCell(
      [text('Name', [['a'], ['b']]), number('Count', 2), option('Again', 'NO', words, 'yes')],
      (name, count, again) => `${name}${count}${again}`,
    );
    expect(answers).toEqual([['a2no'], ['b2no']]);
  });
});

describe('eachCell on whole columns', () => {
  const rowsOfASheet = 1_048_576;
  const column = (...used: unknown[]) =>
    Array.from({ length: rowsOfASheet }, (_, row) => [row < used.length ? used[row] : '']);

  it('answers down to the last row in use in any of them', () => {
    expect(subtract(column(5, 6), column(1, '', 2))).toEqual([[4], [6], [-2]]);
    expect(subtract(column(5, 6), 1)).toEqual([[4], [5]]);
    expect(subtract(column(), column())).toEqual([[0]]);
  });

  it('keeps the shape of ordinary ranges, blank rows and all', () => {
    expect(subtract([[5], [''], ['']], [[1], [null], [null]])).toEqual([[4], [0], [0]]);
  });
});
