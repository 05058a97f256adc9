import fc from 'fast-check';
import { travelArrow, travelWord } from '../../src/domain/travel';

describe('travel', () => {
  it.each([
    [118, 123, '↓', 'Worsening', 'Improving'],
    [10, 9.5, '↑', 'Improving', 'Worsening'],
    [57, 57, '→', 'No change', 'No change'],
    [0.3, 0.1 + 0.2, '→', 'No change', 'No change'],
    [0, -0, '→', 'No change', 'No change'],
    [-5, -3, '↓', 'Worsening', 'Improving'],
  ] as const)('from %d, previously %d, is %s', (current, previous, arrow, higher, lower) => {
    expect(travelArrow(current, previous)).toBe(arrow);
    expect(travelWord(current, previous, 'higher')).toBe(higher);
    expect(travelWord(current, previous, 'lower')).toBe(lower);
  });

  it('turns round with the time and with what is better', () => {
    const figure = fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10);
    const back = { '↑': '↓', '↓': '↑', '→': '→' };
    fc.assert(
      fc.property(figure, figure, (now, then) => {
        expect(travelArrow(then, now)).toBe(back[travelArrow(now, then)]);
        expect(travelWord(then, now, 'higher')).toBe(travelWord(now, then, 'lower'));
      }),
    );
  });
});
