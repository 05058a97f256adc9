import { type DocumentSide, executeMethod } from '../../../../src/workbench/page/transport/documentMethods';

function side(over: Partial<DocumentSide> = {}): DocumentSide {
  return {
    runBatch: async ({ body }) => `answer to ${body}`,
    settings: () => [['unit', '"£000"']],
    saveSettings: () => undefined,
    commandCompleted: () => undefined,
    unknownMethod: () => undefined,
    failed: () => undefined,
    ...over,
  };
}

const batch = (body: string) => ({ ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0, 64] });

test('a batch is answered with the text the host gave', async () => {
  expect(await executeMethod(side(), 93, batch('{}'))).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], 'answer to {}'],
  });
});

test('settings are saved and read back by name and value', async () => {
  const saveSettings = jest.fn();
  await executeMethod(side({ saveSettings }), 76, { DdaSettingsMethod: { Properties: [['unit', '"£"']] } });
  expect(saveSettings).toHaveBeenCalledWith([['unit', '"£"']]);
  expect(await executeMethod(side(), 75, {})).toMatchObject({
    Properties: { Settings: [{ Name: 'unit', Value: '"£000"' }] },
  });
});

test('an unknown call is an error to the add-in and is reported', async () => {
  const unknownMethod = jest.fn();
  expect(await executeMethod(side({ unknownMethod }), 12, {})).toMatchObject({ Error: 5001 });
  expect(unknownMethod).toHaveBeenCalledWith(12);
});

test('a host that throws is an error to the add-in and is reported', async () => {
  const failed = jest.fn();
  const broken = new Error('broken');
  expect(
    await executeMethod(side({ runBatch: () => Promise.reject(broken), failed }), 93, batch('{}')),
  ).toMatchObject({
    Error: 5001,
  });
  expect(failed).toHaveBeenCalledWith(broken);
});
