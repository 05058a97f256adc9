import { cellAddress } from '../cellAddress';
import type { BridgeFigure, BridgeOf } from './bridgeParts';
import { quoted } from './chartFormulas';
import type { ChartTable } from './chartTable';

/** Keys of the columns a bridge is drawn from. */
export interface BridgeColumns {
  budget: string;
  outturn: string;
  /** Outturn less budget: above nil is adverse. */
  variance: string;
}

/** From the total budget to the total outturn by the variance of each row. */
export function bridgeOfRows(
  { rows, total, columns, labelColumn }: ChartTable,
  keys: BridgeColumns,
): BridgeOf {
  const missing = Object.values(keys).some((key: string) => columns[key] === undefined);
  if (missing || !total || rows.length === 0) {
    return { reason: 'A bridge needs budgets, outturns and variances with their totals.' };
  }
  const end = (label: string, key: string): BridgeFigure => ({
    name: quoted(label),
    label,
    cell: cellAddress(total.row, columns[key]),
    figure: total.figures[key] ?? 0,
  });
  return {
    titleEnd: ': budget to outturn',
    start: end('Budget', keys.budget),
    steps: rows.map(({ row, label, figures }) => ({
      name: cellAddress(row, labelColumn),
      label,
      cell: cellAddress(row, columns[keys.variance]),
      figure: figures[keys.variance] ?? 0,
    })),
    end: end('Outturn', keys.outturn),
    words: ['Overspends', 'Underspends'],
  };
}
