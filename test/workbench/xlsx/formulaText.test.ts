import { formulaFromFile, formulaToFile } from '../../../src/workbench/xlsx/formulaText';

describe('a formula in a file', () => {
  test.each([
    ['=OUTTURN.VARIANCE(B5:B13,C5:C13)', '_xldudf_OUTTURN_VARIANCE(B5:B13,C5:C13)'],
    [
      '=SUM(OUTTURN.VARIANCE(A1,B1),OUTTURN.MONEY (C1))',
      'SUM(_xldudf_OUTTURN_VARIANCE(A1,B1),_xldudf_OUTTURN_MONEY (C1))',
    ],
    ['="OUTTURN.VARIANCE(A1)"&OUTTURN.MONEY(1)', '"OUTTURN.VARIANCE(A1)"&_xldudf_OUTTURN_MONEY(1)'],
    ['="say ""OUTTURN.X(1)"""', '"say ""OUTTURN.X(1)"""'],
    ["='OUTTURN.X(1)'!A1+Outturn!B2", "'OUTTURN.X(1)'!A1+Outturn!B2"],
    ['=XLOOKUP(A1,B:B,C:C)&"XLOOKUP("', '_xlfn.XLOOKUP(A1,B:B,C:C)&"XLOOKUP("'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    [
      '=LET(total,SUM(A1:A3),net,total-B1,net*2)',
      '_xlfn.LET(_xlpm.total,SUM(A1:A3),_xlpm.net,_xlpm.total-B1,_xlpm.net*2)',
    ],
    ['=MAP(A1:A3,LAMBDA(x,x*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2))'],
    ['=STDEV.S(A1:A9)+MYOUTTURN.X(1)', '_xlfn.STDEV.S(A1:A9)+MYOUTTURN.X(1)'],
    ['=SUM(A1:A3)/IFERROR(B1,0)', 'SUM(A1:A3)/IFERROR(B1,0)'],
  ])('%s', (inCell, inFile) => {
    expect(formulaToFile(inCell)).toBe(inFile);
    expect(formulaFromFile(inFile)).toBe(inCell);
  });

  test('has add-in functions in capitals', () => {
    expect(formulaToFile('=outturn.variance(A1,B1)')).toBe('_xldudf_OUTTURN_VARIANCE(A1,B1)');
  });
});
