import { onViewRequested, requestedView, requestView } from '../../src/commands/requestedView';

test('the view asked for last is kept for a pane that opens later', () => {
  expect(requestedView()).toBe('build');
  requestView('functions');
  expect(requestedView()).toBe('functions');
});

test('listeners hear of requests until they stop listening', () => {
  const heard: string[] = [];
  const stop = onViewRequested((view) => heard.push(view));
  requestView('check');
  stop();
  requestView('share');
  expect(heard).toEqual(['check']);
});
