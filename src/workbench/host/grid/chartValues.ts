import {
  type ChartCells,
  type ChartData,
  type ChartSeriesData,
  type ChartText,
  LOST_CELLS,
} from '../../charts/chartData';
import type { Engine } from '../../engine/createEngine';
import { mapArea } from './area';
import { type CellValue, cellReader } from './cells';
import { formatReader, GENERAL } from './styles';
import { displayText } from './text';

/** What a chart shows now: the words and figures of its cells. */
export interface ChartValues {
  title: string;
  /** As shown, one a category. */
  categories: string[];
  series: SeriesValues[];
}

export interface SeriesValues {
  name: string;
  /** Null where the cell holds no figure. */
  values: (number | null)[];
  /** Of the first cell: what labels without a format of their own are shown in. */
  numberFormat: string;
}

/** Reads what a chart shows, as its cells are now. */
export function chartValues(engine: Engine, chart: ChartData): ChartValues {
  const series = chart.series.map((each, index) => seriesValues(engine, each, index));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.find(({ categories }) => categories)?.categories;
  const words = named ? textsOf(engine, named) : [];
  return {
    title: titleText(engine, chart, series),
    categories: Array.from({ length }, (_, i) => words[i] ?? (named ? '' : String(i + 1))),
    series,
  };
}

/** The words of a text; those of a cell as it shows them. */
export function chartText(engine: Engine, text: ChartText | undefined): string | undefined {
  if (!text) return undefined;
  return 'text' in text ? text.text : (textsOf(engine, text.cells)[0] ?? '');
}

/** Excel's own title: the name of the only series. */
function titleText(engine: Engine, { title }: ChartData, series: SeriesValues[]): string {
  return chartText(engine, title.words) ?? (series.length === 1 ? series[0].name : 'Chart Title');
}

function seriesValues(engine: Engine, series: ChartSeriesData, index: number): SeriesValues {
  const contents = series.values ? contentsOf(engine, series.values) : [];
  return {
    name: chartText(engine, series.name) ?? `Series${index + 1}`,
    values: contents.map(({ value }) => (typeof value === 'number' ? value : null)),
    numberFormat: contents[0]?.numberFormat ?? GENERAL,
  };
}

function textsOf(engine: Engine, cells: ChartCells): string[] {
  return contentsOf(engine, cells).map(({ value, numberFormat }) => displayText(value, numberFormat));
}

interface Content {
  value: CellValue;
  numberFormat: string;
}

function contentsOf(engine: Engine, cells: ChartCells): Content[] {
  if (cells === LOST_CELLS || !engine.workbook().getSheetBySheetId(cells.sheetId)) return [];
  const contentOf = cellReader(engine, cells.sheetId);
  const formatOf = formatReader(engine, cells.sheetId);
  return mapArea(cells, (row, column) => ({
    value: contentOf(row, column).value,
    numberFormat: formatOf(row, column),
  })).flat();
}
