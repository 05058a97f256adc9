import fc from 'fast-check';
import { allocate } from '../../../src/domain/allocate';
import { planTable } from '../../../src/tables/planTable';
import { contributionSplit } from '../../../src/tables/specifications/contributionSplit';
import type { TablePlan } from '../../../src/tables/plan';
import { recognise } from '../../../src/tables/recognise';
import { grid, options } from '../support';
import { recalculatedValues } from '../plans/recalculated';

function split(amount: number, shares: number[], decimals: number): TablePlan {
  const cells = [['Funder', 'Share'], ...shares.map((share, i) => [`Funder ${i + 1}`, share])];
  const reading = recognise(grid(cells), contributionSplit);
  const parameters = { amount, decimals };
  return planTable(
    contributionSplit,
    { kind: 'selection', reading },
    { ...options, inputs: 'copied', parameters },
  );
}

function contributions({ rows, columns }: TablePlan): number[] {
  const at = columns.findIndex(({ key }) => key === 'contribution');
  return rows.filter(({ kind }) => kind === 'row').map(({ figures }) => Number(figures[at]));
}

test('the published increase of £0.30m at 44 and 56 per cent', () => {
  expect(contributions(split(300000, [0.56, 0.44], -4))).toEqual([170000, 130000]);
});

test('a third each to the penny adds up, the earlier pays the odd penny', () => {
  expect(contributions(split(100, [1, 1, 1], 2))).toEqual([33.34, 33.33, 33.33]);
  expect(contributions(split(-100, [1, 1, 1], 2))).toEqual([-33.34, -33.33, -33.33]);
});

test('without shares nothing is split', () => {
  expect(contributions(split(100, [0, 0], 2))).toEqual([0, 0]);
});

test('the formulas of the cells give in a second engine what ALLOCATE gives', () => {
  const amounts = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pence) => pence / 100);
  const shares = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 });
  const cases = fc.sample(fc.tuple(amounts, shares, fc.constantFrom(-1, 0, 1, 2)), { numRuns: 40, seed: 3 });
  for (const [amount, parts, decimals] of cases) {
    const plan = split(amount, parts, decimals);
    const at = plan.columns.findIndex(({ key }) => key === 'contribution');
    const shown = recalculatedValues(plan).slice(2, 2 + parts.length);
    const expected = allocate(amount, parts, decimals) ?? parts.map(() => 0);
    expect([amount, parts, decimals, ...shown.map((row) => row[at])]).toEqual([
      amount,
      parts,
      decimals,
      ...expected.map((part) => expect.closeTo(part, 6)),
    ]);
  }
});
