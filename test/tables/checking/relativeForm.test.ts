import { relativeForm } from '../../../src/tables/checking/relativeForm';

test.each([
  ['=E5-B5', 4, 5, '=RC[-1]-RC[-4]'],
  ['=e5-b5', 4, 5, '=RC[-1]-RC[-4]'],
  ['=SUM(B$5:B9)', 9, 1, '=SUM(R5C:R[-1]C)'],
  ['=$A$1*B2', 1, 1, '=R1C1*RC'],
  ["='Table 4'!B5+1", 4, 1, "='Table 4'!RC+1"],
  ['=LOG10(A1)', 0, 1, '=LOG10(RC[-1])'],
  ['="A1"&A1', 0, 1, '="A1"&RC[-1]'],
  ['=1E5+A1', 0, 0, '=1E5+RC'],
  ['=SUM(A:B)', 0, 2, '=SUM(C[-2]:C[-1])'],
  ['=Table1[A1]', 0, 0, '=TABLE1[A1]'],
  ["='It''s A1'!A1", 0, 0, "='It''s A1'!RC"],
])('%s at row %d, column %d', (formula, row, column, form) => {
  expect(relativeForm(formula, row, column)).toBe(form);
});

test('copies of a formula have one form', () => {
  expect(relativeForm('=IF(B7=0,"",F7/$B$1)', 6, 8)).toBe(relativeForm('=IF(B90=0,"",F90/$B$1)', 89, 8));
});
