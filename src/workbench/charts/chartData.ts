/** A chart as the workbook keeps it: what Excel's own charts say, as far as the workbench models and draws them. */
export interface ChartData {
  readonly id: string;
  name: string;
  type: ChartType;
  anchor: ChartAnchor;
  /** In points. */
  width: number;
  height: number;
  /** What is read aloud in place of the picture. */
  altTitle: string;
  altDescription: string;
  title: ChartTitleData;
  legend: ChartLegendData;
  categoryAxis: ChartAxisData;
  valueAxis: ChartAxisData;
  series: ChartSeriesData[];
  area: { fill: ChartFillData; font: ChartFontData; border: ChartLineData };
  /** False: hidden rows and columns are drawn too. */
  plotVisibleOnly: boolean;
}

/** The kinds that are drawn. The others of Excel are not modelled. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** The cell whose top left corner the chart hangs from, and how far from it, in points. It moves with the cell. */
export interface ChartAnchor {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Cells a chart is drawn from. Rows and columns count from 0. */
export interface ChartRange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that were deleted: Excel's #REF!. */
export const LOST_CELLS = 'lost';

export type ChartCells = ChartRange | typeof LOST_CELLS;

/** Words of a chart: typed, or those of a cell. */
export type ChartText = { text: string } | { cells: ChartCells };

/** Left out: as Excel chooses. */
export interface ChartFontData {
  name?: string;
  /** In points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
}

export interface ChartLineData {
  color?: string;
  /** In points. */
  weight?: number;
  none?: boolean;
}

/** `none`: transparent; left out: as Excel chooses. */
export interface ChartFillData {
  color?: string;
  none?: boolean;
}

export interface ChartTitleData {
  visible: boolean;
  /** Left out: Excel's own words. */
  words?: ChartText;
  overlay: boolean;
  font: ChartFontData;
}

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

export interface ChartLegendData {
  visible: boolean;
  position: LegendPosition;
  overlay: boolean;
  font: ChartFontData;
}

export type TickLabelPosition = 'NextToAxis' | 'High' | 'Low' | 'None';
export type TickMark = 'None' | 'Cross' | 'Inside' | 'Outside';

export interface ChartAxisData {
  visible: boolean;
  title: { visible: boolean; words?: ChartText; font: ChartFontData };
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  /** Left out: that of the cells. */
  numberFormat?: string;
  majorGridlines: boolean;
  gridline: ChartLineData;
  tickLabels: TickLabelPosition;
  majorTicks: TickMark;
  minorTicks: TickMark;
  /** The first at the far end. */
  reversed: boolean;
  font: ChartFontData;
  line: ChartLineData;
}

export type LabelPosition = 'BestFit' | 'Center' | 'InsideBase' | 'InsideEnd' | 'OutsideEnd' | 'None';

export interface ChartLabelsData {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position?: LabelPosition;
  /** Left out: that of the cells. */
  numberFormat?: string;
  separator?: string;
  font: ChartFontData;
}

export interface ChartSeriesData {
  readonly id: string;
  name?: ChartText;
  values?: ChartCells;
  categories?: ChartCells;
  fill: ChartFillData;
  line: ChartLineData;
  hasLabels: boolean;
  labels: ChartLabelsData;
  /** Fills of single points, by their position. */
  points: Record<number, ChartFillData>;
  /** Space between groups, in percent of a bar's width. */
  gapWidth: number;
  /** -100 to 100 percent. */
  overlap: number;
}
