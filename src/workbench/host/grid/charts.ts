import type { ChartData, ChartType } from '../../charts/chartData';
import { newChart } from '../../charts/newChart';
import { chartsOf, SET_CHARTS_COMMAND } from '../../charts/setCharts';
import type { Engine } from '../../engine/createEngine';
import { runCommand } from './commands';
import { sheetOf } from './sheets';

/** The charts of a sheet, in the order they were added. Not to be changed in place. */
export function chartsOn(engine: Engine, sheetId: string): readonly ChartData[] {
  return chartsOf(engine.extras, sheetOf(engine, sheetId).getSheetId());
}

export function chartById(engine: Engine, sheetId: string, id: string): ChartData | undefined {
  return chartsOn(engine, sheetId).find((chart) => chart.id === id);
}

/** Adds a chart that draws nothing yet, named `Chart 1` or the first number that is free. */
export function addChart(engine: Engine, sheetId: string, type: ChartType): ChartData {
  const charts = chartsOn(engine, sheetId);
  const number = firstFree((n) => !charts.some(({ id, name }) => id === idOf(n) || name === `Chart ${n}`));
  const chart = newChart(idOf(number), `Chart ${number}`, type);
  setCharts(engine, sheetId, [...charts, chart]);
  return chart;
}

/** Changes a chart. `change` gets a copy of its own to work on. */
export function changeChart(
  engine: Engine,
  sheetId: string,
  id: string,
  change: (chart: ChartData) => void,
): void {
  const charts = chartsOn(engine, sheetId).map((chart) => {
    if (chart.id !== id) return chart;
    const changed = structuredClone(chart);
    change(changed);
    return changed;
  });
  setCharts(engine, sheetId, charts);
}

export function removeChart(engine: Engine, sheetId: string, id: string): void {
  setCharts(
    engine,
    sheetId,
    chartsOn(engine, sheetId).filter((chart) => chart.id !== id),
  );
}

function setCharts(engine: Engine, sheetId: string, charts: readonly ChartData[]): void {
  runCommand(engine, SET_CHARTS_COMMAND, { subUnitId: sheetId, charts });
}

function idOf(number: number): string {
  return `chart-${number}`;
}

function firstFree(isFree: (number: number) => boolean): number {
  let number = 1;
  while (!isFree(number)) number += 1;
  return number;
}
