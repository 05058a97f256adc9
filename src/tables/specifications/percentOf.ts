/** Percentages of a base that may be nil. RULES.md section 2, points 5 to 8. */
import { sum } from '../../domain/sum';
import { variancePercent } from '../../domain/variancePercent';
import type { ComputedColumn } from '../specification';
import { amount } from './figuresOf';

/** What a percentage of a nil base says instead. RULES.md section 2, point 8. */
const noPercentage = 'n/a';

/**
 * One column as a percentage of another, on the base of the house: signed, or its size.
 * @param whole key of the column that is base and part together, where the table has it: the forecast of budget and variance.
 */
export function percentOf(part: string, base: string, whole: string): ComputedColumn {
  const guarded = (percentage: string): string =>
    `IF({${base}}=0,IF({${part}}=0,0,"${noPercentage}"),${percentage})`;
  return {
    native: ({ percentBase }) =>
      guarded(`{${part}}/${percentBase === 'absolute' ? `ABS({${base}})` : `{${base}}`}`),
    outturn: ({ percentBase, columns }) => {
      const changed = columns.has(whole) ? `{${whole}}` : `{${base}}+{${part}}`;
      return guarded(`OUTTURN.VARIANCEPCT({${base}},${changed},"${percentBase}")`);
    },
    compute: (figures, { percentBase }) => {
      const from = amount(figures, base);
      return variancePercent(from, sum([from, amount(figures, part)]), percentBase) ?? noPercentage;
    },
    needs: [part, base],
  };
}

/** Its heading: `Variance % of budget`. */
export function percentHeading(part: string, base: string) {
  return ({ percentBase }: { percentBase: 'signed' | 'absolute' }): string =>
    percentBase === 'absolute' ? `${part} % of size of ${base}` : `${part} % of ${base}`;
}
