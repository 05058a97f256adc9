import { excelNumber } from './exact';

/**
 * Whether a variance is reported: its size is above the threshold, not at it. Overspends and underspends alike, although
 * the papers' sentence speaks of adverse ones only. RULES.md section 6.
 * @param threshold 0 or more, in the unit of the variance.
 */
export function isMaterial(variance: number, threshold: number): boolean {
  return Math.abs(excelNumber(variance)) > excelNumber(threshold);
}
