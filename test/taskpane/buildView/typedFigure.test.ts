import { figureToType, typedFigure } from '../../../src/taskpane/buildView/typedFigure';

test.each([
  ['2%', 'percent', 0.02],
  ['2', 'percent', 0.02],
  ['0.5', 'percentFine', 0.005],
  ['52', 'number', 52],
  ['(1,200)', 'money', -1200],
  ['Red', 'text', 'Red'],
] as const)('%s typed for a %s is %p', (typed, format, figure) => {
  expect(typedFigure(typed, format)).toBe(figure);
});

test.each([
  ['', 'number'],
  ['soon', 'money'],
  ['5%', 'number'],
  ['£2k', 'money'],
] as const)('%p is no %s', (typed, format) => {
  expect(typedFigure(typed, format)).toBeUndefined();
});

test.each([
  [0.015, 'percent', '1.5%'],
  [0.1, 'percent', '10%'],
  [52, 'number', '52'],
] as const)('%p stands in its field as it would be typed', (figure, format, text) => {
  expect(figureToType(figure, format)).toBe(text);
  expect(typedFigure(text, format)).toBe(figure);
});
