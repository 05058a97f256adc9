import fc from 'fast-check';
import { movement } from '../../src/domain/movement';
import { netOutturn } from '../../src/domain/netOutturn';
import { variance } from '../../src/domain/variance';

const money = fc.integer({ min: -1e11, max: 1e11 }).map((pence) => pence / 100);

describe('variance', () => {
  it.each([
    [43998, 43890, -108],
    [-4557, -4809, -252],
    [-1389, -1760, -371],
    [0.3, 0.1 + 0.2, 0],
  ])('of budget %d and outturn %d is %d', (budget, outturn, answer) => {
    expect(variance(budget, outturn)).toBe(answer);
  });

  it('is positive exactly when more is spent than budgeted', () => {
    fc.assert(
      fc.property(money, money, (budget, outturn) => {
        expect(Math.sign(variance(budget, outturn))).toBe(outturn > budget ? 1 : outturn < budget ? -1 : 0);
      }),
    );
  });

  it('leads back to the outturn when added to the budget', () => {
    fc.assert(
      fc.property(money, money, (budget, outturn) => {
        expect(netOutturn(budget, variance(budget, outturn))).toBe(outturn);
      }),
    );
  });
});

describe('movement', () => {
  it('is current less prior', () => {
    expect(movement(-294, -499)).toBe(205);
    expect(movement(-23, -9)).toBe(-14);
  });

  it('does not depend on the budget: it is the change in outturn', () => {
    fc.assert(
      fc.property(money, money, money, (budget, then, now) => {
        expect(movement(variance(budget, now), variance(budget, then))).toBe(variance(then, now));
      }),
    );
  });
});

describe('netOutturn', () => {
  it('takes off funding, which is held negative', () => {
    expect(netOutturn(44746, -856)).toBe(43890);
  });
});
