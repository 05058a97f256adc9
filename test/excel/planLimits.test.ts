import { checkLimits } from '../../src/excel/planLimits';
import { planTable } from '../../src/tables/planTable';
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { options } from '../tables/support';

const plan = planTable(specification, { kind: 'blank', rows: 1 }, options);

test('an ordinary table and a long text are within the limits', () => {
  expect(() => checkLimits(plan)).not.toThrow();
  expect(() => checkLimits({ ...plan, cells: [['x'.repeat(9000)]] })).not.toThrow();
});

test('a formula longer than Excel takes is refused before anything is written', () => {
  expect(() => checkLimits({ ...plan, cells: [[`=SUM(${'B2,'.repeat(3000)}B3)`]] })).toThrow(
    'There are more groups with subtotals than one total can add up.',
  );
});
