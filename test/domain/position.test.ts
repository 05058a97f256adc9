import fc from 'fast-check';
import { direction } from '../../src/domain/direction';
import { position } from '../../src/domain/position';
import { variance } from '../../src/domain/variance';

const amounts = fc.double({ noNaN: true, min: -1e12, max: 1e12 });

describe('position', () => {
  it.each([
    [-108, 0, 'Underspend'],
    [0.01, 0, 'Overspend'],
    [0, 0, 'On budget'],
    [-0, 0, 'On budget'],
    [-25, 25, 'On budget'],
    [25.01, 25, 'Overspend'],
    [0.1 + 0.2, 0.3, 'On budget'],
  ])('of %d with a tolerance of %d is %s', (amount, tolerance, word) => {
    expect(position(amount, tolerance)).toBe(word);
  });

  it('never contradicts the figures', () => {
    fc.assert(
      fc.property(amounts, amounts, (budget, outturn) => {
        const difference = variance(budget, outturn);
        const word = position(difference, 0);
        expect(word).toBe(difference > 0 ? 'Overspend' : difference < 0 ? 'Underspend' : 'On budget');
      }),
    );
  });

  it('turns round when the sign does', () => {
    const opposite = { Overspend: 'Underspend', Underspend: 'Overspend', 'On budget': 'On budget' };
    fc.assert(
      fc.property(amounts, fc.double({ noNaN: true, min: 0, max: 1e12 }), (amount, tolerance) => {
        expect(position(-amount, tolerance)).toBe(opposite[position(amount, tolerance)]);
      }),
    );
  });
});

describe('direction', () => {
  it.each([
    [205, 0, 'Adverse'],
    [-210, 0, 'Favourable'],
    [0, 0, 'No change'],
    [-14, 14, 'No change'],
    [-14.5, 14, 'Favourable'],
  ])('of %d with a tolerance of %d is %s', (amount, tolerance, word) => {
    expect(direction(amount, tolerance)).toBe(word);
  });
});
