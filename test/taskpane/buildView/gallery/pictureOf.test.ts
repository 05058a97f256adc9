import { budgetaryControlReport } from '../../../../src/tables/specifications/budgetaryControlReport';
import { performanceIndicators } from '../../../../src/tables/specifications/performanceIndicators';
import { pictureOf } from '../../../../src/taskpane/buildView/gallery/pictureOf';
import { tableList } from '../../../../src/tables/tableList';

test.each(tableList.map((table) => [table.name, table] as const))('%s fills its picture', (_, table) => {
  const { columns, rows } = pictureOf(table);
  const last = columns[columns.length - 1];
  expect(last.left + last.width).toBeCloseTo(100);
  expect(columns.filter(({ kind }) => kind === 'label')).toHaveLength(1);
  expect(rows.length).toBeLessThanOrEqual(8);
});

test('groups and a second total are drawn', () => {
  const kinds = pictureOf(budgetaryControlReport).rows.map(({ kind }) => kind);
  expect(kinds).toContain('heading');
  expect(kinds.filter((kind) => kind === 'total')).toHaveLength(3);
});

test('a column of colours has its colours', () => {
  const toned = pictureOf(performanceIndicators).columns.filter(({ tones }) => tones.length > 0);
  expect(toned.map(({ tones }) => tones)).toEqual([['red', 'amber', 'green', 'blue']]);
});
