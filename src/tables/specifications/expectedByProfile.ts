/** The budget to date worked out from the year's budget by a profile. RULES.md section 14. */
import { profile } from '../../domain/profile';
import type { ComputedColumn, Figures, ParameterSpecification } from '../specification';
import { amount } from './figuresOf';

const periods = Array.from({ length: 12 }, (_, i) => i + 1);
const weights = '{$weight1}:{$weight12}';
/** Period 13 is the outturn: all of the year. */
const gone = 'MIN({$period},12)';

const periodsGone = (row: Figures): number => Math.min(amount(row, '$period'), periods.length);

/** The year's budget times the weights of the periods that have gone, over all weights. */
export const expectedByProfile: ComputedColumn = {
  native: () => `{budget}*IF({$period}=0,0,SUM(OFFSET({$weight1},0,0,${gone},1)))/SUM(${weights})`,
  outturn: () => `OUTTURN.PROFILE({budget},${gone},${weights})`,
  compute: (row) =>
    profile(
      amount(row, 'budget'),
      periodsGone(row),
      periods.map((period) => amount(row, `$weight${period}`)),
    ) ?? 0,
  needs: ['budget'],
};

/** How many periods have gone, and what part of the year's budget each is. @param variants the shapes with a profile. */
export function profileParameters(variants: string[]): ParameterSpecification[] {
  return [
    {
      key: 'period',
      label: 'Periods gone',
      format: 'number',
      usual: periods.length,
      setting: 'period',
      meaning: 'How many of the twelve periods the actual figures cover.',
      variants,
    },
    ...periods.map((period) => ({
      key: `weight${period}`,
      label: `Profile, period ${period}`,
      format: 'plain' as const,
      usual: 1,
      meaning: 'The part of the budget of this period, on any scale.',
      onSheetOnly: true,
      variants,
    })),
  ];
}

/** Where expected to date comes from, as nobody has entered it. */
export function profileRemarks([first]: readonly Figures[]): string[] {
  if (first === undefined || !('$period' in first)) return [];
  const how = 'Each period counts the same until you change the profile below the table.';
  return [`Expected to date is ${periodsGone(first)} of 12 periods of the budget. ${how}`];
}
