import { buildTable } from '../../src/excel/buildTable';
import { undoBuild } from '../../src/excel/undoBuild';
import * as writing from '../../src/excel/writePlan';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import { built, contents, requestFromSelection, services, showSheet } from './support';

/** Parts of ten rows, as for a table far too long for one request. */
function inShortParts(): void {
  const { parts } = writing;
  jest.spyOn(writing, 'parts').mockImplementation((cells) => {
    const [whole] = parts(cells);
    const starts = Array.from({ length: Math.ceil(whole.to / 10) }, (_, i) => i * 10);
    return starts.map((from) => ({ from, to: Math.min(whole.to, from + 10) }));
  });
}

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  inShortParts();
  await showSheet('Data', services(25), 'A1:G26');
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

test('progress is told after each part', async () => {
  const done: [number, number][] = [];
  built(
    await buildTable(await requestFromSelection(), { onProgress: (rows, all) => done.push([rows, all]) }),
  );
  expect(done).toEqual([
    [10, 32],
    [20, 32],
    [30, 32],
    [32, 32],
  ]);
});

test('Cancel half way leaves nothing behind', async () => {
  const request = await requestFromSelection();
  const before = await contents(excel);
  const cancel = new AbortController();
  const outcome = await buildTable(request, { signal: cancel.signal, onProgress: () => cancel.abort() });
  expect(outcome).toEqual({ kind: 'cancelled' });
  expect(await contents(excel)).toEqual(before);
});

test.each(['before', 'after', 'partway'] as const)(
  'a request that fails %s, whichever it is',
  async (when) => {
    const request = await requestFromSelection();
    const before = await contents(excel);
    for (let n = 1; n <= 5; n += 1) {
      excel.host.faults.failRequest(n, when);
      expect(await buildTable(request)).toMatchObject({ kind: 'refused' });
      expect(await contents(excel)).toEqual(before);
    }
  },
);

test('a cell edited half way: the part written is taken away once the user has done', async () => {
  const request = await requestFromSelection();
  const before = await contents(excel);
  const { faults } = excel.host;
  const onProgress = (): void => {
    faults.cellBeingEdited(true);
    setTimeout(() => faults.cellBeingEdited(false), 150);
  };
  expect(await buildTable(request, { onProgress })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('A cell is being edited'),
  });
  expect(await contents(excel)).toEqual(before);
});

test('Undo reads the table in parts too, and sees a change in the last of them', async () => {
  const { undo, sheetName } = built(await buildTable(await requestFromSelection()));
  const lastNote = 'A32';
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(lastNote).values = [['My own note']];
    await context.sync();
  });
  excel.host.log.clear();
  expect(await undoBuild(undo)).toMatchObject({ kind: 'changed' });
  expect(excel.host.log.requests).toBe(4);
  expect(await undoBuild(undo, { evenIfChanged: true })).toEqual({ kind: 'undone' });
});
