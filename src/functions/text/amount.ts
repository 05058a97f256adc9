import { convertUnit } from '../../domain/unit';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { figure, option } from '../coerce';
import { example } from '../example';
import { MoneyUnit } from '../options';

/**
 * The number a finance paper means by a text such as (1,656), £1,752k or –.
 * @customfunction AMOUNT
 * @param text The text: one cell or a range. Blank, nil and dashes are 0; n/a and tbc give #N/A.
 * @param [unit] What the answer is in: "£" (default), "£000" or "£m". Figures without k, m or bn are taken to be in it already.
 * @returns The number, cell by cell. A percentage is a fraction.
 * @remarks Spaces anywhere; an optional £, $ or €; commas only between groups of three; k, m, bn, thousand, million,
 * billion or %; negative by one leading or trailing minus, or by brackets. Anything else is #VALUE!.
 */
export function amount(text: unknown[][], unit?: MoneyUnit): unknown[][] {
  return eachCell(
    [figure('Text', text), option('Unit', unit, MoneyUnit, MoneyUnit.pounds)],
    ({ value, scaled }, wanted) => (scaled ? convertUnit(value, '£', wanted) : value),
  );
}

export const amountEntry: CatalogueEntry = {
  id: 'AMOUNT',
  category: 'Words and text',
  examples: [
    example('AMOUNT', ['(1,656)'], -1656),
    example('AMOUNT', ['£1,752k', '£000'], 1752),
    example('AMOUNT', ['£0.830m', '£000'], 830, { source: 'Period 10 report 2021-22, paragraph 3.1' }),
    example('AMOUNT', ['£16.48'], 16.48),
    example('AMOUNT', ['-£2,412k'], -2412000),
    example('AMOUNT', ['–'], 0),
    example('AMOUNT', ['12.5%'], 0.125),
    example('AMOUNT', [[['326'], ['-'], ['(23)']]], [[326], [0], [-23]], {
      note: 'A column of a pasted table.',
    }),
  ],
  native: null,
  nativeNote:
    'Excel has no formula that reads every form in which papers print figures; keep the numbers instead.',
  implementation: amount,
};
