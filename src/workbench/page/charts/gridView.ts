/** Where the grid shows what: the only place that knows the inside of Univer's drawing. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ChartData } from '../../charts/chartData';
import type { Engine } from '../../engine/createEngine';
import type { Box } from './marks';

const PIXELS_PER_POINT = 96 / 72;

export interface GridView {
  canvas: HTMLCanvasElement;
  /** Pixels of the screen to one of the sheet. */
  zoom: number;
  /** Where a chart is, from the top left of the canvas, and how far it may be seen: what is frozen lies over the rest. */
  placeOf(chart: ChartData): { box: Box; seen: Box };
}

/** The grid as it is drawn now; undefined while there is none. */
export function gridView(engine: Engine): GridView | undefined {
  const workbook = engine.workbook();
  const render = engine.univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const canvas = render.engine.getCanvasElement();
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const { startRow, startColumn, xSplit, ySplit } = workbook.getActiveSheet().getSheet().getFreeze();
  const corner = (row: number, column: number) => {
    const { startX: x, startY: y } = skeleton.getNoMergeCellWithCoordByIndex(row, column, false);
    return { x, y };
  };
  const frozen = corner(Math.max(0, startRow - ySplit), Math.max(0, startColumn - xSplit));
  const free = corner(Math.max(0, startRow), Math.max(0, startColumn));
  const edge = {
    x: (rowHeaderWidth + (xSplit > 0 ? free.x - frozen.x : 0)) * zoom,
    y: (columnHeaderHeight + (ySplit > 0 ? free.y - frozen.y : 0)) * zoom,
  };
  return {
    canvas,
    zoom,
    placeOf({ anchor, width, height }) {
      const at = corner(anchor.row, anchor.column);
      const staysX = xSplit > 0 && anchor.column < startColumn;
      const staysY = ySplit > 0 && anchor.row < startRow;
      const x = rowHeaderWidth + at.x + anchor.x * PIXELS_PER_POINT;
      const y = columnHeaderHeight + at.y + anchor.y * PIXELS_PER_POINT;
      const left = staysX ? rowHeaderWidth * zoom : edge.x;
      const top = staysY ? columnHeaderHeight * zoom : edge.y;
      return {
        box: {
          x: (x - (staysX ? frozen.x : main.viewportScrollX)) * zoom,
          y: (y - (staysY ? frozen.y : main.viewportScrollY)) * zoom,
          width: width * PIXELS_PER_POINT * zoom,
          height: height * PIXELS_PER_POINT * zoom,
        },
        seen: { x: left, y: top, width: canvas.clientWidth - left, height: canvas.clientHeight - top },
      };
    },
  };
}
