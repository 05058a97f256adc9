import { EVENT } from '../../../src/workbench/host/events/eventRegistrations';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const delivered = () => new Promise((resolve) => setTimeout(resolve, 5));

function area(row: number, column: number, rows = 1, columns = 1) {
  return { sheetId: excel.engine.workbook().getActiveSheet().getSheetId(), row, column, rows, columns };
}

async function listen(events: string[], target: 'collection' | 'sheet' = 'collection') {
  const heard: Record<string, unknown>[] = [];
  const registrations = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = target === 'collection' ? worksheets : worksheets.getActiveWorksheet();
    const handlers = source as unknown as Record<
      string,
      OfficeExtension.EventHandlers<Record<string, unknown>>
    >;
    const results = events.map((name) =>
      handlers[name].add(async (event) => {
        heard.push({ ...event });
      }),
    );
    await context.sync();
    return results;
  });
  return { heard, registrations };
}

test('selecting is told with its address, to the sheet and to the collection', async () => {
  const sheet = await listen(['onSelectionChanged'], 'sheet');
  const all = await listen(['onSelectionChanged']);
  const { sheetId } = area(0, 0);
  excel.host.setSelection(sheetId, [area(2, 0, 10, 8)]);
  excel.host.setSelection(sheetId, [area(2, 0, 10, 8)]);
  excel.host.setSelection(sheetId, [area(0, 0), area(4, 1)]);
  await delivered();
  expect(all.heard.map(({ type, address }) => [type, address])).toEqual([
    ['WorksheetSelectionChanged', 'A3:H12'],
    ['WorksheetSelectionChanged', 'A1,B5'],
  ]);
  expect(sheet.heard).toHaveLength(2);
  expect(sheet.heard[0].worksheetId).toBe(sheetId);
});

test('opening another workbook is told, also where the same cells are selected in it', async () => {
  const { heard } = await listen(['onActivated', 'onSelectionChanged']);
  const told = () => heard.splice(0).map(({ type, worksheetId, address }) => [type, worksheetId, address]);
  excel.engine.replaceWorkbook({ sheetOrder: ['other'], sheets: { other: { id: 'other', name: 'Other' } } });
  await delivered();
  expect(told()).toEqual([['WorksheetActivated', 'other', undefined]]);
  excel.host.setSelection('other', [{ sheetId: 'other', row: 3, column: 2, rows: 1, columns: 1 }]);
  await delivered();
  told();
  for (let times = 0; times < 2; times += 1) {
    excel.engine.replaceWorkbook({
      sheetOrder: ['other'],
      sheets: { other: { id: 'other', name: 'Other' } },
    });
    await delivered();
    expect(told()).toEqual([['WorksheetSelectionChanged', 'other', 'A1']]);
  }
});

test('after removal nothing is heard, and nothing is sent that nobody asked for', async () => {
  const sent: unknown[] = [];
  excel.host.onRichApiMessage((entries) => sent.push(...entries));
  const { heard, registrations } = await listen(['onSelectionChanged']);
  await Excel.run(registrations[0].context, async (context) => {
    registrations[0].remove();
    await context.sync();
  });
  excel.host.setSelection(area(0, 0).sheetId, [area(3, 3)]);
  await delivered();
  expect(heard).toEqual([]);
  expect(sent).toEqual([]);
});

test('changes say where, what and whose: the user’s, the add-in’s, an undo', async () => {
  const { heard } = await listen(['onChanged']);
  excel.engine.workbook().getActiveSheet().getRange('B2').setValue(5);
  await delivered();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').formulas = [[1], ['=A1']];
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
  });
  await excel.settled();
  await delivered();
  expect(
    heard.map(({ address, changeType, triggerSource, source }) => [
      address,
      changeType,
      triggerSource,
      source,
    ]),
  ).toEqual([
    ['B2', 'RangeEdited', 'Unknown', 'Local'],
    ['A1:A2', 'RangeEdited', 'ThisLocalAddin', 'Local'],
  ]);
  expect(heard[0].details).toEqual({
    valueBefore: '',
    valueAfter: 5,
    valueTypeBefore: 'Empty',
    valueTypeAfter: 'Double',
  });
});

test('sheets added, renamed, activated and deleted', async () => {
  const { heard } = await listen(['onAdded', 'onNameChanged', 'onActivated', 'onDeactivated', 'onDeleted']);
  const sent: number[] = [];
  excel.host.onRichApiMessage((entries) => sent.push(...entries.map(([, type]) => type)));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Second');
    sheet.name = 'Two';
    sheet.activate();
    await context.sync();
  });
  await delivered();
  expect(sent).toEqual([EVENT.added, EVENT.nameChanged, EVENT.deactivated, EVENT.activated]);
  expect(heard).toHaveLength(4);
  expect(heard).toContainEqual(
    expect.objectContaining({ type: 'WorksheetNameChanged', nameBefore: 'Second', nameAfter: 'Two' }),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Two').delete();
    await context.sync();
  });
  await delivered();
  expect(heard.slice(4).map(({ type }) => type)).toContain('WorksheetDeleted');
});

test('a calculation is told of', async () => {
  const { heard } = await listen(['onCalculated']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=1+1']];
    await context.sync();
  });
  await excel.settled();
  await delivered();
  expect(heard.map(({ type }) => type)).toContain('WorksheetCalculated');
});
