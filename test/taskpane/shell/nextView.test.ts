import { nextView } from '../../../src/taskpane/shell/nextView';

test.each([
  ['build', 'ArrowRight', 'check'],
  ['settings', 'ArrowRight', 'build'],
  ['build', 'ArrowLeft', 'settings'],
  ['share', 'ArrowLeft', 'rollForward'],
  ['share', 'Home', 'build'],
  ['share', 'End', 'settings'],
  ['share', 'Enter', undefined],
] as const)('from %s, %s leads to %s', (current, key, expected) => {
  expect(nextView(current, key)).toBe(expected);
});
