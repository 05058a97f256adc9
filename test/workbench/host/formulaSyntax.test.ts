import { isBalanced } from '../../../src/workbench/host/grid/formulaSyntax';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';

test.each([
  '=SUM(A1:A2)',
  '="(" & "a ""quoted"" [text"',
  "='It''s (2025) [x]'!A1",
  '={1,2;3,4}',
  "=Table1[Cost (£'[000'])]",
  '=Table1[[#All],[Say "what"]]',
])('%s has its brackets and quotes in order', (formula) => {
  expect(isBalanced(formula)).toBe(true);
});

test.each(['=SUM(A1', '=A1)', '="open', "='Sheet 1!A1", '=({1)}', '=Table1[Cost', '=SUM(A1]'])(
  '%s has not',
  (formula) => {
    expect(isBalanced(formula)).toBe(false);
  },
);

describe('a malformed formula', () => {
  let excel: ExcelInNode;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.dispose());

  test.each(['formulas', 'values'] as const)(
    'in %s is refused, and nothing after it is done',
    async (member) => {
      const batch = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2:A3')[member] = [['=A1'], ['=SUM(A1']];
        sheet.getRange('A4').values = [[4]];
        await context.sync();
      });
      await expect(batch).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: `Range.${member}` },
      });
      const cells = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4').load('formulas');
        await context.sync();
        return range.formulas.flat();
      });
      expect(cells).toEqual([1, '', '', '']);
    },
  );

  test('is text in a cell for text', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=(']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['=(']]);
    });
  });
});
