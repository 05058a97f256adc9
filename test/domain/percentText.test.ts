import { percentText } from '../../src/domain/percentText';

test.each([
  [0.02, '2%'],
  [0.00485, '0.485%'],
  [0.004949, '0.4949%'],
  [-0.005, '-0.5%'],
  [0, '0%'],
  [-0, '0%'],
  [1.5, '150%'],
  [0.1 + 0.2, '30%'],
  [1e-9, '0.0000001%'],
  [1 / 3, '33.3333333333333%'],
])('percentText of %d is %s', (fraction, text) => {
  expect(percentText(fraction)).toBe(text);
});
