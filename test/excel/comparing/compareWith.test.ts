import { compareWith } from '../../../src/excel/comparing/compareWith';
import type { CompareProgress } from '../../../src/excel/comparing/outcomes';
import type { ExcelInNode } from '../../support/excelInNode';
import { startSample } from '../checking/support';
import { contents } from '../support';
import { rollStep } from '../../../src/tables/rolling/rollStep';
import { rolled } from '../rolling/support';
import { compared, rollBack, rollForward, savedSheets, write } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startSample('period-10');
});
afterEach(() => excel.dispose());

test('the report compared with its own file: nothing, by reading alone', async () => {
  const last = await savedSheets(excel);
  const before = await contents(excel);
  const { comparison, notDone } = await compared(last);
  expect(comparison.changes).toEqual([]);
  expect(comparison).toMatchObject({ tables: 6, relation: 'same' });
  expect(comparison.rows).toBeGreaterThan(40);
  expect(notDone).toEqual([]);
  expect(await contents(excel)).toEqual(before);
});

test('changed, renamed, new and gone, each with its cell in this workbook', async () => {
  const last = await savedSheets(excel);
  await write(excel, 'Table 4', 'B5', [[8000]]);
  await write(excel, 'Table 4', 'A6', [['Early help and prevention']]);
  await write(excel, 'Table 2', 'A7', [['A wholly new service']]);
  await write(excel, 'Table 2', 'B7:G7', [[11, 12, 0, 1, 2, -1]]);
  const { comparison } = await compared(last);
  const kinds = comparison.changes.map(({ kind, cell }) => [
    kind,
    cell && `${cell.sheetName}!${cell.address}`,
  ]);
  expect(kinds).toContainEqual(['budget', 'Table 4!B5']);
  expect(kinds.filter(([kind]) => kind === 'renamed')).toEqual([['renamed', 'Table 4!B6']]);
  expect(kinds.filter(([kind]) => kind === 'newRow')).toEqual([['newRow', 'Table 2!B7']]);
  expect(kinds.filter(([kind]) => kind === 'goneRow')).toHaveLength(1);
});

test('of the period before: variances that moved, and prior variances that do not agree', async () => {
  const changes = await rollBack(excel);
  await write(excel, 'Table 4', 'E5', [[Number(changes['Table 4'][0][1]) + 19]]);
  const last = await savedSheets(excel);
  for (const [sheet, figures] of Object.entries(changes)) await rollForward(excel, sheet, figures);
  const { comparison } = await compared(last, 10);
  expect(comparison.relation).toBe('before');
  // Table 1, which was left as it is, has movements that its variances did not make.
  const printed = comparison.changes.filter(({ kind, table }) => kind === 'printed' && table !== 'Table 1');
  expect(printed.map(({ cell, difference }) => [cell?.address, difference])).toEqual([['F5', '(19)']]);
  expect(printed[0].sentence).toBe(
    'Table 4, Prevention & Safeguarding Management: prior month variance is (9), but last period’s workbook has 10.',
  );
  const early = comparison.changes.find(({ cell, kind }) => kind === 'variance' && cell?.address === 'E6');
  expect(early).toMatchObject({ now: '(261)', last: '(392)', difference: '131' });
});

test('what Roll forward keeps of earlier periods is compared in neither workbook', async () => {
  const step = (period: number) => ({ step: rollStep({ period, year: '2021/22' }) });
  await rolled(step(10));
  const last = await savedSheets(excel);
  expect(last.sheets.map(({ sheetName }) => sheetName)).not.toContain('P10 Table 4');
  await write(excel, 'Table 4', 'C5:G5', [[310, 0, -16, -23, 7]]);
  await rolled(step(11));
  const { comparison } = await compared(last, 12);
  expect(comparison.tables).toBe(6);
  const kinds = comparison.changes.map(({ kind, cell }) => [kind, cell?.sheetName, cell?.address]);
  expect(kinds).toContainEqual(['forecast', 'Table 4', 'C5']);
  expect(kinds.filter(([kind]) => kind === 'newTable' || kind === 'goneTable')).toEqual([]);
});

test('tells how far it is, and stops on Cancel', async () => {
  const last = await savedSheets(excel);
  const told: CompareProgress[] = [];
  await compared(last, null, { onProgress: (progress) => told.push(progress) });
  expect(told.filter(({ stage }) => stage === 'sheets').map(({ done }) => done)).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
  const controller = new AbortController();
  const outcome = await compareWith(
    { last, period: null },
    { signal: controller.signal, onProgress: () => controller.abort() },
  );
  expect(outcome).toEqual({ kind: 'cancelled' });
});

test('nothing to compare, or Excel refusing, comes back in words', async () => {
  const none = await compareWith({ last: { sheets: [], tooLarge: [] }, period: null });
  expect(none).toMatchObject({ kind: 'nothing', message: expect.stringContaining('in that workbook') });
  const last = await savedSheets(excel);
  expect(await compared({ ...last, tooLarge: ['Ledger'] })).toMatchObject({
    notDone: ['The sheet “Ledger” of last period’s workbook was not compared: too many cells are in use.'],
  });
  for (const request of [1, 2, 3]) {
    excel.host.faults.failRequest(request, 'before');
    const outcome = await compareWith({ last, period: null });
    excel.host.faults.clear();
    expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringMatching(/\.$/) });
  }
});
