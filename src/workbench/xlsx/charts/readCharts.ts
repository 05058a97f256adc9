import type { IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { ChartAnchor, ChartData } from '../../charts/chartData';
import { POINTS_PER_PIXEL } from '../../host/grid/chartPlace';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../sizes';
import type { WorkbookPackage } from '../workbookPackage';
import { cellsOfFormula, type SheetNames } from './cellFormulas';
import { points } from './drawingShapes';
import { readChart } from './readChart';
import { allOf, descend, xmlTree, type XmlNode } from './xmlTree';

type Place = Pick<ChartData, 'anchor' | 'width' | 'height'>;

/** What of a sheet's drawing was read and what was not. */
export interface ReadCharts {
  charts: ChartData[];
  /** Charts of kinds that are not drawn here. */
  leftOut: number;
  /** Whether it holds shapes, such as text boxes. */
  shapes: boolean;
}

/**
 * The charts of a sheet of a file.
 * @param sheet the sheet as it was read, for the sizes of its rows and columns
 * @param theme the colours of the workbook's theme
 */
export async function readCharts(
  file: WorkbookPackage,
  sheetPath: string,
  sheet: Partial<IWorksheetData>,
  names: SheetNames,
  theme: readonly string[],
): Promise<ReadCharts> {
  const read: ReadCharts = { charts: [], leftOut: 0, shapes: false };
  const drawing = (await file.relations(sheetPath)).find(({ type }) => type === 'drawing');
  const xml = drawing && (await file.read(drawing.path));
  if (!drawing || !xml) return read;
  const parts = await file.relations(drawing.path);
  const anchors = xmlTree(xml).children.flatMap(({ children }) => children);
  for (const anchor of anchors) {
    // Newer kinds of charts stand within an element that older readers pass over.
    const [frame] = allOf(anchor, 'graphicFrame');
    if (!frame) {
      read.shapes ||= ['sp', 'cxnSp', 'grpSp'].some((name) => descend(anchor, name));
      continue;
    }
    const [reference] = allOf(frame, 'chart');
    const part = parts.find(({ id }) => id === reference?.attributes['r:id']);
    const content = part && (await file.read(part.path));
    const id = `chart-${read.charts.length + 1}`;
    const chart = content && readChart(content, id, (formula) => cellsOfFormula(formula, names), theme);
    if (!chart) {
      read.leftOut += 1;
      continue;
    }
    const {
      name = id,
      descr = '',
      title = '',
    } = descend(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
    read.charts.push({ ...chart, ...placeOf(anchor, sheet), name, altDescription: descr, altTitle: title });
  }
  return read;
}

function placeOf(node: XmlNode, sheet: Partial<IWorksheetData>): Place {
  const from = descend(node, 'from');
  const anchor = from ? cornerOf(from) : cornerAt(descend(node, 'pos'));
  const to = descend(node, 'to');
  if (to) return { anchor, ...sizeBetween(anchor, cornerOf(to), sheet) };
  const { cx = '0', cy = '0' } = descend(node, 'ext')?.attributes ?? {};
  return { anchor, width: points(Number(cx)), height: points(Number(cy)) };
}

function cornerOf(node: XmlNode): ChartAnchor {
  const number = (name: string): number => Number(descend(node, name)?.text ?? 0);
  return {
    row: number('row'),
    column: number('col'),
    x: points(number('colOff')),
    y: points(number('rowOff')),
  };
}

/** A chart that hangs from no cell hangs from the first here. */
function cornerAt(position: XmlNode | undefined): ChartAnchor {
  const { x = '0', y = '0' } = position?.attributes ?? {};
  return { row: 0, column: 0, x: points(Number(x)), y: points(Number(y)) };
}

function sizeBetween(
  from: ChartAnchor,
  to: ChartAnchor,
  sheet: Partial<IWorksheetData>,
): { width: number; height: number } {
  const columns = sheet.columnData ?? {};
  const rows = sheet.rowData ?? {};
  const width = between(from.column, to.column, (i) =>
    columns[i]?.hd === BooleanNumber.TRUE
      ? 0
      : (columns[i]?.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS),
  );
  const height = between(from.row, to.row, (i) =>
    rows[i]?.hd === BooleanNumber.TRUE ? 0 : (rows[i]?.h ?? sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS),
  );
  return {
    width: width * POINTS_PER_PIXEL + to.x - from.x,
    height: height * POINTS_PER_PIXEL + to.y - from.y,
  };
}

function between(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = first; i < last; i += 1) total += size(i);
  return total;
}
