import { asOneUndoStep } from '../../src/excel/undoStep';
import { startExcel, type ExcelInNode } from '../support/excelInNode';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

function refusal(code: string): OfficeExtension.Error {
  const error = Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error;
  return Object.assign(error, { code, message: '' });
}

test('an Excel that turns out not to group is asked again without the group', async () => {
  const run = jest.spyOn(Excel, 'run').mockRejectedValue(refusal('NotImplemented'));
  const batch = jest.fn().mockResolvedValue('written');
  expect(await asOneUndoStep(batch)).toBe('written');
  expect(run).toHaveBeenCalledTimes(1);
  expect(batch).toHaveBeenCalledTimes(1);
});

test('any other failure is passed on, and nothing is written twice', async () => {
  const failure = refusal('GeneralException');
  jest.spyOn(Excel, 'run').mockRejectedValue(failure);
  const batch = jest.fn();
  await expect(asOneUndoStep(batch)).rejects.toBe(failure);
  expect(batch).not.toHaveBeenCalled();
});

test('each attempt that failed is tidied up after, before the next one', async () => {
  const refused = refusal('NotImplemented');
  const failure = refusal('GeneralException');
  jest.spyOn(Excel, 'run').mockRejectedValue(refused);
  const order: unknown[] = [];
  const batch = async (): Promise<void> => {
    order.push('written');
    throw failure;
  };
  await expect(asOneUndoStep(batch, async (error) => void order.push(error))).rejects.toBe(failure);
  expect(order).toEqual([refused, 'written', failure]);
});

test('where tidying up fails too, that is what went wrong, and nothing is tried again', async () => {
  jest.spyOn(Excel, 'run').mockRejectedValue(refusal('NotImplemented'));
  const batch = jest.fn();
  const left = new Error('A part may have been left behind.');
  await expect(asOneUndoStep(batch, () => Promise.reject(left))).rejects.toBe(left);
  expect(batch).not.toHaveBeenCalled();
});
