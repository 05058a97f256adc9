import {
  isForAppRuntime,
  runAppRuntime,
  visibilityEntry,
} from '../../../../src/workbench/page/transport/appRuntime';

const SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

function batch(method: string, ...args: unknown[]): string {
  return JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: SERVICE } },
  });
}

function pane(shown: boolean) {
  return {
    shown: () => shown,
    show: () => (shown = true),
    hide: () => (shown = false),
  };
}

test('only batches addressed to the service are taken, not those that mention it in a cell', () => {
  const writing = {
    Actions: [{ ArgumentInfo: { Arguments: [SERVICE] } }],
    ObjectPaths: { 1: { ObjectPathType: 1, Name: '' } },
  };
  expect(isForAppRuntime(batch('SetAppRuntimeState', 'Visible'))).toBe(true);
  expect(isForAppRuntime(JSON.stringify(writing))).toBe(false);
});

test('showAsTaskpane shows and hide hides', () => {
  const it = pane(false);
  runAppRuntime(batch('SetAppRuntimeState', 'Visible'), it);
  expect(it.shown()).toBe(true);
  runAppRuntime(batch('SetAppRuntimeState', 'Background'), it);
  expect(it.shown()).toBe(false);
});

test('the state is told', () => {
  const answer = JSON.parse(runAppRuntime(batch('GetAppRuntimeState'), pane(true)));
  expect(answer.Results[1]).toEqual({ ActionId: 2, Value: 'Visible' });
});

test('the event carries the visibility as office.js reads it', () => {
  const [category, type, , message] = visibilityEntry(false);
  expect([category, type]).toEqual([65536, 65539]);
  expect(JSON.parse(message as string)).toEqual({ visibility: 'Hidden' });
});
