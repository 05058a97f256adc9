/** What figures are rounded to: the choices, what each is called, and which is usual for a table. */
import { decimalsHeld } from '../checking/printed';
import type { MoneyUnit } from '../types';
import type { Block } from './findBlock';

/** Multiples of the table's own unit. */
export const roundingUnits: readonly number[] = [0.001, 0.01, 0.1, 1, 10, 100, 1000];

const pounds: Record<MoneyUnit, number> = { '£': 1, '£000': 1000, '£m': 1_000_000 };

const plainNames: Record<number, string> = {
  0.001: 'three decimal places',
  0.01: 'two decimal places',
  0.1: 'one decimal place',
  1: 'whole numbers',
  10: 'tens',
  100: 'hundreds',
  1000: 'thousands',
};

/** `£1,000`, `£0.1m`, `1p`; without a unit of money `whole numbers`, `tens`. */
export function unitName(step: number, unit: MoneyUnit | null): string {
  if (unit === null) return plainNames[step];
  const amount = Number((step * pounds[unit]).toPrecision(12));
  if (amount < 0.01) return 'a tenth of a penny';
  if (amount < 1) return `${Math.round(amount * 100)}p`;
  if (amount >= 100_000) return `£${amount / 1_000_000}m`;
  return `£${amount.toLocaleString('en-GB')}`;
}

/** Digits after the point, and thousands left off, as a number format shows them; null where it leaves that to Excel. */
function shownBy(format: string): { decimals: number; scale: number } | null {
  const [positive] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (!/[0#]/.test(positive)) return null;
  const scale = /[0#](,+)(?![0#,])/.exec(positive);
  return {
    decimals: /\.([0#?]+)/.exec(positive)?.[1].length ?? 0,
    scale: 1000 ** (scale ? scale[1].length : 0),
  };
}

/** Figures with more decimals were worked out and never rounded. */
const mostTyped = 3;

/**
 * The usual choice: what is shown, where the cells hold more than they show; else one step coarser than what they hold.
 */
export function usualUnit({ cells, rows, columns, figures, unit }: Block): number {
  let shown = 0;
  let scale = 1;
  let general = false;
  let held = 0;
  let largest = 0;
  rows.forEach(({ at }, i) =>
    columns.forEach((column, j) => {
      const figure = figures[i][j];
      if (figure === null || figure === 0) return;
      const look = shownBy(cells.numberFormats[at][column.at]);
      if (look) shown = Math.max(shown, look.decimals);
      else general = true;
      if (look) scale = Math.max(scale, look.scale);
      held = Math.max(held, decimalsHeld(figure));
      largest = Math.max(largest, Math.abs(figure));
    }),
  );
  if (scale > 1) return Math.min(scale / 10 ** shown, 1000);
  if (!general && held > shown) return step(shown);
  if (held > mostTyped) return 1;
  if (held > 0) return unit === '£m' ? step(held - 1) : 1;
  return largest >= 10_000 && unit !== '£000' ? 1000 : 10;
}

function step(decimals: number): number {
  return roundingUnits[3 - Math.min(3, decimals)];
}
