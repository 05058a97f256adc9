import fc from 'fast-check';
import { findAmounts } from '../../../src/domain/statements/findAmounts';

const one = (text: string) =>
  findAmounts(text).map(({ size, step, sign, kind, bare }) => ({ size, step, sign, kind, bare }));

describe('findAmounts', () => {
  it.each([
    ['an overspend of £0.830m', 830_000, 1000],
    ['£1.66m of activities', 1_660_000, 10_000],
    ['(£200k underspend)', 200_000, 1000],
    ['£576k', 576_000, 1000],
    ['an overspend of (£0.250m)', 250_000, 1000],
    ['£3,260,000 of savings', 3_260_000, 1000],
    ['£1,234,567', 1_234_567, 1],
    ['an overspend of 0.060m.', 60_000, 1000],
    ['about 0.8 million pounds', 800_000, 100_000],
    ['£2bn', 2e9, 1e9],
    ['£16.48 an hour', 16.48, 0.01],
    ['£ 12 thousand', 12_000, 1000],
    ['£1.2mn', 1_200_000, 100_000],
  ])('reads %s', (text, size, step) => {
    expect(one(text)).toEqual([{ size, step, sign: null, kind: 'money', bare: false }]);
  });

  it.each([
    ['an underspend of -£1,073k', '-', 1_073_000],
    ['is +£5k', '+', 5000],
    ['a variance of £-5k', '-', 5000],
    ['(-£0.050m)', '-', 50_000],
  ])('reads the sign of %s', (text, sign, size) => {
    expect(one(text)).toEqual([expect.objectContaining({ sign, size })]);
  });

  it('takes brackets and dashes beside words for no sign', () => {
    expect(one('Fostering – £200k underspend and (£0.250m)').map(({ sign }) => sign)).toEqual([null, null]);
  });

  it('reads percentages as fractions', () => {
    expect(one('2.4% of budget, or 3 per cent')).toEqual([
      { size: 0.024, step: 0.001, sign: null, kind: 'percent', bare: false },
      { size: 0.03, step: 0.01, sign: null, kind: 'percent', bare: false },
    ]);
  });

  it.each(['the 17th month', '2021/22', 'in £000', 'S17 costs', 'section 4.6.1', '256beds', 'paragraph 5'])(
    'finds no money in %s',
    (text) => {
      expect(findAmounts(text).filter(({ bare }) => !bare)).toEqual([]);
    },
  );

  it('gives bare figures for the table to say what they are in', () => {
    expect(one('an underspend of (294)')).toEqual([
      { size: 294, step: 1, sign: null, kind: 'money', bare: true },
    ]);
    expect(one('an underspend of (29) in 12 homes').map(({ size }) => size)).toEqual([29]);
  });

  it('says where each amount is', () => {
    const text = 'from £0.200m to (£0.250m)';
    expect(findAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual(['£0.200m', '£0.250m']);
  });

  it('reads back any amount that is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (thousands) => {
        const [amount] = findAmounts(`a pressure of £${(thousands / 1000).toFixed(3)}m.`);
        expect(amount.size).toBe(thousands * 1000);
      }),
    );
  });
});
