import fc from 'fast-check';
import { tokensOf } from '../../../src/functions/sharing/tokens';

const kinds = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => `${kind} ${text}`);

test('texts, quoted sheets, tables, arrays and errors are each one piece', () => {
  expect(kinds(`='Children''s homes'!$B$5&"a ""b"", (c)"`)).toEqual([
    'operator =',
    "quoted 'Children''s homes'",
    'operator !',
    'word $B$5',
    'operator &',
    'text "a ""b"", (c)"',
  ]);
  expect(kinds("SUM(Table1[[#This Row],[Cost '[£']]],{1,2;3,4},#REF!)")).toEqual([
    'word SUM',
    'open (',
    'word Table1',
    "bracket [[#This Row],[Cost '[£']]]",
    'separator ,',
    'operator {',
    'word 1',
    'separator ,',
    'word 2',
    'separator ;',
    'word 3',
    'separator ,',
    'word 4',
    'operator }',
    'separator ,',
    'error #REF!',
    'close )',
  ]);
});

test('put together again they are the formula, whatever it is', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    ',',
    ' ',
    '!',
    '#REF!',
    'OUTTURN.',
    'A1',
    '£',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (formula) => {
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      },
    ),
  );
});
