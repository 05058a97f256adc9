import type {
  ChartAxisData,
  ChartData,
  ChartFillData,
  ChartFontData,
  ChartLabelsData,
  ChartLegendData,
  ChartLineData,
  ChartSeriesData,
  ChartTitleData,
} from '../../../charts/chartData';

/** A chart is known by its sheet and its id. */
export interface ChartRef {
  readonly sheetId: string;
  readonly id: string;
}

/** A part of a chart: which chart, and how to find the part in it. */
export interface ChartPart<Part> {
  readonly chart: ChartRef;
  /** @throws ItemNotFound when the part was deleted */
  of(chart: ChartData): Part;
}

export interface PointRef extends ChartPart<ChartFillData> {
  readonly series: ChartPart<ChartSeriesData>;
  readonly index: number;
}

/** The classes of charts, with what their objects are known by. */
export interface ChartExcelTypes {
  Chart: ChartRef;
  ChartAreaFormat: ChartPart<ChartData['area']>;
  ChartAxes: ChartRef;
  ChartAxis: ChartPart<ChartAxisData>;
  ChartAxisFormat: ChartPart<ChartAxisData>;
  ChartAxisTitle: ChartPart<ChartAxisData['title']>;
  ChartAxisTitleFormat: ChartPart<{ font: ChartFontData }>;
  ChartBorder: ChartPart<ChartLineData>;
  ChartCollection: { readonly sheetId: string };
  ChartDataLabelFormat: ChartPart<ChartLabelsData>;
  ChartDataLabels: ChartPart<ChartLabelsData>;
  ChartFill: ChartPart<ChartFillData>;
  ChartFont: ChartPart<ChartFontData>;
  ChartGridlines: ChartPart<ChartAxisData>;
  ChartGridlinesFormat: ChartPart<ChartAxisData>;
  ChartLegend: ChartPart<ChartLegendData>;
  ChartLegendFormat: ChartPart<ChartLegendData>;
  ChartLineFormat: ChartPart<ChartLineData>;
  ChartPoint: PointRef;
  ChartPointFormat: ChartPart<ChartFillData>;
  ChartPointsCollection: ChartPart<ChartSeriesData>;
  ChartSeries: ChartPart<ChartSeriesData>;
  ChartSeriesCollection: ChartRef;
  ChartSeriesFormat: ChartPart<ChartSeriesData>;
  ChartTitle: ChartPart<ChartTitleData>;
  ChartTitleFormat: ChartPart<ChartTitleData>;
  Shape: ChartRef;
  ShapeCollection: { readonly sheetId: string };
}
