import { words } from '../../src/taskpane/words';

const mountPane = jest.fn();
jest.mock('../../src/taskpane/pane', () => ({ mountPane }));

async function open(office: object | undefined): Promise<{ textContent: string }> {
  const place = { textContent: '' };
  Object.assign(globalThis, { document: { getElementById: () => place }, Office: office });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/taskpane/index');
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return place;
}

const office = (host: string) => ({
  HostType: { Excel: 'Excel' },
  onReady: async () => ({ host }),
  actions: { associate: jest.fn() },
});

beforeEach(() => mountPane.mockReset());

test('in Excel the commands are known before the pane is drawn', async () => {
  const excel = office('Excel');
  mountPane.mockImplementation(() => expect(excel.actions.associate).toHaveBeenCalled());
  const place = await open(excel);
  expect(mountPane).toHaveBeenCalledWith(place);
  expect(place.textContent).toBe('');
});

test('outside Excel it says where to open it', async () => {
  expect((await open(office('Word'))).textContent).toBe(words.shell.notInExcel);
  expect(mountPane).not.toHaveBeenCalled();
});

test('without Office.js it says so', async () => {
  expect((await open(undefined)).textContent).toBe(words.shell.officeMissing);
});

test('a pane that does not load says that the functions go on working', async () => {
  mountPane.mockImplementation(() => {
    throw new Error('chunk');
  });
  expect((await open(office('Excel'))).textContent).toBe(words.shell.paneMissing);
});
