/** The pictures of built tables that are no longer in the colours and decimals of the house. */
import { chartName } from '../../tables/charts/chartName';
import { seriesColours } from '../../tables/charts/seriesColours';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import { textOn } from '../../tables/settings/contrast';
import type { CellValue } from '../../tables/types';
import { chartDecimals, withDecimals } from '../../tables/updating/chartDecimals';
import { type ChartNow, chartsNow, type SeriesNow } from '../../tables/updating/chartsNow';
import { labelPosition } from '../../tables/updating/partsNow';
import type { TableCells } from '../../tables/updating/tableCells';
import type { Area } from '../reading/readAreas';
import { formulaChanges } from './cellChanges';
import { noFill, type Change, type SeriesLook } from './changes';

/** Rows below a table in which the figures of its pictures are looked for, and their columns. */
const rowsBelow = 300;
const columnsOfFigures = 10;
const lastRow = 1_048_576;

/** A picture that is there, and its table. */
export interface FoundChart {
  table: TableCells;
  chart: ChartNow;
}

/** The pictures of built tables. */
export interface FoundCharts {
  charts: FoundChart[];
  /** Tables with a picture whose figures are no longer known. */
  unknown: TableCells[];
}

/** Finds the pictures there are; one round trip, and none where no table can have any. */
export async function findCharts(tables: readonly TableCells[]): Promise<FoundCharts> {
  const withPictures = tables.filter(({ built }) => built.specification.charts !== undefined);
  if (withPictures.length === 0) return { charts: [], unknown: [] };
  const context = new Excel.RequestContext();
  const asked = withPictures.map((table) => {
    const { sheetId, table: area, specification, definedName } = table.built;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const at = { row: area.row + area.rows, column: area.column + labelPosition(table) };
    const below = sheet.getRangeByIndexes(
      at.row,
      at.column,
      Math.min(rowsBelow, lastRow - at.row),
      columnsOfFigures,
    );
    below.load('formulas');
    const names = (specification.charts ?? []).map(({ kind }) => chartName(definedName, kind));
    const charts = names.map((name) => sheet.charts.getItemOrNullObject(name));
    charts.forEach((chart) => chart.load('name,series/count'));
    return { table, at, below, charts };
  });
  await context.sync();
  const found: FoundCharts = { charts: [], unknown: [] };
  for (const { table, at, below, charts } of asked) {
    const there = charts.filter((chart) => !chart.isNullObject);
    const known = chartsNow(table.built.definedName, below.formulas as CellValue[][], at).filter((chart) =>
      there.some(({ name, series }) => name === chart.name && hasSeries(chart, series.count)),
    );
    found.charts.push(...known.map((chart) => ({ table, chart })));
    if (known.length < there.length) found.unknown.push(table);
  }
  return found;
}

/** Not where the user has taken a series away, so that the others are not what they were. */
function hasSeries({ series }: ChartNow, count: number): boolean {
  return series.every(({ index }) => index < count);
}

function isInMillions({ built }: TableCells): boolean {
  return built.unit === '£m';
}

/** The columns of figures of pictures in £m, whose number formats follow the settings. */
export function chartAreas(found: readonly FoundChart[]): Area[] {
  return found.flatMap(({ table, chart: { working } }) =>
    isInMillions(table)
      ? Array.from({ length: working.columns - 1 }, (_, i) => ({
          ...working,
          column: working.column + 1 + i,
          columns: 1,
          sheetId: table.built.sheetId,
        }))
      : [],
  );
}

/** A series with what Excel is asked about it. */
interface AskedSeries extends FoundChart {
  series: SeriesNow;
  /** The cell that names it. */
  key: Excel.Range;
  /** Null for a bridge, which has its figures in the names of its bars. */
  labels: Excel.ChartDataLabels | null;
}

function ask(sheet: Excel.Worksheet, found: FoundChart, series: SeriesNow): AskedSeries {
  const { row, column } = series.key;
  const { name, kind } = found.chart;
  const key = sheet.getRangeByIndexes(row, column, 1, 1);
  key.load('format/fill/color,format/font/color');
  const labels =
    kind === 'bridge' ? null : sheet.charts.getItem(name).series.getItemAt(series.index).dataLabels;
  labels?.load('numberFormat,format/font/color');
  return { ...found, series, key, labels };
}

/**
 * What of the pictures is to be others; one round trip. ExcelApi 1.14 cannot tell the colour of bars, so the key cells do: a
 * picture whose key has no colours is left as it is, and bars that were coloured by hand take the team's colour.
 */
export async function chartChanges(found: readonly FoundChart[], settings: HouseSettings): Promise<Change[]> {
  if (found.length === 0) return [];
  const context = new Excel.RequestContext();
  const asked = found.flatMap((each) => {
    const sheet = context.workbook.worksheets.getItem(each.table.built.sheetId);
    return each.chart.series.map((series) => ask(sheet, each, series));
  });
  await context.sync();
  const ofCells = found.flatMap(({ table, chart }) =>
    isInMillions(table)
      ? formulaChanges(table.built.sheetId, chartDecimals(chart, settings.millionDecimals))
      : [],
  );
  return [...asked.flatMap((series) => seriesChanges(series, settings)), ...ofCells];
}

function seriesChanges(
  { table, chart, series, key, labels }: AskedSeries,
  { colours, millionDecimals }: HouseSettings,
): Change[] {
  const { fill, font } = key.format;
  if (!fill.color || fill.color === noFill) return [];
  const { sheetId } = table.built;
  const wanted = seriesColours(series.tone, colours);
  const now = labels && { color: labels.format.font.color, numberFormat: labels.numberFormat };
  const before: SeriesLook = { fill: fill.color, labels: now };
  const after: SeriesLook = {
    fill: wanted.fill,
    labels: now && {
      color: wanted.label,
      numberFormat: isInMillions(table) ? withDecimals(now.numberFormat, millionDecimals) : now.numberFormat,
    },
  };
  const ofBars: Change = { sheetId, what: 'series', chart: chart.name, index: series.index, before, after };
  // The key to the colours goes with them.
  const ofKey: Change[] = [
    { sheetId, what: 'fill', cells: series.key, before: before.fill, after: after.fill },
    { sheetId, what: 'font', cells: series.key, before: font.color, after: textOn(after.fill) },
  ];
  const isColoured = before.fill === after.fill && now?.color === after.labels?.color;
  if (!isColoured) return [ofBars, ...ofKey];
  return now?.numberFormat === after.labels?.numberFormat ? [] : [ofBars];
}
