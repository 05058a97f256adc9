import { linesWanting, type ExplainedLine } from '../../../../src/tables/commentary/compose/linesWanting';

const rule = { percent: 0.02, amount: 100, rule: 'greater' as const };
const of = (line: Partial<ExplainedLine>) =>
  linesWanting([{ service: 'Legal', budget: 4535, variance: 150, driver: '', ...line }], rule, '£000')[0];

describe('linesWanting', () => {
  it('wants a driver for a material variance that has none', () => {
    expect(of({})).toMatchObject({
      threshold: 100,
      material: true,
      wantsDriver: true,
      explained: 0,
      unexplained: 150,
      share: 0,
    });
  });

  it.each([
    ['at the threshold', { variance: 100 }],
    ['below 2% of a large budget', { budget: 60_000, variance: -1200 }],
  ])('wants none for a variance %s', (_where, line) => {
    expect(of(line)).toMatchObject({ material: false, wantsDriver: false });
  });

  it('counts underspends as overspends', () => {
    expect(of({ variance: -150 }).wantsDriver).toBe(true);
  });

  it('wants no more once the writer has said why, and counts what is quantified', () => {
    expect(of({ driver: 'Counsel £100k, and more cases.' })).toMatchObject({
      wantsDriver: false,
      explained: 100,
      unexplained: 50,
      share: 100 / 150,
    });
  });

  it('takes the components of a bridge before the amounts in words', () => {
    expect(of({ driver: 'Counsel £100k.', components: [200, -60] })).toMatchObject({
      wantsDriver: false,
      explained: 140,
      unexplained: 10,
    });
  });

  it('gives no share of a nil variance', () => {
    expect(of({ variance: 0, driver: 'Fees £10k.' }).share).toBeNull();
  });

  it('gives the lines back with what else they hold, in their order', () => {
    const lines = ['a', 'b'].map((service, row) => ({ service, budget: 1, variance: row, driver: '', row }));
    expect(linesWanting(lines, rule, '£000').map(({ line }) => line.row)).toEqual([0, 1]);
  });
});
