import { sum } from '../../src/domain/sum';

describe('sum', () => {
  it('adds exactly', () => {
    expect(sum([0.1, 0.2, 0.3, -0.6])).toBe(0);
    expect(sum(new Array<number>(1000).fill(0.1))).toBe(100);
    expect(sum([1e15, 0.4, 0.4, 0.4, -1e15])).toBe(1.2);
  });

  it('is 0 for nothing, and never -0', () => {
    expect(sum([])).toBe(0);
    expect(Object.is(sum([-0, -0]), 0)).toBe(true);
  });

  it('adds the variances of a published table (period 10, Table 4)', () => {
    expect(sum([-23, 38, -309])).toBe(-294);
  });
});
