import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  Object.entries(files).forEach(([name, text]) => zip.file(name, text));
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a file that cannot be opened says so', () => {
  test.each([
    ['empty', bytes(), 'The file is empty.'],
    ['a text', new TextEncoder().encode('Service,Budget\n'), 'The file is not an Excel workbook (.xlsx).'],
    [
      'encrypted or .xls',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'protected with a password or is in the old .xls',
    ],
    ['cut off', bytes(0x50, 0x4b, 3, 4, 1, 2, 3), 'The file is damaged'],
  ])('%s', async (_what, content, message) => {
    await expect(openWorkbook(content)).rejects.toThrow(message);
  });

  test('another kind of zip', async () => {
    await expect(openWorkbook(await zipOf({ 'word/document.xml': '<x/>' }))).rejects.toThrow(
      'The file is not an Excel workbook (.xlsx).',
    );
  });

  test('a workbook without sheets', async () => {
    const content = await zipOf({ 'xl/workbook.xml': '<workbook><sheets></sheets></workbook>' });
    await expect(openWorkbook(content)).rejects.toThrow(/could not be read|no sheets/);
  });
});
