import { money as moneyText } from '../../domain/money';
import { eachCell } from '../broadcast';
import type { CatalogueEntry } from '../catalogueEntry';
import { number, option } from '../coerce';
import { example } from '../example';
import { byOption, inUnit } from '../native';
import { MoneyUnit } from '../options';

/**
 * How money is printed.
 * @customenum {string}
 */
// prettier-ignore
export enum MoneyStyle {
  /** Millions to three decimals: £0.108m */
  millions = "£m",
  /** Whole thousands: £108k */
  thousands = "£k",
  /** Whole pounds: £108,000 */
  pounds = "£",
  /** As in a table, in the unit given: (108), and - for zero */
  table = "table",
}

/**
 * Money as text: £0.108m, £108k, £108,000, or (108) as in a table.
 * @customfunction MONEY
 * @param amount The amount: one cell or a range. Blank is 0.
 * @param [unit] What the amount is in: "£000" (default), "£" or "£m".
 * @param [style] "£m" (default), "£k", "£", or "table", which keeps the unit and shows - for zero.
 * @returns The text, cell by cell. A negative starts with -, or stands in brackets in the table style.
 * @remarks Rounds half away from zero; the sign is that of the rounded figure. A table in £m has three decimals,
 * other tables none. RULES.md section 3.
 */
export function money(amount: unknown[][], unit?: MoneyUnit, style?: MoneyStyle): unknown[][] {
  return eachCell(
    [
      number('Amount', amount),
      option('Unit', unit, MoneyUnit, MoneyUnit.thousands),
      option('Style', style, MoneyStyle, MoneyStyle.millions),
    ],
    moneyText,
  );
}

export const moneyEntry: CatalogueEntry = {
  id: 'MONEY',
  category: 'Words and text',
  examples: [
    example('MONEY', [108], '£0.108m'),
    example('MONEY', [-108], '-£0.108m'),
    example('MONEY', [108, '£000', '£k'], '£108k'),
    example('MONEY', [108, '£000', '£'], '£108,000'),
    example('MONEY', [-108, '£000', 'table'], '(108)'),
    example('MONEY', [0, '£000', 'table'], '-'),
    example('MONEY', [-0.4, '£000', 'table'], '-', {
      note: 'Never (0): the sign is that of the rounded figure.',
    }),
    example('MONEY', [123348], '£123.348m', { source: 'Period 10 report 2021-22, paragraph 3.1' }),
  ],
  native: ([amount, unit, style]) =>
    byOption(style, {
      '£m': signedText(`ROUND(${inUnit(amount, unit, '£m')},3)`, '#,##0.000', 'm'),
      '£k': signedText(`ROUND(${inUnit(amount, unit, '£000')},0)`, '#,##0', 'k'),
      '£': signedText(`ROUND(${inUnit(amount, unit, '£')},0)`, '#,##0', ''),
      table: byOption(unit, {
        '£000': `TEXT(ROUND(${amount},0),"#,##0;(#,##0);-")`,
        '£': `TEXT(ROUND(${amount},0),"#,##0;(#,##0);-")`,
        '£m': `TEXT(ROUND(${amount},3),"#,##0.000;(#,##0.000);-")`,
      }),
    }),
  nativeNote:
    'Commas and points follow the regional settings of whoever opens the workbook. Figures kept as text are read by ' +
    'Excel’s own rules, and an unknown word in a cell used as unit or style counts as the default.',
  implementation: money,
};

function signedText(rounded: string, format: string, suffix: string): string {
  const text = `IF(${rounded}<0,"-","")&"£"&TEXT(ABS(${rounded}),"${format}")`;
  return suffix === '' ? text : `${text}&"${suffix}"`;
}
