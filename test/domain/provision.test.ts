import fc from 'fast-check';
import { provision } from '../../src/domain/provision';
import { sum } from '../../src/domain/sum';
import { upliftPath } from '../../src/domain/upliftPath';
import published from '../fixtures/nct-inflation-provision.json';

/** The published rates of a category, as fractions. */
function ratesOf(category: string): number[] {
  const row = published.rows.find(({ key }) => key === category);
  return (row?.values.slice(0, 3) as number[]).map((percent) => percent / 100);
}

describe('provision', () => {
  it('rolls the published placements budget forward, £m', () => {
    expect(provision(60.59, ratesOf('placements'), [2.45, 1.25, 0])).toEqual([
      1.57534, 1.55259884, 1.2003587768,
    ]);
  });

  it('gives the published 0.78 for the first year of all other heads, £m', () => {
    const withRate: [string, number][] = [
      ['adoption', 7.3],
      ['other-care', 5.07],
      ['contracts', 4.82],
      ['legal', 4.38],
      ['transport', 1.67],
      ['other-nonstaff', 2.95],
      ['support', 3.06],
    ];
    /** No rate is published for these: 2.4% for property and insurance, 2% for pensions, management and internal support. */
    const withoutRate: [number, number][] = [
      [1.47, 0.024],
      [0.45, 0.024],
      [0.93, 0.02],
      [0.99, 0.02],
      [0.74, 0.02],
    ];
    const provisions = [
      ...withRate.map(([category, base]) => provision(base, [ratesOf(category)[0]], [0])[0]),
      ...withoutRate.map(([base, rate]) => provision(base, [rate], [0])[0]),
    ];
    expect(sum(provisions)).toBe(0.78312);
  });

  it.each([
    [100, [0.1, 0.1], [10, 0], [10, 10]],
    [100, [0.1, 0.1], [0, 0], [10, 11]],
    [100, [0, 0.5], [100, 0], [0, 0]],
    [100, [-0.1, 0.1], [0, 0], [-10, 9]],
    [100, [], [], []],
  ])('of %d at %j with savings %j is %j', (base, rates, savings, provisions) => {
    expect(provision(base, rates, savings)).toEqual(provisions);
  });

  // Few enough digits for every figure on the way to fit in 15.
  const pounds = fc.integer({ min: 0, max: 99_999 });
  const rate = fc.integer({ min: -50, max: 150 }).map((thousandths) => thousandths / 1000);
  const years = fc.array(fc.tuple(rate, fc.integer({ min: 0, max: 9999 })), { minLength: 1, maxLength: 3 });

  it('rolls forward: a later year is the provision on the base that the years before leave', () => {
    fc.assert(
      fc.property(pounds, years, (base, plan) => {
        const rates = plan.map(([first]) => first);
        const savings = plan.map(([, second]) => second);
        const all = provision(base, rates, savings);
        let left = base;
        all.forEach((provided, year) => {
          expect(provision(left, [rates[year]], [0])).toEqual([provided]);
          left = sum([left, provided, -savings[year]]);
        });
      }),
    );
  });

  it('without savings is the growth of the uplift path', () => {
    fc.assert(
      fc.property(pounds, years, (base, plan) => {
        const rates = plan.map(([first]) => first);
        const path = upliftPath(base, rates);
        const provisions = provision(
          base,
          rates,
          rates.map(() => 0),
        );
        expect(sum([base, ...provisions])).toBe(path.at(-1));
      }),
    );
  });
});
