import { type ExcelInNode, startExcel } from '../../support/excelInNode';
import { onSheet } from './onSheet';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const REPORT = [
  ['Service', 'Budget'],
  ['Adults', 10],
  ['Children', 20],
  ['Adults', 30],
];

test('a filter hides rows and is told of', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B4');
    range.values = REPORT;
    sheet.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([false, false]);
    sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['Adults'] });
    sheet.autoFilter.load('enabled,isDataFiltered');
    const filtered = sheet.autoFilter.getRange().load('address');
    const hidden = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).load('rowHidden'));
    range.load('rowHidden');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(filtered.address).toBe('Sheet1!A1:B4');
    expect(hidden.map((cell) => cell.rowHidden)).toEqual([false, true, false]);
    expect(range.rowHidden).toBeNull();
    sheet.autoFilter.clearCriteria();
    sheet.autoFilter.load('isDataFiltered,enabled');
    range.load('rowHidden');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.rowHidden]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('filters by a condition', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B4');
    range.values = REPORT;
    sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>=20' });
    const hidden = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    expect(hidden.map((cell) => cell.rowHidden)).toEqual([true, false, false]);
  });
});

test('a table knows its name, its parts and its cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = REPORT;
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Report';
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.forEach((part) => part.load('address'));
    table.load('name,showHeaders,showTotals');
    table.columns.load('items/name,count');
    table.rows.load('items/values,count');
    const budget = table.columns.getItem('Budget').getDataBodyRange().load('values');
    const tables = sheet.getRange('B2').getTables().load('items/name');
    const none = sheet.getRange('D1').getTables().load('items/name');
    const fromWorkbook = context.workbook.tables.getItemOrNullObject('report').load('name');
    await context.sync();
    expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Report', true, false]);
    expect(parts.map(({ address }) => address)).toEqual(['Sheet1!A1:B4', 'Sheet1!A1:B1', 'Sheet1!A2:B4']);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Service', 'Budget']);
    expect(table.rows.count).toBe(3);
    expect(table.rows.items[1].values).toEqual([['Children', 20]]);
    expect(budget.values).toEqual([[10], [20], [30]]);
    expect(tables.items.map(({ name }) => name)).toEqual(['Report']);
    expect(none.items).toEqual([]);
    expect(fromWorkbook.isNullObject).toBe(false);
  });
});

test('tables do not overlap, take more rows, and can be turned back into cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = REPORT;
    const table = sheet.tables.add('A1:B4', true);
    table.rows.add(undefined, [['Housing', 40]]);
    const range = table.getRange().load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B5');
    expect(range.values[4]).toEqual(['Housing', 40]);
    table.convertToRange();
    sheet.tables.load('count');
    range.load('values');
    await context.sync();
    expect(sheet.tables.count).toBe(0);
  });
  const overlapping = onSheet(async (sheet, context) => {
    sheet.tables.add('A1:B2', true);
    sheet.tables.add('B2:C3', true);
    await context.sync();
  });
  await expect(overlapping).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('conditional formats by formula', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B4');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B2<0';
    format.custom.format.font.color = '#C00000';
    format.custom.format.fill.color = '#FFEEEE';
    format.stopIfTrue = true;
    const formats = sheet.getRange('B3').conditionalFormats.load('items/type,items/stopIfTrue');
    const elsewhere = sheet.getRange('D1').conditionalFormats.getCount();
    await context.sync();
    expect(formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([['Custom', true]]);
    expect(elsewhere.value).toBe(0);
    const [item] = formats.items;
    item.custom.load('rule/formula,format/font/color,format/fill/color');
    const on = item.getRange().load('address');
    await context.sync();
    expect(item.custom.rule.formula).toBe('=$B2<0');
    expect([item.custom.format.font.color, item.custom.format.fill.color]).toEqual(['#C00000', '#FFEEEE']);
    expect(on.address).toBe('Sheet1!B2:B4');
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test('panes are frozen and thawed', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A3'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:A3');
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocation().load('address');
    await context.sync();
    expect(rows.address).toBe('Sheet1!1:2');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('page layout', async () => {
  await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$3:$4');
    pageLayout.setPrintArea('A1:H20');
    pageLayout.load('orientation,paperSize,zoom');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const printed = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(['Landscape', 'A4']);
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(titles.address).toBe('Sheet1!3:4');
    expect(printed.address).toBe('Sheet1!A1:H20');
  });
});

test('sheets are renamed, moved, hidden, copied and deleted', async () => {
  await onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    sheet.getRange('A1').values = [['kept']];
    const second = worksheets.add('Second');
    second.tabColor = '#00aa00';
    second.showGridlines = false;
    second.position = 0;
    const copy = sheet.copy('End');
    copy.name = 'Copy';
    const inCopy = copy.getRange('A1').load('values');
    second.load('name,position,tabColor,showGridlines,visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Second', 'Sheet1', 'Copy']);
    expect(second.toJSON()).toMatchObject({
      position: 0,
      tabColor: '#00AA00',
      showGridlines: false,
      visibility: 'Visible',
    });
    expect(inCopy.values).toEqual([['kept']]);
    expect(active.name).toBe('Sheet1');
    second.visibility = 'VeryHidden';
    second.load('visibility');
    const visible = worksheets.getCount(true);
    copy.delete();
    worksheets.load('items/name');
    await context.sync();
    expect([second.visibility, visible.value]).toEqual(['VeryHidden', 2]);
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Second', 'Sheet1']);
  });
});

test('settings of the workbook are kept', async () => {
  await onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add('house', { period: 10 });
    const read = settings.getItem('house').load('value');
    const none = settings.getItemOrNullObject('other').load('value');
    await context.sync();
    expect(read.value).toEqual({ period: 10 });
    expect(none.isNullObject).toBe(true);
  });
});

test('diagonal borders are drawn and read back, each by itself', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.format.borders.getItem('DiagonalDown').style = 'Continuous';
    range.format.borders.getItem('EdgeTop').style = 'Double';
    const sides = (['DiagonalDown', 'DiagonalUp', 'EdgeTop', 'EdgeBottom'] as const).map((side) =>
      range.format.borders.getItem(side).load('style'),
    );
    await context.sync();
    expect(sides.map(({ style }) => style)).toEqual(['Continuous', 'None', 'Double', 'None']);
  });
});
