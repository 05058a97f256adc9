import fc from 'fast-check';
import { figureText } from '../../src/domain/figureText';
import { money } from '../../src/domain/money';
import { readFigure } from '../../src/domain/readFigure';
import { round } from '../../src/domain/round';
import { convertUnit } from '../../src/domain/unit';

describe('money', () => {
  it.each([
    [108, '£000', '£m', '£0.108m'],
    [-108, '£000', '£m', '-£0.108m'],
    [108, '£000', '£k', '£108k'],
    [108, '£000', '£', '£108,000'],
    [-108, '£000', 'table', '(108)'],
    [0, '£000', 'table', '-'],
    [-0.4, '£000', 'table', '-'],
    [-0.4, '£000', '£k', '£0k'],
    [-0.4, '£000', '£m', '£0.000m'],
    [-0.5, '£000', '£m', '-£0.001m'],
    [0.4999999999999999, '£000', 'table', '1'],
    [123348, '£000', '£m', '£123.348m'],
    [1234567.5, '£', 'table', '1,234,568'],
    [0.108, '£m', 'table', '0.108'],
    [-1234.5, '£m', 'table', '(1,234.500)'],
    [1.0005, '£m', '£m', '£1.001m'],
  ] as const)('prints %d in %s in the style %s as %s', (amount, unit, style, text) => {
    expect(money(amount, unit, style)).toBe(text);
  });

  it('reads back as the rounded figure, in every style', () => {
    const units = fc.constantFrom('£', '£000', '£m');
    const styles = fc.constantFrom('£m', '£k', '£', 'table');
    const amounts = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    const steps = { '£m': ['£m', 3], '£k': ['£000', 0], '£': ['£', 0] } as const;
    fc.assert(
      fc.property(amounts, units, styles, (amount, unit, style) => {
        const [shown, decimals] = style === 'table' ? ([unit, unit === '£m' ? 3 : 0] as const) : steps[style];
        const rounded = round(convertUnit(amount, unit, shown), decimals);
        const reading = readFigure(money(amount, unit, style));
        const inPounds = style === '£m' || style === '£k';
        expect(reading).toMatchObject({ value: inPounds ? convertUnit(rounded, shown, '£') : rounded });
      }),
      { numRuns: 2000 },
    );
  });

  it('never shows a signed nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1, max: 1 }), (amount) => {
        for (const style of ['£m', '£k', '£', 'table'] as const) {
          expect(money(amount, '£', style)).not.toMatch(/^(-£0(\.0+)?[mk]?|\(0(\.0+)?\)|-0)$/);
        }
      }),
    );
  });
});

describe('round', () => {
  it('rounds half away from zero on the decimal', () => {
    expect(round(1.005, 2)).toBe(1.01);
    expect(round(-1.005, 2)).toBe(-1.01);
    expect(round(2.5, 0)).toBe(3);
    expect(Object.is(round(-0.4, 0), 0)).toBe(true);
  });
});

describe('figureText', () => {
  it('groups by threes and keeps the decimals asked for', () => {
    expect(figureText(-1234567.5, 2)).toBe('1,234,567.50');
    expect(figureText(999, 0)).toBe('999');
    expect(figureText(0, 3)).toBe('0.000');
  });
});

describe('convertUnit', () => {
  it('converts exactly', () => {
    expect(convertUnit(0.83, '£m', '£000')).toBe(830);
    expect(convertUnit(1, '£', '£m')).toBe(0.000001);
    expect(convertUnit(-7.1, '£000', '£')).toBe(-7100);
  });
});
