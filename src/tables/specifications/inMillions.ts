import type { MoneyUnit } from '../types';

const divisors: Record<MoneyUnit, string> = { '£': '/1000000', '£000': '/1000', '£m': '' };

/** A formula whose money, in the table's unit, comes out in £m. RULES.md section 3. */
export function inMillions(formula: string, unit: MoneyUnit): string {
  return `${formula}${divisors[unit]}`;
}
