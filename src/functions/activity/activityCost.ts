import { activityCost as activityCostOf } from '../../domain/activityCost';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number as numberArgument, option } from '../coerce';
import { example } from '../example';
import { byOption, operand } from '../native';
import { MoneyUnit } from '../options';

/**
 * What placements or clients cost: their number times weeks times weekly cost.
 * @customfunction ACTIVITYCOST
 * @param number How many, as a full-year equivalent: one cell or a range. Blank is 0.
 * @param weeks The weeks funded, such as 52: one cell or a range. Blank is 0.
 * @param weeklycost The cost of one for one week, in pounds: one cell or a range. Blank is 0.
 * @param [unit] What the answer is in: "£" (default), "£000" or "£m".
 * @returns The cost in the unit asked for, cell by cell. Nothing is rounded.
 * @remarks Exact in decimals to 15 digits. #VALUE! for what is not a number. RULES.md section 12.
 */
export function activityCost(
  number: unknown[][],
  weeks: unknown[][],
  weeklycost: unknown[][],
  unit?: MoneyUnit,
): unknown[][] {
  return eachCell(
    [
      numberArgument('Number', number),
      numberArgument('Weeks', weeks),
      numberArgument('Weeklycost', weeklycost),
      option('Unit', unit, MoneyUnit, MoneyUnit.pounds),
    ],
    activityCostOf,
  );
}

export const activityCostEntry: CatalogueEntry = {
  id: 'ACTIVITYCOST',
  category: 'Activity',
  examples: [
    example('ACTIVITYCOST', [8, 52, 1990.93, '£000'], 828.22688, {
      note: 'Printed as £828k.',
      source: 'Finance and Performance Report, January 2016, key activity data: residential schools',
    }),
    example('ACTIVITYCOST', [16, 52, 2814.92], 2342013.44, {
      note: 'Printed as £2,342k.',
      source: 'Finance and Performance Report, January 2016, key activity data: residential homes',
    }),
  ],
  native: ([number, weeks, weeklycost, unit]) => {
    const pounds = `${operand(number)}*${operand(weeks)}*${operand(weeklycost)}`;
    return byOption(unit, { '£': pounds, '£000': `${pounds}/1000`, '£m': `${pounds}/1000000` });
  },
  nativeNote:
    'Excel calculates in binary, so the 15th digit may differ. Figures kept as text are read by Excel’s own rules, and ' +
    'an unknown word in a cell used as unit counts as £.',
  implementation: activityCost,
};
