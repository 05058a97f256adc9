import { reserve } from '../../src/domain/reserve';
import published from '../fixtures/nct-p10-t7-reserves.json';

describe('reserve', () => {
  it.each(published.rows.filter(({ kind }) => kind === 'row'))(
    'gives the published balance: $label',
    (row) => {
      const [opening, commitment, balance] = row.values;
      expect(reserve(opening, commitment, 0)).toBe(balance);
    },
  );

  it('adds what is new, and may be overcommitted', () => {
    expect(reserve(0.148, 0.056, 0.2)).toBe(0.292);
    expect(reserve(0.1, 0.3, 0)).toBe(-0.2);
    expect(Object.is(reserve(0.1, 0.3, 0.2), 0)).toBe(true);
  });

  it('rounds once, at the end', () => {
    expect(reserve(1e15, 1e15, 0.1)).toBe(0.1);
  });
});
