/** The pictures of built tables are known again by the cells below the table, and follow the decimals of the house. */
import type { TablePlan } from '../../../src/tables/plan';
import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import type { TableSpecification } from '../../../src/tables/specification';
import { bridge } from '../../../src/tables/specifications/bridge';
import { forecastOutturnByService } from '../../../src/tables/specifications/forecastOutturnByService';
import { savingsDelivery } from '../../../src/tables/specifications/savingsDelivery';
import type { CellValue } from '../../../src/tables/types';
import { chartDecimals } from '../../../src/tables/updating/chartDecimals';
import { type ChartNow, chartsNow } from '../../../src/tables/updating/chartsNow';
import { keyCell } from '../../../src/tables/charts/chartPlan';
import { seriesColours } from '../../../src/tables/charts/seriesColours';
import { grid, options } from '../support';

const outturn: CellValue[][] = [
  ['Service', 'Budget £m', 'Forecast outturn £m', 'Prior variance £m'],
  ['Homes "A"', 12.5, 13.125, 0.1],
  ['Legal', 3, 2.25, 0],
];
const components: CellValue[][] = [
  ['Component', 'Amount £m'],
  ['Placements', 0.75],
  ['Vacancies', -0.5],
];
const savings: CellValue[][] = [
  ['Ref', 'Name', 'Target £m', 'Not deliverable', 'At risk', 'Delivered', 'Mitigated'],
  ['A1', 'Placements', 1, 0.1, 0.2, 0.7, 0],
];

const tables: [TableSpecification, CellValue[][], pictures: number][] = [
  [forecastOutturnByService, outturn, 2],
  [bridge, components, 1],
  [savingsDelivery, savings, 1],
];

function planned([specification, cells]: (typeof tables)[number], millionDecimals: number): TablePlan {
  const reading = recognise(grid(cells), specification);
  const charts = specification.charts!.map(({ kind }) => kind);
  const house = { ...usualSettings, millionDecimals };
  return planTable(specification, { kind: 'selection', reading }, { ...options, charts, house });
}

/** The pictures as they are known from the cells below the table. */
function known({ table, block, cells, name }: TablePlan, column: number): ChartNow[] {
  const row = table.row + table.rows;
  const below = cells.slice(row - block.row).map((line) => line.slice(column));
  return chartsNow(name.name, below, { row, column });
}

const labelColumns: Record<string, number> = { savingsDelivery: 1 };
const columnOf = ([{ id }]: (typeof tables)[number]): number => labelColumns[id] ?? 0;

test.each(tables)('$name: every picture, its cells and the colours of its series', (...table) => {
  const plan = planned(table, 3);
  const charts = known(plan, columnOf(table));
  expect(charts).toHaveLength(table[2]);
  charts.forEach((chart, i) => {
    const { kind, name, working, cells, series } = plan.charts[i];
    expect(chart).toMatchObject({ kind, name, working });
    expect(chart.cells.map((line) => line.slice(0, working.columns))).toEqual(cells);
    for (const { index, tone, key } of chart.series) {
      expect(series[index].fill).toBe(seriesColours(tone, plan.colours).fill);
      expect(key).toEqual(keyCell(plan.charts[i], index));
    }
    const coloured = series.filter(({ fill }) => fill !== null && fill !== '#44546A');
    expect(chart.series).toHaveLength(coloured.length);
  });
});

test.each(tables)('$name: with other decimals the cells are those of a new picture', (...table) => {
  const [before, after] = [planned(table, 3), planned(table, 1)];
  const charts = known(before, columnOf(table));
  charts.forEach((chart, i) => {
    const cells = before.charts[i].cells.map((line) => [...line]);
    for (const { row, column, after: formula } of chartDecimals(chart, 1)) {
      cells[row - chart.working.row][column - chart.working.column] = formula;
    }
    expect(cells).toEqual(after.charts[i].cells);
    expect(cells).not.toEqual(before.charts[i].cells);
  });
});

test('cells that are no figures of a picture are passed over', () => {
  const cells = [['Figures of the chart “Mine”: my own'], ['Any', 'words'], [''], ['Overspend']];
  expect(chartsNow('Outturn_x_1', cells, { row: 9, column: 0 })).toEqual([]);
});
