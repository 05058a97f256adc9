import {
  argumentText,
  composeFormula,
  missingArguments,
  outlineFormula,
} from '../../../src/taskpane/functionsView/composeFormula';
import { guide } from './sampleGuides';

test.each([
  ['B5', 'B5'],
  ['$B$5:$B$13', '$B$5:$B$13'],
  ["'Table 4'!B5:B13", "'Table 4'!B5:B13"],
  ["'Children''s homes'!B5", "'Children''s homes'!B5"],
  ['Outturn!B:B', 'Outturn!B:B'],
  ['D1#', 'D1#'],
  ['Réserves!B5:B13', 'Réserves!B5:B13'],
  ['Outturn!3:12', 'Outturn!3:12'],
  ['$3:$12', '$3:$12'],
  ['43998', '43998'],
  ['-43,998.5', '-43998.5'],
  ['2%', '2%'],
  ['.5', '.5'],
  ['TRUE', 'TRUE'],
  ['{1,2;3,4}', '{1,2;3,4}'],
  ['"n.k."', '"n.k."'],
  ['SUM(B5:B13)', 'SUM(B5:B13)'],
  ['=B5*2', 'B5*2'],
  ['= Budget', 'Budget'],
  ['  ', ''],
])('%s goes into the formula as %s', (typed, text) => {
  expect(argumentText(typed)).toBe(text);
});

test.each([
  ['absolute', '"absolute"'],
  ['Corporate Parent Service', '"Corporate Parent Service"'],
  ['the “big” "one"', '"the “big” ""one"""'],
  ['(1,656)', '"(1,656)"'],
  ['£1,752k', '"£1,752k"'],
  ['12,34', '"12,34"'],
  ['Staffing (agency)', '"Staffing (agency)"'],
  ['-', '"-"'],
  ['%', '"%"'],
])('%s is words: %s', (typed, text) => {
  expect(argumentText(typed)).toBe(text);
});

test('optional arguments that are blank are left out at the end', () => {
  expect(composeFormula(guide, ['B5:B13', 'C5:C13', ''])).toBe('=OUTTURN.VARIANCEPCT(B5:B13,C5:C13)');
  expect(composeFormula(guide, ['B5', 'C5', 'absolute'])).toBe('=OUTTURN.VARIANCEPCT(B5,C5,"absolute")');
});

test('required arguments that are blank are named', () => {
  expect(missingArguments(guide, ['', ' ', '']).map(({ name }) => name)).toEqual(['budget', 'outturn']);
  expect(missingArguments(guide, ['1', '2'])).toEqual([]);
  expect(outlineFormula(guide, ['B5', '', ''])).toBe('=OUTTURN.VARIANCEPCT(B5,outturn)');
});
