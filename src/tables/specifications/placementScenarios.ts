import type { TableSpecification } from '../specification';
import { figures, labels } from './columnKinds';
import { scenarioColumns } from './placementColumns';
import { mixBlock, mixColumns, mixParameters, mixRemarks } from './placementMix';

/** The models of the published paper: 3%, 5% and 10%. RULES.md section 11. */
const usualRates = [0.03, 0.05, 0.1];
const scenarios = usualRates.map((_, i) => i + 1);
const mix = 'mix';
const usual = 'usual';

const keysOf = (stem: string[]): string[] =>
  scenarios.flatMap((scenario) => stem.map((each) => `${each}${scenario}`));

/**
 * Table 13 of TABLES.md: how many placements there would be, each type rounded and the total their sum; or, as a mix, the
 * total as it is and one type taking the balance. RULES.md section 11.
 */
export const placementScenarios: TableSpecification = {
  id: 'placementScenarios',
  name: 'Placement scenarios',
  description:
    'Numbers of placements under three scenarios of growth, reduction or another mix, with their cost.',
  sheetName: 'Placement scenarios',
  purpose: 'planning',
  searchWords: ['model', 'growth', 'reduction', 'mix', 'balance', 'demand', 'what if', 'placements'],
  rowNoun: ['placement type', 'placement types'],
  totalLabel: 'Total',
  headline: 'current',
  headlineWord: 'current number',
  defaultUnit: '£000',
  notes: [
    'Each type is rounded to a whole number, halves up, and the total is the sum of the rounded types.',
    'A negative rate is a reduction. Unit costs are in £ a week. Columns with headings in italics are calculated.',
  ],
  remarks: mixRemarks,
  parameters: [
    ...mixParameters(mix, usualRates),
    ...scenarios.map((scenario, i) => ({
      key: `rate${scenario}`,
      label: `Scenario ${scenario} rate`,
      format: 'percent' as const,
      usual: usualRates[i],
      meaning: 'Growth of the number; negative for a reduction.',
      variants: [usual],
    })),
    {
      key: 'weeks',
      label: 'Weeks',
      format: 'number',
      usual: 52,
      meaning: 'Weeks in the year that are paid.',
    },
  ],
  blocks: [mixBlock(scenarios)],
  usualVariant: usual,
  variants: [
    {
      key: mix,
      name: 'Mix: one type takes the balance',
      columns: ['type', 'current', 'unitCost', ...keysOf(['fixed', 'moved', 'mixed', 'mixedCost'])],
      inputs: [],
      when: keysOf(['fixed', 'moved', 'mixed']),
      notes: [
        'The type that moves loses its share, to a whole number, halves up; the type that takes the balance makes up for all changes, so that the total stays.',
        'A negative change is fewer. Unit costs are in £ a week. Columns with headings in italics are calculated.',
      ],
    },
    {
      key: usual,
      name: 'Growth or reduction',
      columns: ['type', 'current', 'unitCost', ...keysOf(['number', 'change', 'cost'])],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'type',
      heading: 'Type',
      synonyms: ['type', 'placement type', 'service type', 'description', 'name'],
      meaning: 'The kind of placement.',
    }),
    figures({
      key: 'current',
      heading: 'Current number',
      synonyms: [
        'current number',
        'current',
        'number',
        'number of placements',
        'placements',
        'total',
        'base',
      ],
      ordinal: 1,
      format: 'number',
      total: 'sum',
      meaning: 'How many there are now.',
    }),
    figures({
      key: 'unitCost',
      heading: 'Unit cost a week',
      synonyms: [
        'unit cost',
        'unit cost a week',
        'weekly cost',
        'average weekly cost',
        'cost per week',
        'weekly unit cost',
      ],
      leftOutIfMissing: true,
      format: 'pounds',
      meaning: 'What one costs a week, in £.',
    }),
    ...scenarios.flatMap(scenarioColumns),
    ...scenarios.flatMap(mixColumns),
  ],
};
