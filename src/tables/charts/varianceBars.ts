import { cellAddress } from '../cellAddress';
import { textCell } from '../textCell';
import type { CellValue } from '../types';
import { plainFormat, shownFormula } from './chartFormulas';
import { chartLayout, chartWidth, mostBars } from './chartLayout';
import type { PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { numberFormat } from '../display';
import { seriesColours } from './seriesColours';
import { titleReference } from './titleReference';
import { figuresNow, overAndUnder, varianceWords, workingLine } from './chartWords';

const what = 'Variance by service';

/**
 * Bars of the variance of each row: overspends to the right, underspends to the left, in two tones.
 * @param key of the column of variances, outturn less budget: above nil is adverse
 */
export function varianceBars(table: ChartTable, key: string, place: ChartPlace): PlannedChart {
  const { rows, total, sheetName } = table;
  const column = table.columns[key];
  if (column === undefined || rows.length === 0) return { reason: 'There are no variances to draw.' };
  if (rows.length > mostBars) {
    return {
      reason: `A chart of ${rows.length} rows cannot be read, so none of more than ${mostBars} is made.`,
    };
  }
  const height = 70 + rows.length * 22;
  const columns = 3;
  const { area, working } = chartLayout(place, height, rows.length + 3, columns);
  const [title, first] = [working.row + 1, working.row + 3];
  const variances = rows.map(({ label, figures }) => ({ label, figure: figures[key] ?? 0 }));
  const sum = total?.figures[key] ?? variances.reduce((all, { figure }) => all + figure, 0);
  const words = `${table.title}: variance by service, ${table.unit} (underspends in brackets, to the left)`;
  const cells: CellValue[][] = [
    [workingLine(what), '', ''],
    [textCell(words), '', ''],
    ['', 'Overspend', 'Underspend'],
    ...rows.map(({ row }) => {
      const variance = cellAddress(row, column);
      const shown = shownFormula(variance, table);
      const name = `=${cellAddress(row, table.labelColumn)}&""`;
      return [name, `=IF(${shown}>0,${variance},0)`, `=IF(${shown}<0,${variance},0)`];
    }),
  ];
  const [over, under] = (['adverse', 'favourable'] as const).map((tone) =>
    seriesColours(tone, table.colours),
  );
  const figure = numberFormat('money', table.unit, table.millionDecimals);
  const plain = plainFormat(table);
  const label = (format: string, color: string) => ({
    numberFormat: format,
    position: 'OutsideEnd' as const,
    color,
  });
  return {
    plan: {
      kind: 'varianceBars',
      name: place.name,
      type: 'BarClustered',
      area,
      width: chartWidth,
      working,
      cells,
      numberFormats: [
        {
          rectangle: { ...working, row: first, column: place.column + 1, rows: rows.length, columns: 2 },
          format: figure,
        },
      ],
      headings: [
        { ...working, rows: 1 },
        { ...working, row: first - 1, rows: 1 },
      ],
      source: { ...working, row: first - 1, rows: rows.length + 1 },
      seriesBy: 'Columns',
      series: [
        { fill: over.fill, edge: null, labels: label(`${plain};;`, over.label) },
        { fill: under.fill, edge: null, labels: label(`;(${plain});`, under.label) },
      ],
      titleCell: titleReference(sheetName, title, place.column),
      title: words,
      altText: {
        title: what,
        description: `Bar chart of the variance of ${rows.length} services, ${table.unit}: ${varianceWords(sum, table)} in total. ${overAndUnder(variances, table)} ${figuresNow}`,
      },
      legend: false,
      topDown: true,
      categoryNames: true,
      gapWidth: 50,
    },
  };
}
