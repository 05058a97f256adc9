import { mend } from '../../../src/functions/sharing/mend';

test.each([
  ['=_xldudf_OUTTURN_VARIANCE(B5,_xldudf_OUTTURN_AMOUNT("x"))', '=OUTTURN.VARIANCE(B5,OUTTURN.AMOUNT("x"))'],
  [String.raw`=1+'C:\Program Files\Outturn'!VARIANCE(B5,E5)`, '=1+OUTTURN.VARIANCE(B5,E5)'],
  ['=[2]!OUTTURN.VARIANCE(B5, E5)', '=OUTTURN.VARIANCE(B5, E5)'],
  ['=OUTTURN.VARIANCE (B5,E5)', '=OUTTURN.VARIANCE (B5,E5)'],
  ['=SUM(B5:B9)&"_xldudf_OUTTURN_VARIANCE("', '=SUM(B5:B9)&"_xldudf_OUTTURN_VARIANCE("'],
])('%s', (formula, mended) => {
  expect(mend(formula)).toBe(mended);
});

test('what may be another file’s function is mended only where that is asked for', () => {
  expect(mend('=[2]!VARIANCE(B5,E5)')).toBe('=[2]!VARIANCE(B5,E5)');
  expect(mend('=[2]!VARIANCE(B5,E5)', true)).toBe('=OUTTURN.VARIANCE(B5,E5)');
});
