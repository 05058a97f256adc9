import { excelInstalled } from '../../../src/workbench/serve/excelInstalled';
import { readStartOptions, StartProblem } from '../../../src/workbench/serve/startOptions';

test('nothing typed: as suits the machine, on the port the manifest names', () => {
  expect(readStartOptions([])).toEqual({ target: 'auto', port: 3000, document: undefined, open: true });
});

test('one target, a port and a document are read', () => {
  expect(readStartOptions(['--web', '--document', 'https://example.test/b.xlsx', '--port', '3001'])).toEqual({
    target: 'web',
    port: 3001,
    document: 'https://example.test/b.xlsx',
    open: true,
  });
  expect(readStartOptions(['--workbench', '--no-open'])).toMatchObject({ target: 'workbench', open: false });
});

test.each([
  [['--port', 'abc'], /--port abc is not a port.*such as 3001/],
  [['--port', '70000'], /from 1 to 65535/],
  [['--excel', '--web'], /Choose one of --excel and --web/],
  [['--web'], /--document "https/],
  [['--web', '--document', 'C:/book.xlsx'], /OneDrive or SharePoint/],
  [['--exel'], /Understood: --workbench/],
])('%j says what is expected', (words, message) => {
  expect(() => readStartOptions(words)).toThrow(StartProblem);
  expect(() => readStartOptions(words)).toThrow(message);
});

test('desktop Excel is never looked for on Linux', () => {
  expect(excelInstalled('linux')).toBe(false);
});
