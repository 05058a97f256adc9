import { startExcel, type ExcelInNode } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

/** What the grid shows. Conditional formats are worked out a moment after they are first looked at. */
async function shown(address: string, until: string[]): Promise<string[]> {
  const range = excel.engine.workbook().getActiveSheet().getRange(address);
  let texts: string[] = [];
  for (let look = 0; look < 50 && texts.join() !== until.join(); look++) {
    texts = range.getDisplayValues().flat();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return texts;
}

test('a conditional format can set the number format, so that what rounds to nil shows a dash', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
    range.values = [[0.4], [-0.4], [-12.6], [0]];
    range.numberFormat = '#,##0;(#,##0);"-"' as unknown as string[][];
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=AND(ISNUMBER(A1),ABS(A1)<0.5)';
    custom.format.numberFormat = '"-";"-";"-"';
    custom.format.load('numberFormat');
    await context.sync();
    expect(custom.format.numberFormat).toBe('"-";"-";"-"');
  });
  const expected = ['-', '-', '(13)', '-'];
  expect(await shown('A1:A4', expected)).toEqual(expected);
});
