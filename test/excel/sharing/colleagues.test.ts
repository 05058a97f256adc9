/** What colleagues do to a shared workbook, and what Restore makes of it. */
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import type { RestoreOutcome } from '../../../src/excel/sharing/outcomes';
import type { ExcelInNode } from '../../support/excelInNode';
import { addSheet, cellsOn, change, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
  await addSheet(excel, 'Summary', [
    ['Children', "=OUTTURN.VARIANCE('P10'!B5,'P10'!C5)"],
    ['Adults', '=OUTTURN.AMOUNT("£2k","£000")'],
  ]);
  expect(await prepareToShare({ log: false })).toMatchObject({ formulas: 10, values: 4 });
  await excel.settled();
});
afterEach(() => excel.dispose());

async function restored(): Promise<Extract<RestoreOutcome, { kind: 'restored' }>> {
  const outcome = await restoreFormulas();
  if (outcome.kind !== 'restored') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const formulas = async (name: string) => (await cellsOn(excel, name)).formulas;
const all = { restored: 14, typedOver: 0, unplaced: 0, notDone: [], items: [] };

test('columns put in, taken out and sheets in another order', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('E:E').delete('Left');
    workbook.worksheets.getItem('Summary').position = 0;
  });
  const outcome = await restored();
  expect(outcome).toMatchObject({ restored: 14, typedOver: 0, unplaced: 0 });
  const [, row] = await formulas('P10');
  expect(row[4]).toBe('=OUTTURN.VARIANCE(C2,D2)');
  expect((await formulas('Summary'))[0][1]).toBe("=OUTTURN.VARIANCE('P10'!C5,'P10'!D5)");
});

test('a sheet that was copied: the formulas go to the one that was prepared, and the copy is named', async () => {
  await change(excel, async (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.names.load('items/name,items/formula');
    const copy = sheet.copy('Beginning');
    copy.name = 'P10 (2)';
    await workbook.context.sync();
    // Excel copies the names of a sheet with it.
    for (const { name, formula } of sheet.names.items) {
      copy.names.add(name, formula.replaceAll("'P10'", "'P10 (2)'")).visible = false;
    }
  });
  const copy = await formulas('P10 (2)');
  expect(await restored()).toMatchObject({
    ...all,
    notDone: [
      'The sheet “P10 (2)” is a copy made since: its formulas stay as they are. Delete it, or copy “P10” again.',
    ],
  });
  expect((await formulas('P10'))[1].slice(4)).toEqual(services[1].slice(4));
  expect(await formulas('P10 (2)')).toEqual(copy);
});

test('a sheet that was deleted: its formulas are listed and stay remembered', async () => {
  await change(excel, (workbook) => workbook.worksheets.getItem('Summary').delete());
  const outcome = await restored();
  expect(outcome).toMatchObject({ restored: 12, typedOver: 0, unplaced: 2 });
  expect(outcome.items).toContainEqual({
    sheetName: 'Summary',
    address: 'B1',
    text: "The sheet is gone; it was =OUTTURN.VARIANCE('P10'!B5,'P10'!C5)",
  });
  expect(await restored()).toMatchObject({ restored: 0, unplaced: 2 });
});

test('rows that were sorted with everything in them, one of them deleted', async () => {
  await change(excel, async (workbook) => {
    const range = workbook.worksheets.getItem('P10').getRange('A2:H4').load('formulas');
    await workbook.context.sync();
    // As Excel does it: references to the own row follow the row.
    const rows = [range.formulas[2], range.formulas[0], range.formulas[1]].map((row, to) =>
      row.map((cell) =>
        typeof cell === 'string' && cell.startsWith('=') ? cell.replace(/([A-G])\d/g, `$1${to + 2}`) : cell,
      ),
    );
    range.formulas = rows;
    await workbook.context.sync();
    workbook.worksheets.getItem('P10').getRange('3:3').delete('Up');
  });
  const outcome = await restored();
  expect(outcome).toMatchObject({ restored: 10, typedOver: 0, unplaced: 4 });
  const after = await formulas('P10');
  expect(after[1]).toEqual([
    'Transport',
    ...services[3].slice(1, 4),
    '=OUTTURN.VARIANCE(B2,C2)',
    '=OUTTURN.MOVEMENT(E2,D2)',
    '=OUTTURN.POSITION(OUTTURN.VARIANCE(B2,C2))',
    '=OUTTURN.AMOUNT("£"&B2&"k","£000")',
  ]);
});

test('a figure that was typed over with the same figure comes back, one with another is left', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('H2').values = [[14315]];
    sheet.getRange('H3').values = [[1]];
    sheet.getRange('F4').values = [['=1+1']];
  });
  const outcome = await restored();
  expect(outcome).toMatchObject({ restored: 12, typedOver: 2, unplaced: 0 });
  expect(outcome.items.map(({ address, text }) => [address, text])).toEqual([
    ['F4', 'Typed over; it was =OUTTURN.MOVEMENT(E4,D4)'],
    ['H3', 'Typed over; it was =OUTTURN.AMOUNT("£"&B3&"k","£000")'],
  ]);
});
