import { activityCost } from '../../src/domain/activityCost';
import published from '../fixtures/cfa1601-kad-lac.json';

/** Paid by the week at several rates (in-house fostering, kinship) or by arrangement: RULES.md section 12. */
const notByTheWeek = ['ih-fostering', 'kinship', 'concurrent'];

const byTheWeek = published.rows
  .filter(({ kind, key, values }) => kind === 'row' && values[3] !== null && !notByTheWeek.includes(key))
  .map(({ label, values: [number, budget, weeks, weeklyCost] }) => ({
    label,
    number: number ?? 0,
    budget: budget ?? 0,
    weeks: weeks ?? 0,
    weeklyCost: weeklyCost ?? 0,
  }));

describe('activityCost', () => {
  it('finds the nine published rows', () => {
    expect(byTheWeek).toHaveLength(9);
  });

  it.each(byTheWeek)('gives the published budget: $label', ({ number, budget, weeks, weeklyCost }) => {
    expect(Math.round(activityCost(number, weeks, weeklyCost, '£000'))).toBe(budget);
  });

  it('answers in the unit asked for', () => {
    expect(activityCost(8, 52, 1990.93, '£')).toBe(828226.88);
    expect(activityCost(8, 52, 1990.93, '£000')).toBe(828.22688);
    expect(activityCost(8, 52, 1990.93, '£m')).toBe(0.82822688);
  });
});
