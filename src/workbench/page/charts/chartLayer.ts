/** The charts of the sheet looked at, over its cells: they scroll with it and follow its figures. */
import { CommandType, ICommandService } from '@univerjs/core';
import type { ChartData } from '../../charts/chartData';
import type { Engine } from '../../engine/createEngine';
import { chartById, changeChart, chartsOn, removeChart } from '../../host/grid/charts';
import { anchorAt, anchorPlace } from '../../host/grid/chartPlace';
import { chartValues } from '../../host/grid/chartValues';
import { element } from '../element';
import { type ChartFrame, createChartFrame } from './chartFrame';
import { type GridView, gridView } from './gridView';
import { plotChart } from './plotChart';
import { toSvg } from './toSvg';

const PIXELS_PER_POINT = 96 / 72;

/** @param toGrid gives the keyboard back to the cells */
export function showCharts(engine: Engine, toGrid: () => void): void {
  const layer = element('div', { class: 'charts' });
  const frames = new Map<string, ChartFrame>();
  let outdated = true;
  let waiting = false;

  function mayChange(sheetId: string): boolean {
    const { protected: isProtected, protectionOptions } = engine.extras.of(sheetId);
    return !isProtected || protectionOptions?.allowEditObjects === true;
  }

  function remove(sheetId: string, id: string): void {
    if (!mayChange(sheetId)) return;
    removeChart(engine, sheetId, id);
    toGrid();
  }

  function move(sheetId: string, id: string, x: number, y: number): void {
    const chart = chartById(engine, sheetId, id);
    const pixels = (gridView(engine)?.zoom ?? 1) * PIXELS_PER_POINT;
    if (!chart || !mayChange(sheetId)) return;
    const { left, top } = anchorPlace(engine, sheetId, chart.anchor);
    const to = { left: Math.max(0, left + x / pixels), top: Math.max(0, top + y / pixels) };
    changeChart(engine, sheetId, id, (moved) => {
      moved.anchor = anchorAt(engine, sheetId, to.left, to.top);
    });
  }

  function frameOf(sheetId: string, id: string): ChartFrame {
    const key = `${sheetId}/${id}`;
    const frame =
      frames.get(key) ??
      createChartFrame({
        remove: () => remove(sheetId, id),
        leave: toGrid,
        move: (x, y) => move(sheetId, id, x, y),
        scroll: (event) => gridView(engine)?.canvas.dispatchEvent(new WheelEvent(event.type, event)),
      });
    frames.set(key, frame);
    return frame;
  }

  function draw(frame: ChartFrame, chart: ChartData): void {
    const values = chartValues(engine, chart);
    const size = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
    const title = chart.title.visible ? values.title.replace(/\n/g, '. ') : '';
    frame.show(toSvg(plotChart(chart, values, size), size), chart, title);
  }

  function update(): void {
    waiting = false;
    const sheetId = engine.workbook().getActiveSheet().getSheetId();
    const charts = chartsOn(engine, sheetId);
    const keys = new Set(charts.map(({ id }) => `${sheetId}/${id}`));
    for (const [key, frame] of frames) {
      if (keys.has(key)) continue;
      frame.element.remove();
      frames.delete(key);
    }
    if (charts.length === 0) return;
    const view = gridView(engine);
    if (!view) return;
    attach(layer, view);
    for (const chart of charts) {
      const isNew = !frames.has(`${sheetId}/${chart.id}`);
      const frame = frameOf(sheetId, chart.id);
      if (isNew) layer.append(frame.element);
      if (isNew || outdated) draw(frame, chart);
      const { box, seen } = view.placeOf(chart);
      frame.place(box, seen);
    }
    outdated = false;
  }

  function schedule(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  }

  function redraw(): void {
    outdated = true;
    schedule();
  }

  const commands = engine.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ type }) => (type === CommandType.MUTATION ? redraw() : schedule()));
  engine.onCalculating(redraw);
  engine.onWorkbookReplaced(redraw);
  window.addEventListener('resize', schedule);
  selectByKey(layer);
  schedule();
}

/** As in Excel Ctrl+Alt+5 selects the first chart that is seen; Tab goes on to the next. */
function selectByKey(layer: HTMLElement): void {
  const selectFirst = (event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.code !== 'Digit5') return;
    event.preventDefault();
    layer.querySelector<HTMLElement>('.chart:not([hidden])')?.focus({ preventScroll: true });
  };
  window.addEventListener('keydown', selectFirst, { capture: true });
}

/** Another workbook is drawn on another canvas. */
function attach(layer: HTMLElement, { canvas }: GridView): void {
  if (canvas.parentElement && layer.parentElement !== canvas.parentElement)
    canvas.parentElement.append(layer);
}
