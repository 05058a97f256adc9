import { demand } from '../../domain/demand';
import { convertUnit } from '../../domain/unit';
import { sum } from '../../domain/sum';
import type { ColumnSpecification, Figures, TableSpecification } from '../specification';
import { computedMoney, figures, labels } from './columnKinds';
import { amount } from './figuresOf';
import { fromPounds } from './fromPounds';
import { product } from './product';

/** The models of the published paper: 3%, 5% and 10%. RULES.md section 11. */
const usualRates = [0.03, 0.05, 0.1];
const scenarios = usualRates.map((_, i) => i + 1);

function scenarioColumns(scenario: number): ColumnSpecification[] {
  const number = `number${scenario}`;
  const rate = `$rate${scenario}`;
  return [
    {
      key: number,
      heading: `Scenario ${scenario} number`,
      kind: 'computed',
      synonyms: [`scenario ${scenario} number`, `scenario ${scenario}`],
      format: 'number',
      total: 'sum',
      meaning: 'The current number changed by the rate of the scenario, to the nearest whole one.',
      computed: {
        native: () => `ROUND({current}*(1+{${rate}}),0)`,
        outturn: () => `OUTTURN.DEMAND({current},{${rate}})`,
        compute: (row) => demand(amount(row, 'current'), amount(row, rate)),
        needs: ['current'],
      },
    },
    {
      key: `change${scenario}`,
      heading: `Scenario ${scenario} change`,
      kind: 'computed',
      optional: true,
      synonyms: [`scenario ${scenario} change`],
      format: 'number',
      total: 'sum',
      meaning: 'The number of the scenario less the current one.',
      computed: {
        native: () => `{${number}}-{current}`,
        outturn: () => `{${number}}-{current}`,
        compute: (row) => sum([amount(row, number), -amount(row, 'current')]),
        needs: [number, 'current'],
      },
    },
    computedMoney({
      key: `cost${scenario}`,
      heading: `Scenario ${scenario} cost`,
      synonyms: [`scenario ${scenario} cost`],
      meaning: 'The number of the scenario over the weeks of the year at the unit cost.',
      computed: {
        native: ({ unit }) => `{${number}}*{$weeks}*{unitCost}${fromPounds[unit]}`,
        outturn: ({ unit }) => `OUTTURN.ACTIVITYCOST({${number}},{$weeks},{unitCost},"${unit}")`,
        compute: (row: Figures, { unit }) =>
          convertUnit(
            product([amount(row, number), amount(row, '$weeks'), amount(row, 'unitCost')]),
            '£',
            unit,
          ),
        needs: [number, 'unitCost'],
      },
    }),
  ];
}

/** Table 13 of TABLES.md: how many placements there would be, each type rounded and the total their sum. RULES.md section 11. */
export const placementScenarios: TableSpecification = {
  id: 'placementScenarios',
  name: 'Placement scenarios',
  description: 'Numbers of placements under three rates of growth or reduction, with their cost.',
  sheetName: 'Placement scenarios',
  purpose: 'planning',
  searchWords: ['model', 'growth', 'reduction', 'demand', 'what if', 'placements'],
  rowNoun: ['placement type', 'placement types'],
  totalLabel: 'Total',
  headline: 'current',
  headlineWord: 'current number',
  defaultUnit: '£000',
  notes: [
    'Each type is rounded to a whole number, halves up, and the total is the sum of the rounded types.',
    'A negative rate is a reduction. Unit costs are in £ a week. Columns with headings in italics are calculated.',
  ],
  parameters: [
    ...scenarios.map((scenario, i) => ({
      key: `rate${scenario}`,
      label: `Scenario ${scenario} rate`,
      format: 'percent' as const,
      usual: usualRates[i],
      meaning: 'Growth of the number; negative for a reduction.',
    })),
    {
      key: 'weeks',
      label: 'Weeks',
      format: 'number',
      usual: 52,
      meaning: 'Weeks in the year that are paid.',
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: [
        'type',
        'current',
        'unitCost',
        ...scenarios.flatMap((scenario) => [`number${scenario}`, `change${scenario}`, `cost${scenario}`]),
      ],
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
  ],
};
