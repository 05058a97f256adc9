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
