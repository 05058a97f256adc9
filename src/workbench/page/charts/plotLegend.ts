import type { ChartData } from '../../charts/chartData';
import type { ChartValues } from '../../host/grid/chartValues';
import { seriesColour } from './colours';
import type { Box, Mark, TextLook } from './marks';
import { lineHeight, lookOf, stackedText, textWidth } from './words';

const KEY = 10;
const GAP = 6;
const BETWEEN = 18;

interface Entry {
  name: string;
  fill: string;
}

/** The legend in the part of a chart that is left for it, and what then remains. */
export function plotLegend(chart: ChartData, values: ChartValues, box: Box): { marks: Mark[]; rest: Box } {
  const entries = entriesOf(chart, values);
  if (!chart.legend.visible || entries.length === 0) return { marks: [], rest: box };
  const look = lookOf(chart.legend.font, chart.area.font, 9);
  const { position } = chart.legend;
  if (position === 'Top' || position === 'Bottom') {
    const rows = inRows(entries, box.width, look);
    const height = rows.length * (lineHeight(look) + 2);
    const top = position === 'Top' ? box.y : box.y + box.height - height;
    const marks = rows.flatMap((row, i) =>
      rowMarks(row, box, top + (i + 0.5) * (lineHeight(look) + 2), look),
    );
    const y = position === 'Top' ? box.y + height + GAP : box.y;
    return { marks, rest: { ...box, y, height: box.height - height - GAP } };
  }
  const width = Math.max(...entries.map(({ name }) => entryWidth(name, look)));
  const left = position === 'Left' ? box.x : box.x + box.width - width;
  const middle = box.y + box.height / 2;
  const marks = entries.flatMap((entry, i) =>
    entryMarks(entry, left, middle + (i - (entries.length - 1) / 2) * (lineHeight(look) + 2), look),
  );
  const x = position === 'Left' ? box.x + width + GAP : box.x;
  return { marks, rest: { ...box, x, width: box.width - width - GAP } };
}

/** Series that cannot be seen or have no name have no entry. */
function entriesOf(chart: ChartData, { series }: ChartValues): Entry[] {
  return chart.series.flatMap(({ fill, line }, i) => {
    const name = series[i].name.trim();
    return fill.none || name === '' ? [] : [{ name, fill: fill.color ?? line.color ?? seriesColour(i) }];
  });
}

function inRows(entries: readonly Entry[], width: number, look: TextLook): Entry[][] {
  const rows: Entry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const needed = entryWidth(entry.name, look) + BETWEEN;
    if (rows.length === 0 || used + needed - BETWEEN > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1].push(entry);
    used += needed;
  }
  return rows;
}

function rowMarks(row: readonly Entry[], box: Box, y: number, look: TextLook): Mark[] {
  const widths = row.map(({ name }) => entryWidth(name, look));
  const total = widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  let x = box.x + (box.width - total) / 2;
  return row.flatMap((entry, i) => {
    const marks = entryMarks(entry, x, y, look);
    x += widths[i] + BETWEEN;
    return marks;
  });
}

function entryMarks({ name, fill }: Entry, x: number, y: number, look: TextLook): Mark[] {
  return [
    { kind: 'rectangle', x, y: y - KEY / 2, width: KEY, height: KEY, fill },
    ...stackedText([name], x + KEY + GAP, y, 'start', look),
  ];
}

function entryWidth(name: string, look: TextLook): number {
  return KEY + GAP + textWidth(name, look);
}
