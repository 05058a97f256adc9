import { limitConstant, listConstant, nameConstant } from '../../../../src/excel/sharing/elsewhere/constants';

test.each([
  [[[5]], '=5'],
  [[[-0.25]], '=-0.25'],
  [[['“5” "a"']], '="“5” ""a"""'],
  [[[true]], '=TRUE'],
  [[[1e21]], '=1E+21'],
  [
    [
      [1, 'x'],
      ['', '#N/A'],
    ],
    '={1,"x";"",#N/A}',
  ],
  [[['#REF!']], null],
  [[['x'.repeat(9000)]], null],
])('a name can stand for %j as %s', (values, text) => {
  expect(nameConstant(values)).toBe(text);
});

test.each([
  [[['Low'], ['High'], ['']], 'Low,High'],
  [[[34, 33, 33]], '34,33,33'],
  [[[1.5, 2]], null],
  [[['a,b']], null],
  [[['=A1']], null],
  [[['#N/A']], null],
  [[[' a']], null],
  [[['']], null],
  [[['x'.repeat(256)]], null],
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    null,
  ],
])('a list of %j is %s', (values, text) => {
  expect(listConstant(values)).toBe(text);
});

test('a limit is one figure', () => {
  expect(limitConstant([[12]])).toBe('=12');
  expect([limitConstant([['12']]), limitConstant([[1, 2]])]).toEqual([null, null]);
});
