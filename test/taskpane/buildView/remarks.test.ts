import { remarksOf } from '../../../src/taskpane/buildView/remarks';
import { ROWS, sampleGrid, sampleReading } from './sampleReading';

test('what holds the building up comes first, and nothing is compared meanwhile', () => {
  const rows = ROWS.map((row) => [...row]);
  rows[1][1] = 'n.k.';
  const remarks = remarksOf(sampleReading(sampleGrid(rows)));
  expect(remarks[0]).toMatchObject({ kind: 'problem', address: 'B6' });
  expect(remarks[0].message).toContain('n.k.');
  expect(remarks.some(({ kind }) => kind === 'disagreement')).toBe(false);
});

test('figures that differ are told with their cell', () => {
  const rows = ROWS.map((row) => [...row]);
  rows[0][4] = 99;
  const remarks = remarksOf(sampleReading(sampleGrid(rows)));
  expect(remarks).toContainEqual(expect.objectContaining({ kind: 'disagreement', address: 'E5' }));
});
