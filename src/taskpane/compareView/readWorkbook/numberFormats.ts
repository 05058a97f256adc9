/** Number formats of a workbook's cells. */
import { attribute, elements } from './xml';

/** Those that every workbook has without listing them (ECMA-376 part 1, 18.8.30), with dates as here. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '£#,##0;-£#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '£#,##0.00;-£#,##0.00;"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '0.0E+0',
  49: '@',
};

/** The format of each style that cells refer to by its number. */
export function numberFormats(styles: string): string[] {
  const own = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      attribute(attributes, 'formatCode') ?? 'General',
    ]),
  );
  const [cells] = elements(styles, 'cellXfs');
  return elements(cells?.content ?? '', 'xf').map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    return own.get(id) ?? builtIn[id] ?? 'General';
  });
}
