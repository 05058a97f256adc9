import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('conditions and limits of every kind are answered as they were given', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
    const { conditionalFormats } = range;
    const cellValue = conditionalFormats.add('CellValue').cellValue;
    cellValue.rule = { formula1: '=$A$1', formula2: '=$A$1*2', operator: 'Between' };
    cellValue.format.font.color = '#C00000';
    const text = conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'BeginsWith', text: 'Over' };
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.lowerBoundRule = { type: 'Number', formula: '=0' };
    bar.upperBoundRule = { type: 'Formula', formula: '=SUM($A$1:$A$2)' };
    const scale = conditionalFormats.add('ColorScale').colorScale;
    scale.criteria = { minimum: { type: 'LowestValue' }, maximum: { type: 'Formula', formula: '=$A$1' } };
    const icons = conditionalFormats.add('IconSet').iconSet;
    icons.load('criteria');
    await context.sync();
    const criteria = icons.criteria.map((each, index) =>
      index === 2 ? { ...each, type: 'Formula' as const, formula: '=$A$1' } : each,
    );
    icons.criteria = criteria;
    conditionalFormats.load('items/type');
    [cellValue, text].forEach((each) => each.load('rule'));
    bar.load('lowerBoundRule,upperBoundRule');
    scale.load('criteria');
    icons.load('criteria');
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type).sort()).toEqual([
      'CellValue',
      'ColorScale',
      'ContainsText',
      'DataBar',
      'IconSet',
    ]);
    expect(cellValue.rule).toEqual({ formula1: '=$A$1', formula2: '=$A$1*2', operator: 'Between' });
    expect(text.rule).toEqual({ operator: 'BeginsWith', text: 'Over' });
    expect([bar.lowerBoundRule, bar.upperBoundRule]).toEqual([
      { type: 'Number', formula: '=0' },
      { type: 'Formula', formula: '=SUM($A$1:$A$2)' },
    ]);
    expect(scale.criteria).toEqual({
      minimum: { type: 'LowestValue' },
      maximum: { type: 'Formula', formula: '=$A$1' },
    });
    expect(icons.criteria).toEqual(criteria);
  });
});

test('a format of one kind is none of another', async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B9');
    const format = conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    const [custom, cellValue] = [format.customOrNullObject, format.cellValueOrNullObject];
    custom.load('rule/formula');
    cellValue.load('rule');
    await context.sync();
    expect([custom.isNullObject, cellValue.isNullObject]).toEqual([true, false]);
  });
});
