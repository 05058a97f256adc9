import fc from 'fast-check';
import { numfmt } from '@univerjs/core';
import { formatFigure, numberFormat } from '../../src/tables/display';

const units = ['£', '£000', '£m'] as const;

test.each([
  [-1234.4, '£000', '(1,234)'],
  [-0.5, '£000', '(1)'],
  [-0.4, '£000', '-'],
  [0, '£000', '-'],
  [0.4, '£000', '-'],
  [-0.2942, '£m', '(0.294)'],
  [0.0004, '£m', '-'],
] as const)('%d in %s is %s', (amount, unit, text) => {
  expect(formatFigure(amount, 'money', unit)).toBe(text);
  expect(numfmt.format(numberFormat('money', unit), amount)).toBe(text);
});

test.each([
  [0.0452, '4.5%'],
  [-0.0452, '(4.5%)'],
  [-0.0004, '-'],
])('%d as a percentage is %s', (rate, text) => {
  expect(formatFigure(rate, 'percent', '£000')).toBe(text);
  expect(numfmt.format(numberFormat('percent', '£000'), rate)).toBe(text);
});

test('the preview shows what the workbook will show, and never (0) or -0', () => {
  const amount = fc.integer({ min: -20_000_000, max: 20_000_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(amount, fc.constantFrom(...units), (value, unit) => {
      const text = formatFigure(value, 'money', unit);
      expect(numfmt.format(numberFormat('money', unit), value)).toBe(text);
      expect(text).not.toMatch(/^\(?-?[0.]+\)?$/);
    }),
  );
});

test.each([
  [1234.5, 'pounds', '1,234.50'],
  [-0.5, 'pounds', '(0.50)'],
  [0.004, 'pounds', '-'],
  [13.5, 'numberFine', '13.50'],
  [1234.5, 'number', '1,235'],
  [-3, 'number', '(3)'],
  [0.4, 'number', '-'],
  [0.02575, 'percentFine', '2.575%'],
  [0.02, 'percentFine', '2.0%'],
  [-0.0151, 'percentFine', '(1.51%)'],
  [0.000001, 'percentFine', '-'],
  [44656, 'date', '05/04/2022'],
] as const)('%d as %s is %s', (figure, format, text) => {
  expect(formatFigure(figure, format, '£000')).toBe(text);
  expect(numfmt.format(numberFormat(format, '£000'), figure)).toBe(text);
});

test('words, dates in words and whatever stands in a cell are shown as they are', () => {
  expect(formatFigure('32.8 - 38.5', 'plain', '£000')).toBe('32.8 - 38.5');
  expect(formatFigure(32.8, 'plain', '£000')).toBe('32.8');
  expect(formatFigure('end of June', 'date', '£000')).toBe('end of June');
  expect(formatFigure(-1, 'date', '£000')).toBe('-1');
  expect(['text', 'plain'].map((format) => numberFormat(format as 'text', '£000'))).toEqual([
    'General',
    'General',
  ]);
});

test('money in £m has as many decimals as the house', () => {
  expect(formatFigure(1.25, 'money', '£m', 1)).toBe('1.3');
  expect(numberFormat('money', '£m', 1)).toBe('[>=0.05]#,##0.0;[<=-0.05](#,##0.0);"-"#');
  expect(numberFormat('money', '£m', 0)).toBe('[>=0.5]#,##0;[<=-0.5](#,##0);"-"#');
  expect(formatFigure(1.25, 'money', '£000', 1)).toBe('1');
});
