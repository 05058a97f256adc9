import { savingsRag as savingsRagOf } from '../../domain/savingsRag';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, option } from '../coerce';
import { outOfRange } from '../errors';
import { example } from '../example';
import { byOption, operandOr } from '../native';

/**
 * Which colour a saving with money in several colours has.
 * @customenum {string}
 */
// prettier-ignore
export enum SavingsRagMethod {
  /** The worst colour with money */
  worst = "worst",
  /** The colour with most money; of equals, the worse */
  largest = "largest",
}

/**
 * The colour of a saving from the money in each colour: Red, Amber, Green or Blue; empty where it has not started.
 * @customfunction SAVINGSRAG
 * @param target The savings target, 0 or more: one cell or a range. It does not change the colour. Blank is 0.
 * @param red The money estimated as not deliverable, 0 or more: one cell or a range. Blank is 0.
 * @param amber The money deliverable but at risk, 0 or more: one cell or a range. Blank is 0.
 * @param green The money delivered, 0 or more: one cell or a range. Blank is 0.
 * @param blue The money mitigated in year or verified, 0 or more: one cell or a range. Blank is 0.
 * @param [method] "worst" (default): the worst colour with money. "largest": the colour with most money, ties to the worse.
 * @returns The colour, cell by cell; empty text where no colour has money.
 * @remarks #NUM! for a negative amount. RULES.md section 5.
 */
export function savingsRag(
  target: unknown[][],
  red: unknown[][],
  amber: unknown[][],
  green: unknown[][],
  blue: unknown[][],
  method?: SavingsRagMethod,
): unknown[][] {
  return eachCell(
    [
      number('Target', target),
      number('Red', red),
      number('Amber', amber),
      number('Green', green),
      number('Blue', blue),
      option('Method', method, SavingsRagMethod, SavingsRagMethod.worst),
    ],
    (aim, notDeliverable, atRisk, delivered, verified, by) => {
      if (Math.min(aim, notDeliverable, atRisk, delivered, verified) < 0) return outOfRange;
      const money = { red: notDeliverable, amber: atRisk, green: delivered, blue: verified };
      return savingsRagOf(money, by) ?? '';
    },
  );
}

export const savingsRagEntry: CatalogueEntry = {
  id: 'SAVINGSRAG',
  category: 'Savings and performance',
  examples: [
    example('SAVINGSRAG', [1084, 239, 327, 517, 0], 'Red', {
      note: 'Some of it cannot be delivered.',
      source: 'Period 10 report 2021-22, Table 6: 19-002-02',
    }),
    example('SAVINGSRAG', [1084, 239, 327, 517, 0, 'largest'], 'Green', { note: 'Most of it is delivered.' }),
    example('SAVINGSRAG', [388, null, 388, null, null], 'Amber', {
      source: 'Period 10 report 2021-22, Table 6: 19-002-05',
    }),
    example('SAVINGSRAG', [197, 0, 0, 0, 197], 'Blue', {
      source: 'Period 10 report 2021-22, Table 6: 19-002-09',
    }),
    example('SAVINGSRAG', [100, 50, 50, 0, 0, 'largest'], 'Red', { note: 'Of equals, the worse.' }),
    example('SAVINGSRAG', [250, 0, 0, 0, 0], '', { note: 'Not started.' }),
  ],
  native: ([, red, amber, green, blue, method]) => {
    const [r, a, g, b] = [red, amber, green, blue].map((money) => operandOr(money, '0'));
    const largest =
      `IF((${r}>0)*(${r}>=${a})*(${r}>=${g})*(${r}>=${b}),"Red",IF((${a}>0)*(${a}>=${g})*(${a}>=${b}),"Amber",` +
      `IF((${g}>0)*(${g}>=${b}),"Green",IF(${b}>0,"Blue",""))))`;
    return byOption(method, {
      worst: `IF(${r}>0,"Red",IF(${a}>0,"Amber",IF(${g}>0,"Green",IF(${b}>0,"Blue",""))))`,
      largest,
    });
  },
  nativeNote:
    'A negative amount counts as no money instead of giving #NUM!, and the target is not looked at. Text in place of a ' +
    'figure counts as money. An unknown word in a cell used as method counts as worst. An error in a figure that does not decide does not show.',
  implementation: savingsRag,
};
