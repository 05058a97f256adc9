import { excelDecimal } from './exact';

/** A fraction as a percentage with every digit it has and no more: 0.004949 is `0.4949%`, −0.005 is `-0.5%`. */
export function percentText(fraction: number): string {
  return `${excelDecimal(fraction).times(100).toFixed()}%`;
}
