import type { BuildRequest } from '../../../src/excel/outcomes';
import { forecastOutturnByService as specification } from '../../../src/tables/specifications/forecastOutturnByService';
import { optionsOf, usualChoices } from '../../../src/taskpane/buildView/choices';
import { isOutdated, type Run } from '../../../src/taskpane/buildView/useRun';

const request: BuildRequest = {
  specification,
  from: { kind: 'blank', rows: 3 },
  options: optionsOf(usualChoices, 'April'),
};
const asked: Run = { kind: 'question', question: { id: 'place', message: '', choices: [] }, request };

test('a question stands while what would be built is what it was asked about', () => {
  expect(isOutdated(asked, { ...request })).toBe(false);
});

test.each([
  ['other cells or choices', { ...request, from: { ...request.from } }],
  ['another title', { ...request, options: { ...request.options, title: 'May' } }],
  ['nothing that could be built', undefined],
])('a question is put away for %s', (_, now) => {
  expect(isOutdated(asked, now)).toBe(true);
  expect(isOutdated({ kind: 'idle' }, now)).toBe(false);
});
