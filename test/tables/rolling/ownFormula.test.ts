import { isOwnFormula, repeatedCell } from '../../../src/tables/rolling/ownFormula';

const table = { row: 3, column: 0, rows: 6, columns: 7 };

test.each(['=SUM(F5:F8)', "='Table 4'!E5-F5", '=$E$5-F5', '=Table1[@Variance]-1', '=IF(F5>0,"Z99","")'])(
  '%s works on its own table',
  (formula) => expect(isOwnFormula(formula, 'Table 4', table)).toBe(true),
);

test.each(["='P9'!F5", '=F5+F40', '=-120+30', '=VLOOKUP(A5,Ledger!A1:C9,3,0)', '=OFFSET(Z1,1,1)'])(
  '%s reads from elsewhere, or is a figure',
  (formula) => expect(isOwnFormula(formula, 'Table 4', table)).toBe(false),
);

test('the cell that is merely repeated', () => {
  expect(repeatedCell("='Children''s'!$F$5", 'X')).toEqual({ sheetName: "Children's", row: 4, column: 5 });
  expect(repeatedCell('=B2', 'X')).toEqual({ sheetName: 'X', row: 1, column: 1 });
  expect(repeatedCell('=B2+1', 'X')).toBeNull();
});
