import fc from 'fast-check';
import { payAward } from '../../src/domain/payAward';
import { sum } from '../../src/domain/sum';

describe('payAward', () => {
  it.each([
    [44.47, 0.02, 0, 12, 0.8894],
    [44.47, 0.04, 0.02, 12, 0.8894],
    [12000, 0.04, 0.02, 7, 140],
    [12000, 0.015, 0.02, 12, -60],
    [12000, 0.04, 0.04, 12, 0],
    [12000, 0.04, 0, 0, 0],
    [1000, 0.1, 0, 2.5, 20.8333333333333],
    [100, 0.3, 0.1 + 0.2, 12, 0],
  ])('on %d at %d, budgeted %d, for %d months is %d', (base, award, budgeted, months, pressure) => {
    expect(payAward(base, award, budgeted, months)).toBe(pressure);
  });

  it('has a full-year effect of its two parts', () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        rate,
        rate,
        fc.integer({ min: 0, max: 12 }),
        (base, award, budgeted, months) => {
          const bill = base * 12;
          const parts = [
            payAward(bill, award, budgeted, months),
            payAward(bill, award, budgeted, 12 - months),
          ];
          expect(sum(parts)).toBe(payAward(bill, award, budgeted, 12));
        },
      ),
    );
  });
});
