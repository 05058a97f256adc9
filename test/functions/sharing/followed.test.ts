import fc from 'fast-check';
import { followed } from '../../../src/functions/sharing/followed';
import { shifted } from '../../../src/functions/sharing/shifted';

test.each([
  ['rows were put in above', '=E5-B5', '=E7-B7', '=OUTTURN.VARIANCE(B7,E7)'],
  ['Excel wrote it in its own way', '=E5-B5', '=e5 - b5', '=OUTTURN.VARIANCE(b5,e5)'],
  ['a cell it refers to is gone', '=E5-B5', '=#REF!-B5', '=OUTTURN.VARIANCE(B5,#REF!)'],
])('%s', (_, stand, now, expected) => {
  expect(followed('=OUTTURN.VARIANCE(B5,E5)', stand, now)).toBe(expected);
});

test('sheets, names, ranges and columns of tables follow as well', () => {
  const before = "=OUTTURN.VARIANCE(SUM(Data!B5:B9),Total*'T 4'!B5+T[@Budget])";
  const stand = "=(Total*'T 4'!B5+T[@Budget])-SUM(Data!B5:B9)";
  const now = "=(Whole*'T 5'!B5+T[@Plan])-SUM('My data'!B6:B12)";
  expect(followed(before, stand, now)).toBe(
    "=OUTTURN.VARIANCE(SUM('My data'!B6:B12),Whole*'T 5'!B5+T[@Plan])",
  );
});

test.each(['=E5-B5+1', '=E5', '5', '', '=E5+B5'])(
  'a formula that somebody made into %s is not followed',
  (now) => {
    expect(followed('=OUTTURN.VARIANCE(B5,E5)', '=E5-B5', now)).toBeNull();
  },
);

test('what the ordinary formula does not refer to moves as the caller says', () => {
  const other = (place: string) => `<${place}>`;
  expect(followed('=OUTTURN.SAVINGSGAP(A5,B5)', '=B5', '=B9', other)).toBe('=OUTTURN.SAVINGSGAP(<A5>,B9)');
});

describe('shifted', () => {
  test.each([
    ['=B5+$B5+B$5+$B$5', 2, 1, '=C7+$B7+C$5+$B$5'],
    ['=SUM(\'B5\'!B5:B9)&"B5"', 1, 0, '=SUM(\'B5\'!B6:B10)&"B5"'],
    ['=SUM(B:B)+SUM(5:$5)', 1, 1, '=SUM(C:C)+SUM(6:$5)'],
    ['=LOG10(B5)+Budget+T[B5]+TAX', 1, 1, '=LOG10(C6)+Budget+T[B5]+TAX'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Z9+AZ9+ZZ9', 0, 1, '=AA9+BA9+AAA9'],
  ])('%s by %d rows and %d columns', (formula, rows, columns, expected) => {
    expect(shifted(formula, rows, columns)).toBe(expected);
  });

  test('there and back is the same formula, where nothing leaves the sheet', () => {
    const by = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(by, by, fc.integer({ min: 1, max: 1000 }), (rows, columns, row) => {
        const formula = `=SUM(B${row}:$C$${row})-D$${row}*Budget`;
        expect(shifted(shifted(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
