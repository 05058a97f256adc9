import fc from 'fast-check';
import { readNumber } from '../../src/domain/readNumber';
import { priceReview, type PriceClause } from '../../src/domain/priceReview';
import { priceReviewNote, reviewNeeded } from '../../src/domain/priceReviewNote';

const clause: PriceClause = {
  cap: 0.02,
  floor: 0.015,
  efficiency: 0.01,
  review: 0.03,
  agreed: undefined,
  method: 'compound',
};

describe('priceReviewNote by the published clause', () => {
  it.each([
    [-0.005, 'CPI -0.5% is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.485%.'],
    [0.007, 'CPI 0.7% is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.485%.'],
    [0.0149, 'CPI 1.49% is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.485%.'],
    [0.015, 'CPI 1.5%: 1.5% increase after 1% efficiency, net 0.485%.'],
    [0.0151, 'CPI 1.51%: 1.51% increase after 1% efficiency, net 0.4949%.'],
    [0.02, 'CPI 2%: 2% increase after 1% efficiency, net 0.98%.'],
    [0.025, 'CPI 2.5% is above the 2% cap: 2% increase after 1% efficiency, net 0.98%.'],
    [0.03, 'CPI 3% is above the 2% cap: 2% increase after 1% efficiency, net 0.98%.'],
    [0.0301, 'CPI 3.01% is above 3%: the increase is for the authority to review.'],
    [0.04, 'CPI 4% is above 3%: the increase is for the authority to review.'],
  ])('CPI %d', (cpi, note) => {
    expect(priceReviewNote(cpi, clause)).toBe(note);
  });

  it('says what the authority agreed', () => {
    expect(priceReviewNote(0.04, { ...clause, agreed: 0.04 })).toBe(
      'CPI 4%: 4% increase agreed by the authority after 1% efficiency, net 2.96%.',
    );
  });

  it('has the net change of the method', () => {
    expect(priceReviewNote(0.007, { ...clause, method: 'additive' })).toBe(
      'CPI 0.7% is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.5%.',
    );
    expect(priceReviewNote(0.02, { ...clause, efficiency: 0.03 })).toBe(
      'CPI 2%: 2% increase after 3% efficiency, net -1.06%.',
    );
  });

  it('explains a floor above the cap', () => {
    expect(priceReviewNote(0.02, { ...clause, cap: 0.01 })).toBe(
      'CPI 2% is above the 1% cap, but the floor is higher: 1.5% increase after 1% efficiency, net 0.485%.',
    );
  });

  it('gives the reason for a review without a full stop, as an error message', () => {
    expect(reviewNeeded(0.034, 0.03)).toBe(
      'CPI 3.4% is above 3%: the increase is for the authority to review',
    );
  });
});

describe('priceReviewNote by any clause', () => {
  const rate = fc.integer({ min: -1000, max: 10_000 }).map((hundredThousandths) => hundredThousandths / 1e5);
  const terms = fc.record({
    cap: rate,
    floor: rate,
    efficiency: rate,
    review: rate,
    agreed: fc.option(rate, { nil: undefined }),
    method: fc.constantFrom('compound' as const, 'additive' as const),
  });
  const figure = (note: string, pattern: RegExp) => readNumber(pattern.exec(note)?.[1] ?? '');

  it('never contradicts the rate in a figure or a word', () => {
    fc.assert(
      fc.property(rate, terms, (cpi, any) => {
        const note = priceReviewNote(cpi, any);
        const found = priceReview(cpi, any);
        expect(figure(note, /^CPI (\S+?%)/)).toBe(cpi);
        expect(note.includes('authority to review')).toBe(found === undefined);
        if (found === undefined) return;
        expect(figure(note, /net (\S+%)\.$/)).toBe(found.rate);
        expect(figure(note, /: (\S+%) increase/)).toBe(found.increase);
        expect(figure(note, /after (\S+%) efficiency/)).toBe(any.efficiency);
        if (note.includes(' agreed ')) return expect(cpi).toBeGreaterThan(any.review);
        expect(note.includes(' is below the ')).toBe(cpi < any.floor);
        expect(note.includes(' is above the ')).toBe(cpi > any.cap && cpi >= any.floor);
      }),
      { numRuns: 500 },
    );
  });
});
