import { chartsOffered } from '../../../src/tables/charts/chartsOffered';
import { bridge } from '../../../src/tables/specifications/bridge';
import { budgetaryControlReport } from '../../../src/tables/specifications/budgetaryControlReport';
import { savingsDelivery } from '../../../src/tables/specifications/savingsDelivery';
import type { TableSpecification } from '../../../src/tables/specification';

function kinds(specification: TableSpecification, variant?: string): string[] {
  return chartsOffered(specification, variant).map(({ kind }) => kind);
}

test('a report of variances without forecasts has no bridge from budget to outturn', () => {
  expect(kinds(budgetaryControlReport, 'withForecast')).toEqual(['bridge', 'varianceBars']);
  expect(kinds(budgetaryControlReport, 'withVariance')).toEqual(['varianceBars']);
});

test('the pictures that are standard for a table are offered in its usual shape', () => {
  expect(kinds(budgetaryControlReport)).toEqual(['bridge', 'varianceBars']);
  expect(kinds(savingsDelivery)).toEqual(['ragBar']);
  expect(kinds(bridge)).toEqual(['bridge']);
});
