import { seenFromElsewhere } from '../../../src/functions/sharing/seenFromElsewhere';

test.each([
  ['=A1+$B$2', "='P10'!A1+'P10'!$B$2"],
  ['=SUM(A1:B2,C:C,3:4)', "=SUM('P10'!A1:B2,'P10'!C:C,'P10'!3:4)"],
  ["=A1-'Table 4'!B2+Sheet1!C3:D4", "='P10'!A1-'Table 4'!B2+Sheet1!C3:D4"],
  ['=Own*Whole+own', "='P10'!Own*Whole+'P10'!own"],
  ['=T[Budget]&"A1"', '=T[Budget]&"A1"'],
  ['=LET(x,A1,x*2)', "=LET(x,'P10'!A1,x*2)"],
  ['=OUTTURN.VARIANCE(B5,LOG10(C5))', "=OUTTURN.VARIANCE('P10'!B5,LOG10('P10'!C5))"],
])('%s is %s', (formula, expected) => {
  expect(seenFromElsewhere(formula, "'P10'", ['Own'])).toBe(expected);
});
