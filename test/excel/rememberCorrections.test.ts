import { readRememberedCorrections, rememberCorrections } from '../../src/excel/rememberCorrections';
import { withCorrections } from '../../src/tables/rememberedCorrections';
import { openWorkbook } from '../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import { startExcel, type ExcelInNode } from '../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const headings = ['Service “North”', 'Budget £000'];
const chosen = { table: 'bridge', headings: 'servicenorth|budget', columns: { amount: 1 } };

function remember(): Promise<boolean> {
  return rememberCorrections((now) => withCorrections(now, 'bridge', headings, { columns: { amount: 1 } }));
}

test('a new workbook remembers none, and asking writes nothing', async () => {
  const { requests } = excel.host.log;
  expect(await readRememberedCorrections()).toEqual([]);
  expect(excel.host.log.requests - requests).toBe(1);
});

test('what is remembered is read again; one read, one write, and none where nothing changes', async () => {
  const { requests } = excel.host.log;
  expect(await remember()).toBe(true);
  expect(excel.host.log.requests - requests).toBe(2);
  expect(await readRememberedCorrections()).toEqual([chosen]);
  const again = excel.host.log.requests;
  expect(await remember()).toBe(true);
  expect(excel.host.log.requests - again).toBe(1);
});

test('it stands in a hidden name, goes with the file and is taken back by Ctrl+Z', async () => {
  await remember();
  const bytes = await saveWorkbook(excel.engine);
  await excel.engine.api.undo();
  expect(await readRememberedCorrections()).toEqual([]);
  excel.engine.replaceWorkbook((await openWorkbook(bytes.buffer.slice(0) as ArrayBuffer)).data);
  expect(await readRememberedCorrections()).toEqual([chosen]);
  const visible = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('Outturn_corrections');
    name.load('visible');
    await context.sync();
    return name.visible;
  });
  expect(visible).toBe(false);
});

test('a workbook that refuses is no reason to fail', async () => {
  excel.host.faults.failRequest(1, 'before');
  expect(await readRememberedCorrections()).toEqual([]);
  excel.host.faults.failRequest(2, 'before');
  expect(await remember()).toBe(false);
});
