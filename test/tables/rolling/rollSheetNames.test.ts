import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import type { SourceLabel } from '../../../src/tables/rolling/labelRoll';
import { rollSheetNames } from '../../../src/tables/rolling/rollSheetNames';
import { rollLabels } from '../../../src/tables/rolling/rollLabels';
import { rollStep } from '../../../src/tables/rolling/rollStep';

function planned(
  names: string[],
  {
    period = 10,
    choices = {},
    earlier = [],
    sheets = [],
  }: {
    period?: number;
    choices?: Record<string, boolean>;
    earlier?: string[];
    sheets?: SheetCells[];
  } = {},
) {
  const labels = names.map((name): SourceLabel => ({ of: 'sheet', sheetName: name, part: '', text: name }));
  const isEarlier = (name: string): boolean => earlier.includes(name);
  const step = rollStep({ period, year: '2021/22' }, 'p');
  return rollSheetNames({ labels, sheetNames: names, isEarlier, choices }, sheets, step);
}

const chosen = (...of: Parameters<typeof planned>): string[] =>
  planned(...of).flatMap(({ chosen: is, before, after }) => (is ? [`${before} > ${after}`] : []));

test.each([
  ['P10 summary', 10, 'P11 summary'],
  ['P10_summary', 10, 'P11_summary'],
  ['Summary_P09', 9, 'Summary_P10'],
  ['Period 10', 10, 'Period 11'],
  ['Jan', 10, 'Feb'],
  ['Jan 22', 10, 'Feb 22'],
  ['Dec 21', 9, 'Jan 22'],
  ['P12 summary', 12, 'Outturn summary'],
  ['March 2022', 12, 'Outturn 2021-22'],
  ['Reserves 2021-22', 13, 'Reserves 2022-23'],
])('“%s” of period %d becomes “%s”', (name, period, after) => {
  expect(chosen([name], { period })).toEqual([`${name} > ${after}`]);
});

test('names without the period, and of other periods, are not listed', () => {
  expect(planned(['Table 10', 'P8', 'Summary', 'Nov'])).toEqual([]);
});

test('the sheet of the period before, and of earlier reports, stays unless chosen', () => {
  expect(planned(['P9', 'P10'])).toMatchObject([
    { before: 'P9', chosen: false, possible: true },
    { before: 'P10', chosen: true },
  ]);
  expect(chosen(['P10 as sent'], { earlier: ['P10 as sent'] })).toEqual([]);
  expect(chosen(['P9', 'P10'], { choices: { 'sheet:P9': true } })).toEqual(['P9 > P10', 'P10 > P11']);
});

test('the outturn’s sheet is listed into a new year, and left unless chosen', () => {
  expect(planned(['Outturn summary'], { period: 13 })).toMatchObject([
    { after: 'P1 summary', chosen: false },
  ]);
});

test('a name that stays with another sheet is taken, whatever its case', () => {
  expect(planned(['Jan', 'FEB'])).toMatchObject([
    { before: 'Jan', chosen: false, possible: false, note: 'Another sheet is called “Feb”.' },
  ]);
  // P10 stays, so that P9 cannot be called so.
  expect(chosen(['P9', 'P10'], { choices: { 'sheet:P9': true, 'sheet:P10': false } })).toEqual([]);
});

test('two that would be called the same', () => {
  expect(chosen(['P9 x', 'p10 x', 'P11 x'], { choices: { 'sheet:P9 x': true } })).toEqual([]);
});

test('a name that grows too long for a sheet', () => {
  const [label] = planned(['P9 a name that is already at most'], { period: 9 });
  expect(label).toMatchObject({ possible: false, note: 'The new name would be too long for a sheet.' });
});

test('a sheet that a formula names in words is left, and the formula is named', () => {
  const sheet: SheetCells = {
    sheetName: 'Front',
    row: 1,
    column: 0,
    values: [['', 5]],
    formulas: [['', '=INDIRECT("\'P10 summary\'!A1")']],
    texts: [],
    numberFormats: [],
    errors: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  expect(planned(['P10 summary'], { sheets: [sheet] })).toMatchObject([
    { chosen: false, possible: true, note: 'Front!B2 names the sheet in words and would not follow.' },
  ]);
});

test('headers keep their codes, and a title that may be linked to a text that stays is left', () => {
  const labels: SourceLabel[] = [
    { of: 'header', sheetName: 'S', part: 'leftHeader', text: '&"Arial,Bold"&10Period 10&P of &N' },
    { of: 'chart', sheetName: 'S', part: 'A', text: 'Variances at P10' },
    { of: 'chart', sheetName: 'S', part: 'B', text: 'Left P10' },
    { of: 'chart', sheetName: 'S', part: 'C', text: 'Growth' },
  ];
  const source = { labels, sheetNames: ['S'], isEarlier: () => false, choices: {} };
  const rolled = rollLabels(source, rollStep({ period: 10, year: '' }), new Set(['Left P10']));
  expect(rolled.map(({ after, chosen: is }) => [after, is])).toEqual([
    ['&"Arial,Bold"&10Period 11&P of &N', true],
    ['Variances at P11', true],
    ['Left P11', false],
  ]);
});
