import { chartTable } from '../../../src/tables/charts/chartTable';
import { usualColours } from '../../../src/tables/houseStyle';
import type { TablePlan } from '../../../src/tables/plan';

const column = (key: string, kind: 'label' | 'input' | 'computed') => ({
  key,
  heading: key,
  kind,
  format: kind === 'label' ? ('text' as const) : ('money' as const),
  meaning: '',
});

const row = (
  kind: 'row' | 'group' | 'total',
  label: string,
  sheetRow: number,
  figures: (string | number)[],
) => ({
  kind,
  label,
  sheetRow,
  figures,
  texts: figures.map(String),
  source: null,
});

test('of a plan, services, total and lines below with their places on the sheet; groups are passed over', () => {
  const plan: Pick<TablePlan, 'sheetName' | 'title' | 'colours' | 'columns' | 'rows' | 'block'> = {
    sheetName: 'Outturn',
    title: 'Forecast outturn',
    colours: usualColours,
    block: { row: 2, column: 3, rows: 9, columns: 3 },
    columns: [column('ref', 'input'), column('service', 'label'), column('variance', 'computed')],
    rows: [
      row('group', 'Homes', 4, ['', 'Homes', '']),
      row('row', 'Fostering', 5, ['F1', 'Fostering', -3]),
      row('total', 'Total', 6, ['', 'Total', -3]),
      { ...row('total', 'Left', 9, ['', 'Left', 7]), kind: 'line', key: 'left' },
    ],
  };
  expect(chartTable(plan as TablePlan, { unit: '£m', millionDecimals: 2 })).toEqual({
    sheetName: 'Outturn',
    title: 'Forecast outturn',
    unit: '£m',
    millionDecimals: 2,
    colours: usualColours,
    labelColumn: 4,
    columns: { ref: 3, service: 4, variance: 5 },
    rows: [{ row: 5, label: 'Fostering', figures: { variance: -3 } }],
    total: { row: 6, label: 'Total', figures: { variance: -3 } },
    lines: { left: { row: 9, label: 'Left', figure: 7 } },
  });
});
