/** The columns of one scenario of growth or reduction: the number it leads to, the change and the cost. RULES.md section 11. */
import { demand } from '../../domain/demand';
import { convertUnit } from '../../domain/unit';
import { sum } from '../../domain/sum';
import type { ColumnSpecification } from '../specification';
import { computedMoney } from './columnKinds';
import { amount } from './figuresOf';
import { fromPounds } from './fromPounds';
import { product } from './product';

/** What the number of a scenario costs; `number` is the key of its column. */
export function costOf(number: string, key: string, heading: string): ColumnSpecification {
  return computedMoney({
    key,
    heading,
    synonyms: [heading.toLowerCase()],
    meaning: 'The number of the scenario over the weeks of the year at the unit cost.',
    computed: {
      native: ({ unit }) => `{${number}}*{$weeks}*{unitCost}${fromPounds[unit]}`,
      outturn: ({ unit }) => `OUTTURN.ACTIVITYCOST({${number}},{$weeks},{unitCost},"${unit}")`,
      compute: (row, { unit }) =>
        convertUnit(
          product([amount(row, number), amount(row, '$weeks'), amount(row, 'unitCost')]),
          '£',
          unit,
        ),
      needs: [number, 'unitCost'],
    },
  });
}

/** @param scenario from 1. */
export function scenarioColumns(scenario: number): ColumnSpecification[] {
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
    costOf(number, `cost${scenario}`, `Scenario ${scenario} cost`),
  ];
}
