import fc from 'fast-check';
import { narrative, type NarrativeFigures } from '../../src/domain/narrative';

const about = (figures: Partial<NarrativeFigures>) =>
  narrative({ service: 'Legal', variance: 0, prior: 'period 9', unit: '£000', ...figures });

describe('narrative', () => {
  it.each([
    [
      { variance: -108, movement: -210 },
      'an underspend of £0.108m, a favourable movement of £0.210m from period 9.',
    ],
    [
      { variance: -294, movement: 205 },
      'an underspend of £0.294m, an adverse movement of £0.205m from period 9.',
    ],
    [{ variance: 0, movement: 0 }, 'a balanced position, with no movement from period 9.'],
    [{ variance: 82 }, 'an overspend of £0.082m.'],
    [{ variance: 499, unit: '£' }, 'a balanced position.'],
    [{ variance: -499, movement: 499, unit: '£' }, 'a balanced position, with no movement from period 9.'],
    [{ variance: 500, unit: '£' }, 'an overspend of £0.001m.'],
    [{ variance: -0.4 }, 'a balanced position.'],
    [{ variance: 0.0005, unit: '£m' }, 'an overspend of £0.001m.'],
    [{ variance: 1234567 }, 'an overspend of £1,234.567m.'],
  ] as const)('of %j', (figures, ending) => {
    expect(about(figures)).toBe(`Legal is reporting ${ending}`);
  });

  it('never contradicts the figures: words and amounts read back to the rounded figures', () => {
    const pounds = fc.integer({ min: -5_000_000, max: 5_000_000 });
    fc.assert(
      fc.property(pounds, pounds, (variance, movement) => {
        const sentence = about({ variance, movement, unit: '£' });
        expect(signedFigure(sentence, 'overspend', 'underspend', 'a balanced position')).toBe(
          thousands(variance),
        );
        expect(signedFigure(sentence, 'adverse movement', 'favourable movement', 'with no movement')).toBe(
          thousands(movement),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Whole thousands of pounds, half away from zero. */
function thousands(pounds: number): number {
  return Math.sign(pounds) * Math.floor((Math.abs(pounds) + 500) / 1000) + 0;
}

/** The figure after one of two words, signed by the word; 0 where the sentence says there is none. */
function signedFigure(sentence: string, positive: string, negative: string, none: string): number {
  if (sentence.includes(none)) return 0;
  const [, word, amount] = new RegExp(`(${positive}|${negative}) of £([\\d.]+)m`).exec(sentence) ?? [];
  const size = Math.round(Number(amount) * 1000);
  expect(size).toBeGreaterThan(0);
  return word === positive ? size : -size;
}
