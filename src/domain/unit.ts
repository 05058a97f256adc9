import { excelDecimal, toExcelNumber } from './exact';

/** What one unit of a figure is worth: a pound, a thousand pounds or a million pounds. */
export type Unit = '£' | '£000' | '£m';

const pounds: Record<Unit, number> = { '£': 1, '£000': 1000, '£m': 1_000_000 };

/** The same money in another unit, exactly: 108 in £000 is 0.108 in £m. RULES.md section 3. */
export function convertUnit(amount: number, from: Unit, to: Unit): number {
  return toExcelNumber(excelDecimal(amount).times(pounds[from]).div(pounds[to]));
}
