import { compareFile } from '../../../src/taskpane/compareView/compareFile';
import { bytesOfWorkbook } from './readWorkbook/support';

const blob = (bytes: Uint8Array) => new Blob([bytes as BlobPart]);

test('a file that cannot be read comes back in words', async () => {
  expect(await compareFile(blob(new Uint8Array()), null)).toEqual({
    kind: 'refused',
    message: 'The file is empty. Choose last period’s workbook.',
  });
  const locked = {
    size: 9,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
  };
  expect(await compareFile(locked as unknown as Blob, null)).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('Close it in other programs'),
  });
});

test('a workbook without tables, and Cancel while it is read', async () => {
  const bytes = await bytesOfWorkbook((workbook) => {
    workbook.addWorksheet('Notes').getCell('A1').value = 'Only words';
  });
  expect(await compareFile(blob(bytes), null)).toMatchObject({ kind: 'nothing' });
  const controller = new AbortController();
  controller.abort();
  expect(await compareFile(blob(bytes), null, { signal: controller.signal })).toEqual({ kind: 'cancelled' });
});
