import fc from 'fast-check';
import { savingsGap } from '../../src/domain/savingsGap';
import { sum } from '../../src/domain/sum';
import summary from '../fixtures/nct-p10-t6-rag-summary.json';
import table6 from '../fixtures/nct-p10-t6-savings-delivery.json';

describe('savingsGap', () => {
  it('is what rounding left in the published table 6, and nothing elsewhere', () => {
    const gaps = table6.rows.map(({ label, values }) => {
      const [, target, , red, amber, green, blue] = values as number[];
      return [label, savingsGap(target, { red, amber, green, blue })];
    });
    expect(gaps).toEqual([
      ['Improvement in capacity building in foster (BRR)', 1],
      ['Reducing Reliance on Agency Staff (BRR)', 0],
      ["Improved children's outcomes (BRR)", 0],
      ['Supported Accommodation', 0],
      ['In-House Foster Carers', 0],
      ['Transport Optimisation', 0],
      ['TOTAL', 1],
    ]);
  });

  it('is nothing in the published summary in £m, exactly', () => {
    const [green, amber, red, blue, total] = summary.rows.map(({ values }) => values[0]);
    expect(savingsGap(total, { red, amber, green, blue })).toBe(0);
  });

  it('makes up the target together with the four colours', () => {
    const money = fc.integer({ min: -1e11, max: 1e11 }).map((pence) => pence / 100);
    fc.assert(
      fc.property(money, money, money, money, money, (target, red, amber, green, blue) => {
        const gap = savingsGap(target, { red, amber, green, blue });
        expect(sum([gap, red, amber, green, blue])).toBe(target);
      }),
    );
  });
});
