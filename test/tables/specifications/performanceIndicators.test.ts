import type { Figures, FormulaSettings } from '../../../src/tables/specification';
import { performanceIndicators } from '../../../src/tables/specifications/performanceIndicators';

const settings: FormulaSettings = {
  percentBase: 'signed',
  decimals: 0,
  unit: '£000',
  columns: new Set(['target', 'actual', 'better']),
  blueIsDelivered: true,
};

function colour(figures: Figures): unknown {
  const { computed } = performanceIndicators.columns.find(({ key }) => key === 'rag') ?? {};
  return computed?.compute({ $tolerance: 0.1, ...figures }, settings);
}

// The published measure: 44.8 of a range of 32.8 - 38.5 is Red. RULES.md section 5.
test.each([
  ['', 'Red'],
  ['lower', 'Red'],
  ['range', 'Red'],
  ['higher', 'Green'],
])('above its range of targets, better “%s”: %s', (better, expected) => {
  expect(colour({ target: '32.8 - 38.5', actual: 44.8, better })).toBe(expected);
});

test('where nothing is said, more than a target of one figure is good', () => {
  expect(colour({ target: 40, actual: 44.8, better: '' })).toBe('Green');
});
