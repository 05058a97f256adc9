/** What stands in the way of commentary: nothing is written over or left half done, and Undo takes it away. */
import { undoCommentary } from '../../../src/excel/commentary/undoCommentary';
import { writeCommentary } from '../../../src/excel/commentary/writeCommentary';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import { buildTable4, change, failingWrites, request, write } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
  await buildTable4(excel);
});
afterEach(() => excel.dispose());

test('cells below the commentary are not written over', async () => {
  await write(excel);
  await change(excel, 'Commentary', (sheet) => {
    sheet.getRange('A9').values = [['My note']];
  });
  const before = await contents(excel);
  expect(await writeCommentary(await request({ choice: 'all' }))).toEqual({
    kind: 'refused',
    message:
      'New lines go below the commentary, and Commentary!A9 is not empty. Move those cells, then try again.',
    address: expect.stringContaining('A9') as string,
  });
  expect(await contents(excel)).toEqual(before);
});

test('protected workbooks and sheets are told of, and nothing is changed', async () => {
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await writeCommentary(await request())).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('The structure of the workbook is protected') as string,
  });
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  await write(excel);
  await change(excel, 'Commentary', (sheet) => sheet.protection.protect());
  expect(await writeCommentary(await request({ choice: 'all' }))).toEqual({
    kind: 'refused',
    message: 'The sheet “Commentary” is protected. Unprotect it on the Review tab, then try again.',
  });
});

test.each(['sheet', 'beside'] as const)('new, %s: Undo leaves the workbook as it was', async (layout) => {
  const before = await contents(excel);
  const { undo } = await write(excel, { layout });
  expect(await undoCommentary(undo)).toEqual({ kind: 'undone' });
  expect(await contents(excel)).toEqual(before);
});

describe.each(['sheet', 'beside'] as const)('new, %s', (layout) => {
  test.each(['before', 'partway', 'after'] as const)(
    'whichever request fails %s it is done',
    async (when) => {
      const asked = await request({ layout });
      expect(await failingWrites(excel, asked, when)).toBeGreaterThanOrEqual(6);
    },
  );
});
