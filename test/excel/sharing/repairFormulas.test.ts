import { repairFormulas } from '../../../src/excel/sharing/repairFormulas';
import type { ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { addSheet, cellsOn, change, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
});
afterEach(() => excel.dispose());

async function breakCells(): Promise<void> {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('E2:E4').formulas = [
      ['=_xldudf_OUTTURN_VARIANCE(B2,C2)'],
      ["='C:\\Program Files\\Outturn'!VARIANCE(B3,C3)"],
      ['=[2]!OUTTURN.VARIANCE(B4,C4)'],
    ];
  });
}

test('mends what Excel has lost, and takes it back again', async () => {
  const whole = await cellsOn(excel, 'P10');
  await breakCells();
  const broken = await contents(excel);
  const outcome = await repairFormulas();
  expect(outcome).toMatchObject({ kind: 'repaired', repaired: 3, still: 0, notDone: [], items: [] });
  expect(await cellsOn(excel, 'P10')).toEqual(whole);
  if (outcome.kind !== 'repaired') return;
  expect(await outcome.undo.undo()).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(broken);
});

test('leaves cells of protected sheets and names the sheets', async () => {
  await addSheet(excel, 'Open', [[1, '=_xldudf_OUTTURN_VARIANCE(A1,3)']]);
  await breakCells();
  await change(excel, (workbook) => workbook.worksheets.getItem('P10').protection.protect());
  expect(await repairFormulas()).toMatchObject({
    kind: 'repaired',
    repaired: 1,
    notDone: [expect.stringContaining('6 formulas on protected sheets (“P10”)')],
  });
  expect((await cellsOn(excel, 'Open')).values).toEqual([[1, 2]]);
});

test('has nothing to do where all is well', async () => {
  expect(await repairFormulas()).toEqual({ kind: 'nothing' });
});

test('says where there is no result still', async () => {
  await addSheet(excel, 'Odd', [['=OUTTURN.FORECAST(1)']]);
  expect(await repairFormulas()).toMatchObject({
    kind: 'repaired',
    repaired: 1,
    still: 1,
    items: [{ sheetName: 'Odd', address: 'A1', text: '=OUTTURN.FORECAST(1) still has no result' }],
  });
});
