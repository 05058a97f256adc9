import { findCalls } from '../../../src/functions/sharing/findCalls';

const ids = (formula: string) => findCalls(formula).map(({ id, state }) => `${id} ${state}`);

test.each([
  ['=OUTTURN.VARIANCE(B5,E5)', ['VARIANCE whole']],
  ['=outturn.variance (B5,E5)+1', ['VARIANCE whole']],
  ['=OUTTURN.POSITION(OUTTURN.VARIANCE(B5,E5))', ['VARIANCE whole', 'POSITION whole']],
  ['=LET(x,OUTTURN.VARIANCE(B5,E5),x*2)', ['VARIANCE whole']],
  ['=MAP(A1:A3,OUTTURN.AMOUNT)', ['AMOUNT whole']],
  ['=_xldudf_OUTTURN_VARIANCE(B5,E5)', ['VARIANCE damaged']],
  ['=_xlfn._xldudf_OUTTURN_VARIANCE(B5,E5)', ['VARIANCE damaged']],
  [String.raw`='C:\Users\ab\Outturn'!VARIANCE(B5,E5)`, ['VARIANCE damaged']],
  [String.raw`='C:\Users\ab\[Outturn.xlam]Sheet1'!VARIANCE(B5,E5)`, ['VARIANCE damaged']],
  ["='https://intranet/outturn/Outturn.xll'!OUTTURN.VARIANCE(B5,E5)", ['VARIANCE damaged']],
  ['=Outturn.xlam!VARIANCE(B5,E5)', ['VARIANCE damaged']],
  ['=[2]!OUTTURN.VARIANCE(B5,E5)', ['VARIANCE damaged']],
  ['=[2]!VARIANCE(B5,E5)', ['VARIANCE unclear']],
])('%s', (formula, expected) => {
  expect(ids(formula)).toEqual(expected);
});

test.each([
  '="OUTTURN.VARIANCE(B5,E5)"',
  "='OUTTURN.VARIANCE('!B5",
  "='Outturn'!B5+Outturn!C5",
  "='Outturn'!VARIANCE(B5)",
  '=SUM(Outturn[OUTTURN.VARIANCE(])',
  '=MYOUTTURN.VARIANCE(B5)',
  '=OUTTURN_VARIANCE(B5)',
  '=[2]Sheet1!B5',
  '=VARIANCE(B5,E5)',
  '',
])('nothing of ours in %s', (formula) => {
  expect(ids(formula)).toEqual([]);
});
