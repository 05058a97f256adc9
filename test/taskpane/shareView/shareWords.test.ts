import { sentenceOf } from '../../../src/taskpane/shareView/DoneNotice';
import type { Done } from '../../../src/taskpane/shareView/useShareRun';
import { words } from '../../../src/taskpane/words';

const rest = { notDone: [], items: [], undo: { undo: async () => ({ kind: 'undone' as const }) } };
const { prepare, restore } = words.share;

test.each<[Done, string]>([
  [
    { ...rest, kind: 'prepared', formulas: 1200, values: 1, elsewhere: 0, left: 0, sheets: 3, log: null },
    'Ready to share: 1,200 cells have ordinary formulas and 1 cell its value, on 3 sheets. No figure has changed.',
  ],
  [
    { ...rest, kind: 'prepared', formulas: 1, values: 0, elsewhere: 2, left: 0, sheets: 1, log: null },
    'Ready to share: 1 cell has an ordinary formula, on 1 sheet, and 2 names and rules changed. No figure has changed.',
  ],
  [
    { ...rest, kind: 'prepared', formulas: 0, values: 2, elsewhere: 0, left: 0, sheets: 1, log: null },
    'Ready to share: 2 cells have their values, on 1 sheet. No figure has changed.',
  ],
  [
    { ...rest, kind: 'prepared', formulas: 0, values: 0, elsewhere: 1, left: 0, sheets: 0, log: null },
    'Ready to share: 1 name or rule changed. No figure has changed.',
  ],
  [
    { ...rest, kind: 'prepared', formulas: 1, values: 0, elsewhere: 1, left: 2, sheets: 1, log: null },
    'Not quite ready to share: 2 names and rules need Outturn still, as listed below. Done: 1 cell has an ordinary formula, on 1 sheet, and 1 name or rule changed. No figure has changed.',
  ],
  [
    { ...rest, kind: 'restored', restored: 0, typedOver: 1, unplaced: 0 },
    'No formula could be put back. 1 cell was typed over and left.',
  ],
  [{ ...rest, kind: 'restored', restored: 1, typedOver: 0, unplaced: 0 }, '1 formula is back.'],
  [
    { ...rest, kind: 'restored', restored: 9, typedOver: 1, unplaced: 2 },
    '9 formulas are back. 1 cell was typed over and left. 2 formulas have no place any more.',
  ],
  [
    { ...rest, kind: 'repaired', repaired: 3, still: 1 },
    '3 formulas are mended. 1 cell has no result still.',
  ],
])('what was done is told in a sentence with counts', (done, sentence) => {
  expect(sentenceOf(done)).toBe(sentence);
});

test('what was found is told with its places, leaving out what there is none of', () => {
  expect(prepare.found(1, 1, 0)).toBe('1 cell uses OUTTURN functions, on 1 sheet');
  expect(prepare.found(40, 2, 1)).toBe('40 cells use OUTTURN functions, on 2 sheets; also 1 name or rule');
  expect(prepare.found(0, 0, 1)).toBe('1 name or rule uses OUTTURN functions');
  const counts = { cells: 3, inTables: 2, names: 0, formats: 1, validations: 2 };
  expect(prepare.sheet({ name: 'P10', hidden: true, ...counts, first: 'B5' })).toBe(
    'hidden, 3 cells, 2 in tables, 1 conditional format, 2 data validations',
  );
  expect(prepare.start(0)).toBe('Replace formulas');
  expect(restore.start(1)).toBe('Put back 1 formula');
});
