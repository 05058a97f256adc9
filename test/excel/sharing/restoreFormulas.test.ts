import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import type { ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { addSheet, cellsOn, change, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
});
afterEach(() => excel.dispose());

async function prepare(): Promise<void> {
  expect(await prepareToShare({ log: false })).toMatchObject({ kind: 'prepared', formulas: 9, values: 3 });
  await excel.settled();
}

test('gives everything back, and nothing stays behind', async () => {
  const before = await contents(excel);
  await prepare();
  expect(await restoreFormulas()).toMatchObject({
    kind: 'restored',
    restored: 12,
    typedOver: 0,
    unplaced: 0,
    items: [],
  });
  expect(await contents(excel)).toEqual(before);
  expect(excel.engine.workbookExtras.current.customXmlParts).toEqual({});
  expect(await restoreFormulas()).toEqual({ kind: 'nothing' });
});

test('after inputs were changed, rows put in and the sheet renamed, formulas are as they would have become', async () => {
  await prepare();
  await change(excel, async (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('C3').values = [[44000]];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('A4:D4').values = [['New service', 1, 2, 3]];
    sheet.name = "Month's end";
  });
  expect(await restoreFormulas()).toMatchObject({
    kind: 'restored',
    restored: 12,
    typedOver: 0,
    unplaced: 0,
  });
  const { formulas } = await cellsOn(excel, "Month's end");
  expect(formulas.map((row) => row.slice(4))).toEqual(
    [0, 3, null, 5, 6]
      .map((row) => {
        if (row === 0) return services[0].slice(4);
        if (row === null) return ['', '', '', ''];
        return [
          `=OUTTURN.VARIANCE(B${row},C${row})`,
          `=OUTTURN.MOVEMENT(E${row},D${row})`,
          `=OUTTURN.POSITION(OUTTURN.VARIANCE(B${row},C${row}))`,
          `=OUTTURN.AMOUNT("£"&B${row}&"k","£000")`,
        ];
      })
      .concat([['=SUM(E3:E6)', '=SUM(F3:F6)', '', '']]),
  );
});

test('a cell that was typed over is left and reported, and can be put back when asked', async () => {
  await prepare();
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('E3').values = [[-100]];
    sheet.getRange('H4').values = [['see email']];
  });
  const outcome = await restoreFormulas();
  expect(outcome).toMatchObject({ kind: 'restored', restored: 10, typedOver: 2, unplaced: 0 });
  expect(outcome).toHaveProperty('items', [
    { sheetName: 'P10', address: 'E3', text: 'Typed over; it was =OUTTURN.VARIANCE(B3,C3)' },
    { sheetName: 'P10', address: 'H4', text: 'Typed over; it was =OUTTURN.AMOUNT("£"&B4&"k","£000")' },
  ]);
  expect((await cellsOn(excel, 'P10')).formulas[2][4]).toBe(-100);
  expect(await restoreFormulas({ typedOverToo: true })).toMatchObject({ kind: 'restored', restored: 2 });
  const { formulas } = await cellsOn(excel, 'P10');
  expect(formulas).toEqual(services);
  expect(await restoreFormulas()).toEqual({ kind: 'nothing' });
});

test('what has no place any more is reported with its formula', async () => {
  await prepare();
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P10').getRange('3:3').delete('Up');
  });
  const outcome = await restoreFormulas();
  expect(outcome).toMatchObject({ kind: 'restored', restored: 8, typedOver: 0, unplaced: 4 });
  expect(outcome).toHaveProperty('items.0.text', 'Its place was not found; it was =OUTTURN.VARIANCE(B3,C3)');
  expect((await cellsOn(excel, 'P10')).formulas[2][4]).toMatch(/^=OUTTURN\.VARIANCE/);
});

test('rows that were sorted get the formulas of their row', async () => {
  await prepare();
  await change(excel, async (workbook) => {
    const range = workbook.worksheets.getItem('P10').getRange('A2:D4');
    range.values = [services[3], services[1], services[2]].map((row) => row.slice(0, 4));
    const notes = workbook.worksheets.getItem('P10').getRange('H2:H4');
    notes.values = [[-4557], [14315], [43998]];
  });
  expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 12 });
  const { formulas } = await cellsOn(excel, 'P10');
  expect(formulas.map((row) => row.slice(4))).toEqual(services.map((row) => row.slice(4)));
});

test('Undo of Restore puts the ordinary formulas back, and Restore works again', async () => {
  await prepare();
  const shared = await contents(excel);
  const outcome = await restoreFormulas();
  if (outcome.kind !== 'restored') throw new Error(JSON.stringify(outcome));
  expect(await outcome.undo.undo()).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(shared);
  expect(await restoreFormulas()).toMatchObject({ kind: 'restored', restored: 12 });
});
