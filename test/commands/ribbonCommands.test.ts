import { readFileSync } from 'node:fs';
import path from 'node:path';
import { requestedView, requestView } from '../../src/commands/requestedView';
import { associateRibbonCommands } from '../../src/commands/ribbonCommands';

type Command = (event: { completed(): void }) => void;

const commands: Record<string, Command> = {};
const showAsTaskpane = jest.fn();

beforeAll(() => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => (commands[name] = command) },
      addin: { showAsTaskpane },
    },
  });
  associateRibbonCommands();
});

beforeEach(() => {
  requestView('settings');
  showAsTaskpane.mockReset().mockResolvedValue(undefined);
});

test('every function the manifest names is there, and no other', () => {
  const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(Object.keys(commands).sort()).toEqual([...new Set(named)].sort());
});

test.each([
  ['showBuild', 'build'],
  ['showCheck', 'check'],
  ['showCommentary', 'commentary'],
  ['showRollForward', 'rollForward'],
  ['showShare', 'share'],
  ['showHelp', 'functions'],
])('%s opens the pane on %s and tells Office that it is done', async (command, view) => {
  await new Promise<void>((completed) => commands[command]({ completed }));
  expect(requestedView()).toBe(view);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('Office is told even when the pane does not open', async () => {
  showAsTaskpane.mockRejectedValue(new Error('no'));
  await new Promise<void>((completed) => commands.showBuild({ completed }));
  expect(requestedView()).toBe('build');
});
