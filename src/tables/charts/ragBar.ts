import { cellAddress } from '../cellAddress';
import { numberFormat } from '../display';
import type { CellValue } from '../types';
import { ink } from './chartColours';
import { figureTextFormula, quoted } from './chartFormulas';
import { chartLayout, chartWidth } from './chartLayout';
import type { PlannedChart } from './chartPlan';
import type { ChartPlace, ChartTable } from './chartTable';
import { seriesColours } from './seriesColours';
import { titleReference } from './titleReference';
import { figuresNow, moneyText, spokenMoney, workingLine } from './chartWords';

const what = 'Savings by RAG';

/** A colour of savings. */
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
  const { area, working } = chartLayout(place, height, used.length + 3, 2);
  const [title, first] = [working.row + 1, working.row + 3];
  const figure = (i: number): string => cellAddress(first + i, place.column + 1);
  const all = `SUM(${figure(0)}:${figure(used.length - 1)})`;
  const heading = `${table.title}, ${table.unit}`;
  const cells: CellValue[][] = [
    [workingLine(what), ''],
    [`=${quoted(`${heading}: total `)}&${figureTextFormula(all, table)}`, ''],
    ['', 'Savings'],
    ...used.map(({ word, cell }, i) => {
      const share = `TEXT(${figure(i)}/${all},"0%")`;
      const name = `${quoted(`${word} `)}&${figureTextFormula(figure(i), table)}&" ("&${share}&")"`;
      return [`=IF(${figure(i)}=0,"",${name})`, `=${cellAddress(cell.row, cell.column)}`];
    }),
  ];
  const threshold = leastShare * sum;
  return {
    plan: {
      kind: 'ragBar',
      name: place.name,
      type: 'BarStacked100',
      area,
      width: chartWidth,
      working,
      cells,
      numberFormats: [
        {
          rectangle: { ...working, row: first, column: place.column + 1, rows: used.length, columns: 1 },
          format: numberFormat('money', table.unit, table.millionDecimals),
        },
      ],
      headings: [
        { ...working, rows: 1 },
        { ...working, row: first - 1, rows: 1 },
      ],
      source: { ...working, row: first - 1, rows: used.length + 1 },
      seriesBy: 'Rows',
      series: used.map(({ word, colour }) => {
        const { fill, label } = seriesColours(colour, table.colours);
        const numberFormat = `[>=${Number(threshold.toPrecision(6))}]${quoted(word)};;`;
        return { fill, edge: ink, labels: { numberFormat, position: 'Center' as const, color: label } };
      }),
      titleCell: titleReference(table.sheetName, title, place.column),
      title: `${heading}: total ${moneyText(sum, table)}`,
      altText: {
        title: what,
        description: `Stacked bar of savings by RAG, ${table.unit}: ${used
          .map(
            ({ word, cell }) =>
              `${word} ${spokenMoney(cell.figure, table)} (${Math.round((cell.figure / sum) * 100)}%)`,
          )
          .join(', ')}; total ${moneyText(sum, table)}. ${figuresNow}`,
      },
      legend: true,
      topDown: true,
      categoryNames: false,
      gapWidth: 30,
    },
  };
}
