import { sum } from '../../domain/sum';
import { convertUnit } from '../../domain/unit';
import { headingSynonyms as synonyms } from '../headingSynonyms';
import type { BlockSpecification, TableSpecification } from '../specification';
import { labels } from './columnKinds';
import { inMillions } from './inMillions';
import { outturnCharts, outturnColumns, outturnNotes, outturnShapes } from './outturnColumns';

/** Overspend less the reserve carried forward for it: 0.830 - 0.812 = 0.018. RULES.md section 13. */
const netPosition: BlockSpecification = {
  key: 'netPosition',
  title: 'Net position, £m',
  meaning: 'The forecast outturn variance less the reserve carried forward to meet it.',
  optional: true,
  lines: [
    {
      key: 'outturnVariance',
      label: 'Forecast outturn variance',
      format: 'money',
      unit: '£m',
      native: ({ unit }) => inMillions('{total.variance}', unit),
      compute: (figures, { unit }) => convertUnit(figures.total('variance'), unit, '£m'),
    },
    {
      key: 'carryForward',
      label: 'Carry-forward reserve',
      format: 'money',
      unit: '£m',
      input: 0,
      note: 'Positive: the reserve there is to meet an overspend.',
    },
    {
      key: 'net',
      label: 'Net position',
      format: 'money',
      unit: '£m',
      native: () => '{line.outturnVariance}-{line.carryForward}',
      compute: (figures) =>
        sum([Number(figures.line('outturnVariance')), -Number(figures.line('carryForward'))]),
      total: true,
    },
  ],
};

/** Table 2 of TABLES.md: the summary over the service tables, whose totals are its rows. RULES.md sections 1, 2 and 13. */
export const forecastOutturnByServiceArea: TableSpecification = {
  id: 'forecastOutturnByServiceArea',
  name: 'Forecast outturn by service area',
  description: 'The summary: a row for each service table, read from its total, with the net position.',
  sheetName: 'Outturn summary',
  purpose: 'monitoring',
  searchWords: ['summary', 'net position', 'directorate', 'contract sum'],
  rowNoun: ['service area', 'service areas'],
  totalLabel: 'Total',
  headline: 'variance',
  headlineWord: 'variance',
  defaultUnit: '£000',
  notes: outturnNotes,
  charts: outturnCharts,
  rowsFromTables: ['forecastOutturnByService'],
  rowsInstead: { gross: 'forecast', funding: null },
  closingRow: {
    meaning: 'A funding line of minus all budgets, so that the total is the net position.',
    label: 'Contract sum',
    native: {
      budget: '-SUM({above.budget})',
      gross: '-SUM({above.budget})',
      forecast: '-SUM({above.budget})',
    },
    compute: (above) => {
      const funded = -above('budget');
      return { budget: funded, gross: funded, forecast: funded };
    },
  },
  blocks: [netPosition],
  variants: outturnShapes('area'),
  columns: [
    labels({
      key: 'area',
      heading: 'Service area',
      synonyms: ['service area', 'directorate', 'division', 'portfolio', ...synonyms.service],
      meaning: 'The part of the organisation each row sums up.',
    }),
    ...outturnColumns,
  ],
};
