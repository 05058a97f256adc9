import { plainFormat } from '../charts/chartFormulas';
import type { CellUpdate } from './tableCells';
import type { ChartNow } from './chartsNow';

const rounded = /ROUND\(((?:[^()]|\([^()]*\))*),\d+\)/g;
const shown = /#,##0(\.0+)?(?=[;)"])/g;

/** A formula of a chart, or the number format of its words, with money in £m shown to so many decimals. */
export function withDecimals(text: string, millionDecimals: number): string {
  const format = plainFormat({ unit: '£m', millionDecimals });
  return text.replace(rounded, `ROUND($1,${millionDecimals})`).replace(shown, format);
}

/** @returns the cells of a chart in £m whose formulas show other decimals. */
export function chartDecimals({ working, cells }: ChartNow, millionDecimals: number): CellUpdate[] {
  return cells.flatMap((line, i) =>
    line.flatMap((before, j): CellUpdate[] => {
      if (typeof before !== 'string' || !before.startsWith('=')) return [];
      const after = withDecimals(before, millionDecimals);
      return after === before ? [] : [{ row: working.row + i, column: working.column + j, before, after }];
    }),
  );
}
