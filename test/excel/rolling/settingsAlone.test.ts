/** Where no figure and no text changes, the period of the settings still moves on, and back. */
import { rollForward } from '../../../src/excel/rolling/rollForward';
import { undoRoll } from '../../../src/excel/rolling/undoRoll';
import { keepSettings } from '../../../src/excel/settings/keepSettings';
import { readSettings } from '../../../src/excel/settings/readSettings';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { failEach } from '../failEach';
import { addSheet, change } from '../sharing/support';
import { everything, period10, request, rolled } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  await addSheet(excel, 'Notes', [['Service', 'Budget']]);
});
afterEach(() => excel.dispose());

async function settings(): Promise<[number | null, string]> {
  const reading = await readSettings();
  if (reading.kind !== 'read') throw new Error(reading.message);
  return [reading.settings.period, reading.settings.year];
}

test('with every request failing, rolled and undone', async () => {
  await keepSettings((now) => ({ ...now, period: 10, year: '2021/22' }));
  const before = await everything(excel);
  const isAsBefore = (): Promise<unknown> => everything(excel);
  await failEach(excel, isAsBefore, () => rollForward(request()), 'rolled');
  expect(await settings()).toEqual([11, '2021/22']);
  await failEach(excel, isAsBefore, () => undoRoll(), 'undone');
  expect(await everything(excel)).toEqual(before);
});

test('no sheet is kept, also in a workbook whose structure is protected', async () => {
  await keepSettings((now) => ({ ...now, period: 10 }));
  await change(excel, (workbook) => workbook.protection.protect());
  expect(await rolled()).toMatchObject({ archived: [], tables: 0, texts: 0, cells: 0, first: null });
  expect(await settings()).toEqual([11, '2021/22']);
});

test.each([null, 11])('with period %p in the settings there is nothing to do', async (period) => {
  await keepSettings((now) => ({ ...now, period, year: '2021/22' }));
  const before = await everything(excel);
  expect(await rollForward(request({ step: period10 }))).toEqual({ kind: 'nothing' });
  expect(await everything(excel)).toEqual(before);
});
