import { headingSynonyms as synonyms } from '../headingSynonyms';
import type { TableSpecification } from '../specification';
import { labels } from './columnKinds';
import { outturnCharts, outturnColumns, outturnNotes, outturnShapes } from './outturnColumns';

/** Table 1 of TABLES.md: the monthly forecast, service by service. RULES.md sections 1, 2 and 4. */
export const forecastOutturnByService: TableSpecification = {
  id: 'forecastOutturnByService',
  name: 'Forecast outturn by service',
  description: 'Budget, forecast, variance and movement for each service, with a total.',
  sheetName: 'Forecast outturn',
  purpose: 'monitoring',
  searchWords: ['budget monitoring', 'variance', 'movement'],
  rowNoun: ['service', 'services'],
  totalLabel: 'Total',
  headline: 'variance',
  headlineWord: 'variance',
  defaultUnit: '£000',
  notes: outturnNotes,
  charts: outturnCharts,
  variants: outturnShapes('service'),
  columns: [
    labels({
      key: 'service',
      heading: 'Service',
      synonyms: synonyms.service,
      meaning: 'What each row is about.',
    }),
    ...outturnColumns,
  ],
};
