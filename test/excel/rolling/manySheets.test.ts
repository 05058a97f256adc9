/** The number of requests grows in proportion to the sheets, and every sheet is told of. */
import { rollForward } from '../../../src/excel/rolling/rollForward';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { request } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

async function addSheets(from: number, count: number): Promise<void> {
  await Excel.run(async (context) => {
    for (let i = from; i < from + count; i += 1) {
      const sheet = context.workbook.worksheets.add(`Service ${i}`);
      sheet.getRange('A1:F4').formulas = [
        [`Service ${i}, period 10`, '', '', '', '', ''],
        ['Service', 'Budget', 'Forecast outturn', 'Outturn variance', 'Prior period variance', 'Movement'],
        ['Staff', 100, 100 + i, '=C3-B3', 5, '=D3-E3'],
        ['Other', 200, 190, '=C4-B4', -3, '=D4-E4'],
      ];
    }
    await context.sync();
  });
  await excel.settled();
}

async function requestsToRoll(sheets: number): Promise<number> {
  const before = excel.host.log.requests;
  const told = new Set<number>();
  const outcome = await rollForward(request({ archive: false }), {
    onProgress: (stage, done) => {
      if (stage === 'reading') told.add(done);
    },
  });
  expect(outcome).toMatchObject({ kind: 'rolled', tables: sheets });
  expect(told.size).toBeGreaterThanOrEqual(sheets);
  return excel.host.log.requests - before;
}

test('sheets are read in groups and written together', async () => {
  await addSheets(0, 10);
  const few = await requestsToRoll(10);
  excel.dispose();
  excel = await startExcel();
  await addSheets(0, 40);
  const many = await requestsToRoll(40);
  expect(few).toBeLessThan(40);
  expect(many - few).toBeLessThanOrEqual(10);
});

test('keeping the period takes one request for each sheet', async () => {
  const requests = async (sheets: number): Promise<number> => {
    await addSheets(0, sheets);
    const before = excel.host.log.requests;
    expect(await rollForward(request())).toMatchObject({
      kind: 'rolled',
      archived: Array.from({ length: sheets }, (_, i) => `P10 Service ${i}`),
    });
    return excel.host.log.requests - before;
  };
  const few = await requests(2);
  excel.dispose();
  excel = await startExcel();
  expect((await requests(8)) - few).toBe(6);
});
