import fc from 'fast-check';
import type { CheckedTable } from '../../../../src/tables/checking/finding';

/** Names of services as tables have them: some within others, abbreviated, in brackets, with parts. */
const services = [
  'Fostering and Adoption Staffing',
  'Adoption Care Provision',
  'LAC & Leaving Care - Staffing',
  'LAC & Leaving Care - Placements',
  "Children's Homes",
  'Home to School Transport – Special',
  'Home to School Transport – Mainstream',
  'Learning Disability: East Cambs',
  'Learning Disability: Head of Service',
  'Catering & Cleaning Services',
  'Legal Services',
  'Youth Offending Service',
  'Strategic Management - Learning',
  'SEN Placements',
  'Children Who Are Missing',
  'Early Help District Delivery (North)',
  'Early Help District Delivery (South)',
  'Physical Disabilities',
  'Education Capital',
  'Vulnerable People’s Team',
  'MASH & EDT Staffing',
  'Schools Intervention Service',
];

export interface RandomLine {
  label: string;
  budget: number;
  variance: number;
  prior: number;
}

/** Variances of at least 20 and movements that are not nil, so that altering a figure is more than rounding. */
const line = fc.record({
  budget: fc.integer({ min: 100, max: 60_000 }),
  variance: fc.oneof(fc.integer({ min: 20, max: 4000 }), fc.integer({ min: -4000, max: -20 })),
  prior: fc.integer({ min: -4000, max: 4000 }),
});

/** Lines of an outturn table in £000. */
export const randomLines: fc.Arbitrary<RandomLine[]> = fc
  .tuple(
    fc.shuffledSubarray(services, { minLength: 2, maxLength: 12 }),
    fc.array(line, { minLength: 12, maxLength: 12 }),
  )
  .map(([labels, figures]) => labels.map((label, i) => ({ label, ...figures[i] })));

/** An outturn table of the lines, with its total. */
export function tableOf(lines: readonly RandomLine[], changes: Partial<CheckedTable> = {}): CheckedTable {
  const total = (of: (line: RandomLine) => number): number => lines.reduce((sum, one) => sum + of(one), 0);
  const figures = ({ budget, variance, prior }: Omit<RandomLine, 'label'>) => ({
    budget,
    forecast: budget + variance,
    variance,
    prior,
    movement: variance - prior,
  });
  const sums = {
    budget: total((one) => one.budget),
    variance: total((one) => one.variance),
    prior: total((one) => one.prior),
  };
  return {
    sheetName: 'Table 1',
    title: 'Table 1 - Forecast outturn by service',
    number: '1',
    unit: '£000',
    period: 10,
    columns: ['budget', 'forecast', 'variance', 'prior', 'movement'].map((key, i) => ({
      key,
      heading: key,
      column: i + 1,
    })),
    rows: [
      ...lines.map((one, i) => ({
        label: one.label,
        kind: 'row' as const,
        row: i + 3,
        figures: figures(one),
      })),
      { label: 'Total', kind: 'total', row: lines.length + 3, figures: figures(sums) },
    ],
    ...changes,
  };
}
