import { catalogue } from '../../../src/functions/catalogue';
import { findCalls } from '../../../src/functions/sharing/findCalls';
import { withoutAddIn } from '../../../src/functions/sharing/withoutAddIn';

test.each([
  ['=OUTTURN.VARIANCE(B5,E5)', '=E5-B5'],
  ["=OUTTURN.VARIANCE('Table 4'!B5:B12, 'Table 4'!E5:E12)", "='Table 4'!E5:E12-'Table 4'!B5:B12"],
  ['=2*OUTTURN.VARIANCE(B5,E5)', '=2*(E5-B5)'],
  ['=SUM(OUTTURN.VARIANCE(B5,E5),1)', '=SUM(E5-B5,1)'],
  ['=OUTTURN.MOVEMENT(OUTTURN.VARIANCE(B5,E5),H5)', '=(E5-B5)-H5'],
  ['=LET(x,OUTTURN.VARIANCE(B5,E5),x*2)', '=LET(x,E5-B5,x*2)'],
  ['=OUTTURN.VARIANCE(T[@Budget],T[@Outturn])', '=(T[@Outturn])-(T[@Budget])'],
  ['=OUTTURN.VARIANCE(SUM({1,2;3,4}),IF(A1,B1,C1))', '=(IF(A1,B1,C1))-(SUM({1,2;3,4}))'],
  ['=OUTTURN.VARIANCE(B5,E5)&"OUTTURN.VARIANCE(B5,E5)"', '=(E5-B5)&"OUTTURN.VARIANCE(B5,E5)"'],
  ['=@OUTTURN.VARIANCE(B5,E5)', '=@(E5-B5)'],
])('%s becomes %s', (formula, native) => {
  expect(withoutAddIn(formula)).toEqual(expect.objectContaining({ formula: native, kept: null }));
});

test.each([
  ['=OUTTURN.AMOUNT(A5)', 'AMOUNT has no ordinary formula'],
  ['=OUTTURN.VARIANCE(OUTTURN.AMOUNT(A5),1)', 'AMOUNT has no ordinary formula'],
  ['=OUTTURN.FORECAST(A5)', 'FORECAST is not known to this version of Outturn'],
  ['=MAP(A1:A3,OUTTURN.AMOUNT)', 'AMOUNT is handed on by its name'],
  ['=OUTTURN.VARIANCE(B5,)', 'VARIANCE lacks an argument that its ordinary formula needs'],
  ['=OUTTURN.RAGCOUNT(,"Red")', 'RAGCOUNT lacks an argument that its ordinary formula needs'],
  [`=OUTTURN.POSITION(${'1+'.repeat(4000)}1)`, 'The ordinary formula would be too long for Excel'],
])('%s is kept as it is', (formula, kept) => {
  expect(withoutAddIn(formula)).toEqual({ formula, replaced: [], kept });
});

test('every function that has an ordinary formula is replaced in every example', () => {
  for (const { id, native, examples } of catalogue) {
    for (const { formula } of examples) {
      const { formula: text, kept } = withoutAddIn(formula);
      if (kept === null) expect(findCalls(text)).toEqual([]);
      expect([id, formula, kept === null]).toEqual([id, formula, native !== null]);
    }
  }
});
