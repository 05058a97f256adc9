/** A chart worked out in full and not yet written. */
import type { CellValue, ChartKind, Rectangle } from '../types';

/** Excel's own names of the kinds of charts used. */
export type ChartPlanType = 'ColumnStacked' | 'BarStacked' | 'BarStacked100' | 'BarClustered';

/** The look of one series of a chart. */
export interface ChartPlanSeries {
  /** Null: not to be seen, it only lifts what is stacked on it. */
  fill: string | null;
  /** The edge of its bars; null: none. */
  edge: string | null;
  /** The figures, or words a number format makes of them, at the bars; null: none. */
  labels: { numberFormat: string; position: 'Center' | 'OutsideEnd'; color: string } | null;
}

/** What is written, all on the sheet of the table. Rectangles are on the sheet, from 0. */
export interface ChartPlan {
  kind: ChartKind;
  /** The chart's name in the workbook; its alternative text is found by it. */
  name: string;
  type: ChartPlanType;
  /** The rows the chart lies over, from the top of the first to the bottom of the last, however high they are. Empty before. */
  area: Rectangle;
  /** In points; the columns may be of any width. */
  width: number;
  /** The figures the chart is drawn from, with a line saying so above: all plain formulas, so that it follows the table. */
  working: Rectangle;
  /** `working.rows` x `working.columns`; formulas begin with `=`. */
  cells: CellValue[][];
  numberFormats: { rectangle: Rectangle; format: string }[];
  /** Rows of the working that stand out: its first line and its headings. */
  headings: Rectangle[];
  /** Headings in the first row, names in the first column. */
  source: Rectangle;
  /** Whether a series is a column of the source, named by its heading, or a row. */
  seriesBy: 'Columns' | 'Rows';
  /** One a column, or row, of the source after the first. */
  series: ChartPlanSeries[];
  /** The cell whose words are the title, `'Table 4'!$A$30`. */
  titleCell: string;
  /** What it says now. */
  title: string;
  /** What is read aloud: a name, and a sentence with the figures as they are when the chart is made. */
  altText: { title: string; description: string };
  /** Whether the names of the series are shown below. */
  legend: boolean;
  /** Bars only: the first category at the top, as in the table. */
  topDown: boolean;
  /** False: the bars have no names of their own. */
  categoryNames: boolean;
  /** Percent. */
  gapWidth: number;
}

/** The cell that names a series of a chart: it bears the colour of its bars, as the key to them. */
export function keyCell(
  { source, seriesBy }: Pick<ChartPlan, 'source' | 'seriesBy'>,
  series: number,
): Rectangle {
  const one = { row: source.row, column: source.column, rows: 1, columns: 1 };
  return seriesBy === 'Columns'
    ? { ...one, column: one.column + 1 + series }
    : { ...one, row: one.row + 1 + series };
}

/** A chart, or why there is none, in a sentence for the user. */
export type PlannedChart = { plan: ChartPlan } | { reason: string };
