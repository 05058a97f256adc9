import { cellAddress } from '../cellAddress';
import { numberFormat } from '../display';
import { textOn } from '../settings/contrast';
import type { CellValue } from '../types';
import { ink } from './chartColours';
import { figureTextFormula, quoted } from './chartFormulas';
import { chartLayout, chartWidth } from './chartLayout';
import type { PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { titleReference } from './titleReference';
import { moneyText, workingLine } from './chartWords';

const what = 'Savings by RAG';

export type Rating = 'red' | 'amber' | 'green' | 'blue';

/** From the worst on, as in the tables. */
const ratings: { word: string; colour: Rating }[] = [
  { word: 'Red', colour: 'red' },
  { word: 'Amber', colour: 'amber' },
  { word: 'Green', colour: 'green' },
  { word: 'Blue', colour: 'blue' },
];

const height = 150;

/** A part of the bar narrower than this share of it has no room for its word, which the legend has all the same. */
const leastShare = 0.08;

/** A cell that holds the savings of one rating, and what it holds now. */
export interface RagCell {
  row: number;
  column: number;
  figure: number;
}

/**
 * One bar of all savings, in parts Red, Amber, Green and Blue: each with its word, the figures and shares below.
 * @param savings the cells by rating; a rating that the team does not use is left out
 */
export function ragBar(
  table: ChartTable,
  savings: Partial<Record<Rating, RagCell>>,
  place: ChartPlace,
): PlannedChart {
  const used = ratings.flatMap((rating) => {
    const cell = savings[rating.colour];
    return cell ? [{ ...rating, cell }] : [];
  });
  const sum = used.reduce((all, { cell }) => all + cell.figure, 0);
  if (used.length === 0 || sum <= 0) return { reason: 'There are no savings to draw.' };
  const columns = used.length + 1;
  const { block, area, working } = chartLayout(place, height, 4, columns);
  const [title, figures] = [working.row + 1, working.row + 3];
  const blank: CellValue[] = used.map(() => '');
  const first = cellAddress(figures, place.column + 1);
  const last = cellAddress(figures, place.column + used.length);
  const all = `SUM(${first}:${last})`;
  const total = figureTextFormula(all, table);
  const heading = `${table.title}, ${table.unit}`;
  const cells: CellValue[][] = [
    [workingLine(what), ...blank],
    [`=${quoted(`${heading}: total `)}&${total}`, ...blank],
    [
      '',
      ...used.map(({ word }, i) => {
        const figure = cellAddress(figures, place.column + 1 + i);
        const share = `TEXT(${figure}/${all},"0%")`;
        return `=IF(${figure}=0,"",${quoted(`${word} `)}&${figureTextFormula(figure, table)}&" ("&${share}&")")`;
      }),
    ],
    ['Savings', ...used.map(({ cell }) => `=${cellAddress(cell.row, cell.column)}`)],
  ];
  const threshold = leastShare * sum;
  return {
    plan: {
      kind: 'ragBar',
      name: place.name,
      type: 'BarStacked100',
      block,
      area,
      size: { width: chartWidth, height },
      working,
      cells,
      numberFormats: [
        {
          rectangle: { ...working, row: figures, column: place.column + 1, rows: 1, columns: used.length },
          format: numberFormat('money', table.unit, table.millionDecimals),
        },
      ],
      headings: [
        { ...working, rows: 1 },
        { ...working, row: figures - 1, rows: 1 },
      ],
      source: { ...working, row: figures - 1, rows: 2 },
      series: used.map(({ word, colour }) => ({
        fill: table.colours[colour],
        edge: ink,
        labels: {
          numberFormat: `[>=${Number(threshold.toPrecision(6))}]${quoted(word)};;`,
          position: 'Center' as const,
          color: textOn(table.colours[colour]),
        },
      })),
      titleCell: titleReference(table.sheetName, title, place.column),
      title: `${heading}: total ${moneyText(sum, table)}`,
      altText: {
        title: what,
        description: `Stacked bar of savings by RAG, ${table.unit}: ${used
          .map(
            ({ word, cell }) =>
              `${word} ${moneyText(cell.figure, table)} (${Math.round((cell.figure / sum) * 100)}%)`,
          )
          .join(', ')}; total ${moneyText(sum, table)}. The figures are in the cells below the chart.`,
      },
      legend: true,
      topDown: true,
      categoryNames: false,
      gapWidth: 30,
    },
  };
}
