/** Words about charts. */
import { formatFigure } from '../display';
import type { ChartTable } from './chartTable';

/** Services named one by one in what is read aloud; of more, the largest. */
const mostNamed = 4;

/** The end of what is read aloud, which does not follow the table as the chart does. */
export const figuresNow =
  'These are the figures when the chart was made; the cells below it have those of now.';

/** Money as the table shows it. */
export function moneyText(figure: number, table: Pick<ChartTable, 'unit' | 'millionDecimals'>): string {
  return formatFigure(figure, 'money', table.unit, table.millionDecimals);
}

/** Money as it is read aloud, where nobody hears a bracket or a dash: `minus 294`, `nil`. */
export function spokenMoney(figure: number, table: Pick<ChartTable, 'unit' | 'millionDecimals'>): string {
  const size = moneyText(Math.abs(figure), table);
  if (size === '-') return 'nil';
  return figure < 0 ? `minus ${size}` : size;
}

/** `overspend of 25`, `underspend of 294`, `no variance`. */
export function varianceWords(variance: number, table: ChartTable): string {
  const size = moneyText(Math.abs(variance), table);
  if (size === '-') return 'no variance';
  return `${variance > 0 ? 'overspend' : 'underspend'} of ${size}`;
}

/**
 * `Overspends: Fostering 25, Adoption 3 and 2 more. Underspends: none.`
 * @param words for figures above and below nil
 */
export function overAndUnder(
  variances: readonly { label: string; figure: number }[],
  table: ChartTable,
  [above, below] = ['Overspends', 'Underspends'],
): string {
  const shown = variances.filter(({ figure }) => moneyText(figure, table) !== '-');
  const over = shown.filter(({ figure }) => figure > 0).sort((a, b) => b.figure - a.figure);
  const under = shown.filter(({ figure }) => figure < 0).sort((a, b) => a.figure - b.figure);
  return `${above}: ${listed(over, table)}. ${below}: ${listed(under, table)}.`;
}

function listed(largestFirst: readonly { label: string; figure: number }[], table: ChartTable): string {
  if (largestFirst.length === 0) return 'none';
  const named = largestFirst
    .slice(0, mostNamed)
    .map(({ label, figure }) => `${label} ${moneyText(Math.abs(figure), table)}`);
  const others = largestFirst.length - named.length;
  return named.join(', ') + (others > 0 ? ` and ${others} more` : '');
}

/** How the line above the figures of a chart begins. Final: they are found again by it. */
export const workingStart = 'Figures of the chart “';

/** The line above the figures of a chart. */
export function workingLine(what: string): string {
  return `${workingStart}${what}”: it is drawn from these cells, which follow the table.`;
}
