import type { PlanRow } from '../../../src/tables/plan';
import { previewRows } from '../../../src/taskpane/buildView/previewRows';

const row = (label: string, kind: PlanRow['kind'] = 'row'): PlanRow => ({
  kind,
  label,
  figures: [],
  texts: [],
  sheetRow: 0,
  source: null,
});
const plan = (count: number) => [
  ...Array.from({ length: count }, (_, index) => row(`Service ${index + 1}`)),
  row('Total', 'total'),
];

test.each([
  [3, 3, 0],
  [6, 6, 0],
  [7, 7, 0],
  [8, 6, 2],
  [500, 6, 494],
])('of %i rows %i are drawn and %i passed over', (count, drawn, passedOver) => {
  const rows = previewRows(plan(count), 6);
  expect(rows.first).toHaveLength(drawn);
  expect(rows.passedOver).toBe(passedOver);
  expect(rows.total).toMatchObject({ row: { label: 'Total' }, index: count });
});
