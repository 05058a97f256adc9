import { subtract } from '../../domain/addition';
import { cellAddress } from '../cellAddress';
import { closesTable } from '../closesTable';
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

/**
 * From the total budget to the total outturn by the variance of each row. Where a last row nets all budgets off, the totals
 * are those without it: what the services were to cost and what they do.
 */
export function bridgeOfRows(
  { rows, total, columns, labelColumn }: ChartTable,
  keys: BridgeColumns,
): BridgeOf {
  const missing = Object.values(keys).some((key: string) => columns[key] === undefined);
  if (missing || !total || rows.length === 0) {
    return { reason: 'A bridge needs budgets, outturns and variances with their totals.' };
  }
  const last = rows[rows.length - 1];
  const isClosed = closesTable(last.figures[keys.budget] ?? 0, total.figures[keys.budget] ?? 0);
  const end = (label: string, key: string): BridgeFigure => {
    const [cell, closing] = [total, last].map(({ row }) => cellAddress(row, columns[key]));
    const figure = total.figures[key] ?? 0;
    return {
      name: quoted(label),
      label,
      cell: isClosed ? `${cell}-${closing}` : cell,
      figure: isClosed ? subtract(figure, last.figures[key] ?? 0) : figure,
    };
  };
  return {
    titleEnd: ': budget to outturn',
    start: end('Budget', keys.budget),
    steps: (isClosed ? rows.slice(0, -1) : rows).map(({ row, label, figures }) => ({
      name: cellAddress(row, labelColumn),
      label,
      cell: cellAddress(row, columns[keys.variance]),
      figure: figures[keys.variance] ?? 0,
    })),
    end: end('Outturn', keys.outturn),
    words: ['Overspends', 'Underspends'],
  };
}
