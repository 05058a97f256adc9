import { castCheck } from '../../src/domain/castCheck';

describe('castCheck', () => {
  it.each([
    [[4192, 1530], 5723, 0, 'Rounding 1'],
    [[4192, 1531], 5723, 0, 'Casts'],
    [[4192, 1532], 5723, 0, 'Rounding -1'],
    [[4192, 1530], 6128, 0, 'Out by 406'],
    [[4192, 1530], 5316, 0, 'Out by -406'],
    [[4192, 1530], 10000, 0, 'Out by 4,278'],
    [[5722], 5723, 0, 'Rounding 1'],
    [[5722], 5724, 0, 'Out by 2'],
    [[1, 1, 1], 5, 0, 'Rounding 2'],
    [[1, 1, 0], 4, 0, 'Out by 2'],
    [[], 0, 0, 'Casts'],
    [[0], 1, 0, 'Out by 1'],
    [[0.1, 0.2], 0.3, 2, 'Casts'],
    [[0.13, 0.16], 0.3, 2, 'Rounding 0.01'],
    [[0.13, 0.13], 0.3, 2, 'Out by 0.04'],
    [[130.75, 0.49], 131.64, 2, 'Out by 0.40'],
    [[4000, 2000], 7000, -3, 'Rounding 1,000'],
    [[4000, 2000], 8000, -3, 'Out by 2,000'],
    [[4192.25, 1530], 5723, 0, 'Rounding 0.75'],
    [[1 / 3, 1 / 3, 1 / 3], 1, 0, 'Casts'],
    [[1.1, -1], 0.1, 1, 'Casts'],
    [[-100, 1], -100, 0, 'Rounding -1'],
  ])('%j against %d, %d decimals: %s', (figures, total, decimals, verdict) => {
    expect(castCheck(figures, total, decimals)).toBe(verdict);
  });
});
