import type { ChartData, ChartText } from '../../../charts/chartData';
import type { PropertyDefinition } from '../../batch/classDefinition';
import { invalidArgument, itemNotFound } from '../../batch/hostError';
import { parseAddress } from '../../grid/address';
import { changeChart, chartById } from '../../grid/charts';
import { sheetByName } from '../../grid/sheets';
import type { HostContext } from '../../hostContext';
import { textArgument } from '../arguments';
import type { ChartPart, ChartRef } from './chartTypes';

export function chartOf({ sheetId, id }: ChartRef, { engine }: HostContext): ChartData {
  const chart = chartById(engine, sheetId, id);
  if (!chart) throw itemNotFound('Chart');
  return chart;
}

/** Changes a chart, unless its sheet is protected. `location` is the member that was called, `Chart.name`. */
export function editChart(
  ref: ChartRef,
  host: HostContext,
  location: string,
  change: (chart: ChartData) => void,
): void {
  chartOf(ref, host);
  beginCharts(ref.sheetId, host, location);
  changeChart(host.engine, ref.sheetId, ref.id, change);
}

/** To be called before charts of a sheet are added, changed or deleted. */
export function beginCharts(sheetId: string, { engine, edits }: HostContext, location: string): void {
  const allowed = engine.extras.of(sheetId).protectionOptions?.allowEditObjects === true;
  edits.beginSheet(sheetId, location, allowed);
}

export function partOfChart<Part>(chart: ChartRef, of: (chart: ChartData) => Part): ChartPart<Part> {
  return { chart, of };
}

export function subPart<Part, Sub>(part: ChartPart<Part>, of: (part: Part) => Sub): ChartPart<Sub> {
  return { chart: part.chart, of: (chart) => of(part.of(chart)) };
}

/** A part as it is now; a copy. */
export function readPart<Part>(part: ChartPart<Part>, host: HostContext): Part {
  return part.of(structuredClone(chartOf(part.chart, host)));
}

export function editPart<Part>(
  part: ChartPart<Part>,
  host: HostContext,
  location: string,
  change: (part: Part) => void,
): void {
  editChart(part.chart, host, location, (chart) => change(part.of(chart)));
}

/**
 * A property of a part of a chart.
 * @param check reads the value given; throws InvalidArgument at the location it is handed
 */
export function partProperty<Part, Value>(
  location: string,
  get: (part: Part, host: HostContext) => unknown,
  check: (value: unknown, location: string) => Value,
  set: (part: Part, value: Value) => void,
): PropertyDefinition<ChartPart<Part>, HostContext> {
  return {
    get: (self, host) => get(readPart(self, host), host),
    set(self, value, host) {
      const checked = check(value, location);
      editPart(self, host, location, (part) => set(part, checked));
    },
  };
}

/** The words `setFormula` asks for: those of one cell, given as `='Table 4'!$A$1`. */
export function wordsOfFormula(value: unknown, host: HostContext, location: string): ChartText {
  const parsed = parseAddress(textArgument(value, location).replace(/^=/, ''));
  const sheet = parsed?.sheetName === undefined ? undefined : sheetByName(host.engine, parsed.sheetName);
  if (!parsed || !sheet || parsed.rows * parsed.columns !== 1) throw invalidArgument(location);
  const { row, column } = parsed;
  return { cells: { sheetId: sheet.getSheetId(), row, column, rows: 1, columns: 1 } };
}
