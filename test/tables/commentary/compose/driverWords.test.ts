import { driverWords } from '../../../../src/tables/commentary/compose/driverWords';
import { newIronCalcModel } from '../../ironcalc';

test.each([
  ['Agency cover of £120k.', ' Agency cover of £120k.'],
  ['[P10] Agency cover of £120k.', ' At period 10: Agency cover of £120k.'],
  ['[P9] See [1] below.', ' At period 9: See [1] below.'],
  ['[Outturn] Vacancies.', ' At the outturn: Vacancies.'],
  ['[Pending] Vacancies.', ' [Pending] Vacancies.'],
  ['[P10]Vacancies', ' [P10]Vacancies'],
  ['  ', ''],
  ['', ''],
])('“%s” is said as “%s”, in words and by its formula', (driver, said) => {
  const model = newIronCalcModel();
  const { text, formula } = driverWords(driver, 'A1');
  model.setUserInput(0, 1, 1, driver);
  model.setUserInput(0, 1, 2, `=${formula}`);
  model.evaluate();
  expect(text).toBe(said);
  expect(model.getFormattedCellValue(0, 1, 2)).toBe(said);
});
