import { catalogue } from '../../../src/functions/catalogue';
import { resultText } from '../../../src/taskpane/functionsView/functionGuide';
import { builtGuides } from './sampleGuides';

test('every function of the catalogue has a guide, in its order, with nothing missing', async () => {
  const guides = await builtGuides();
  expect(guides.map(({ name }) => name)).toEqual(catalogue.map(({ id }) => `OUTTURN.${id}`));
  for (const guide of guides) {
    expect(guide.description).not.toBe('');
    expect(guide.examples.length).toBeGreaterThan(0);
    for (const argument of guide.arguments) expect(argument.description).not.toBe('');
    if (guide.native === null) expect(guide.nativeNote).not.toBe('');
    else expect(guide.native).toMatch(/^=/);
  }
});

test('options come with the words that are allowed', async () => {
  const guides = await builtGuides();
  const percent = guides.find(({ name }) => name === 'OUTTURN.VARIANCEPCT');
  expect(percent?.arguments.map(({ optional, options }) => ({ optional, options }))).toEqual([
    { optional: false, options: [] },
    { optional: false, options: [] },
    { optional: true, options: ['signed', 'absolute'] },
  ]);
});

test('results are written as Excel writes them', () => {
  expect(resultText(-108)).toBe('-108');
  expect(resultText('Underspend')).toBe('Underspend');
  expect(resultText(true)).toBe('TRUE');
  expect(
    resultText([
      [1, 'a'],
      [false, 2],
    ]),
  ).toBe('{1,a;FALSE,2}');
});
