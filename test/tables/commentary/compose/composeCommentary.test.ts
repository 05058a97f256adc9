import fc from 'fast-check';
import { money } from '../../../../src/domain/money';
import {
  composeCommentary,
  type CommentaryLine,
  type CommentaryOptions,
} from '../../../../src/tables/commentary/compose/composeCommentary';
import { size } from '../../../../src/tables/commentary/compose/liveMoney';
import { defaultPhrases } from '../../../../src/tables/commentary/compose/phrases';
import { calculateInSecondEngine, type CellInput } from '../../../support/secondEngine';

const options: CommentaryOptions = { unit: '£000', prior: 'period 9' };
const at = (value: number | null, address: string) => ({ value, address });
const line = (changes: Partial<CommentaryLine> = {}): CommentaryLine => ({
  service: 'Legal',
  variance: at(711, 'E4'),
  ...changes,
});
const text = (changes: Partial<CommentaryLine>, more: Partial<CommentaryOptions> = {}) =>
  composeCommentary(line(changes), { ...options, ...more }).text;

describe('the text of composed commentary', () => {
  it.each<[string, Partial<CommentaryLine>, string]>([
    ['an overspend', {}, 'Legal is reporting an overspend of £0.711m.'],
    ['an underspend', { variance: at(-294, 'E4') }, 'Legal is reporting an underspend of £0.294m.'],
    [
      'a variance that rounds to nil',
      { variance: at(-0.4, 'E4') },
      'Legal is reporting a balanced position.',
    ],
    [
      'a movement',
      { movement: at(22, 'G4') },
      'Legal is reporting an overspend of £0.711m, an adverse movement of £0.022m from period 9.',
    ],
    [
      'no movement',
      { movement: at(0, 'G4') },
      'Legal is reporting an overspend of £0.711m, with no movement from period 9.',
    ],
    ['a blank movement', { movement: at(null, 'G4') }, 'Legal is reporting an overspend of £0.711m.'],
    [
      'the share of the budget',
      { budget: at(7662, 'B4') },
      'Legal is reporting an overspend of £0.711m. This is 9.3% of the budget of £7.662m.',
    ],
    ['no budget', { budget: at(0, 'B4') }, 'Legal is reporting an overspend of £0.711m.'],
    [
      'funding',
      { funding: at(-1656, 'D4') },
      'Legal is reporting an overspend of £0.711m. This is after £1.656m of funding.',
    ],
    ['no funding', { funding: at(0, 'D4') }, 'Legal is reporting an overspend of £0.711m.'],
    [
      'a service in the plural',
      { service: "Children's Homes", verb: 'are' },
      "Children's Homes are reporting an overspend of £0.711m.",
    ],
    [
      'the largest components',
      {
        parts: [
          { label: 'fees', amount: at(-50, 'K1') },
          { label: 'counsel', amount: at(600, 'K2') },
          { label: 'courts', amount: at(11, 'K3') },
          { label: 'experts', amount: at(150, 'K4') },
        ],
      },
      'Legal is reporting an overspend of £0.711m. The main components are counsel (£0.600m), experts (£0.150m) and fees (-£0.050m).',
    ],
    [
      'the writer’s own words',
      { driver: { text: 'More cases went to court.', address: 'H4' } },
      'Legal is reporting an overspend of £0.711m. More cases went to court.',
    ],
    [
      'no words of the writer',
      { driver: { text: ' ', address: 'H4' } },
      'Legal is reporting an overspend of £0.711m.',
    ],
  ])('tells of %s', (_what, changes, expected) => {
    expect(text(changes)).toBe(expected);
  });

  it('writes thousands', () => {
    expect(text({ movement: at(22, 'G4') }, { style: '£k', unit: '£' })).toBe(
      'Legal is reporting an overspend of £1k, with no movement from period 9.',
    );
  });

  it('uses the phrases of the organisation', () => {
    const phrases = {
      ...defaultPhrases,
      opening: '{service} {is} forecasting {position}',
      overspend: 'an over spend of {amount}',
    };
    expect(text({ verb: 'are' }, { phrases })).toBe('Legal are forecasting an over spend of £0.711m.');
  });

  it('says which placeholder means nothing', () => {
    expect(() => text({}, { phrases: { ...defaultPhrases, overspend: '{sum} over' } })).toThrow(
      'The phrase “{sum} over” has nothing to put for {sum}. Take it out, or use another.',
    );
  });
});

/** Everything at once, over all units, signs, blanks and wordings. */
const anyLine = fc.record({
  service: fc.constantFrom('Legal', 'Children’s "Homes"', 'LAC & Leaving Care', 'x'.repeat(300)),
  verb: fc.constantFrom('is' as const, 'are' as const),
  variance: fc.oneof(
    fc.integer({ min: -9_999_999, max: 9_999_999 }),
    fc.constantFrom(0, 0.4, -0.5, 499, -500, 1000.5),
  ),
  movement: fc.option(fc.integer({ min: -4000, max: 4000 })),
  budget: fc.oneof(fc.integer({ min: -90_000, max: 900_000 }), fc.constant(0)),
  funding: fc.integer({ min: -3000, max: 0 }),
  parts: fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 4 }),
  driver: fc.constantFrom('', '  ', 'More “cases” came.', 'Fees of £0.010m.'),
  named: fc.boolean(),
  unit: fc.constantFrom('£' as const, '£000' as const, '£m' as const),
  style: fc.constantFrom('£m' as const, '£k' as const),
});

describe('the formula of composed commentary', () => {
  it('gives the text, in another engine', async () => {
    const cases = fc.sample(anyLine, { numRuns: 150, seed: 5 });
    const cells: Record<string, CellInput> = {};
    const composed = cases.map((one, i) => {
      const row = i + 1;
      const figure = (value: number | null, column: string) => {
        if (value !== null) cells[`${column}${row}`] = value;
        return at(value, `${column}${row}`);
      };
      cells[`A${row}`] = one.service;
      if (one.driver !== '') cells[`G${row}`] = one.driver;
      const { text: expected, formula } = composeCommentary(
        {
          service: one.service,
          serviceAddress: one.named ? `A${row}` : undefined,
          verb: one.verb,
          variance: figure(one.variance, 'B'),
          movement: figure(one.movement, 'C'),
          budget: figure(one.budget, 'D'),
          funding: figure(one.funding, 'E'),
          parts: one.parts.map((amount, part) => ({
            label: `part ${part}`,
            amount: figure(amount, 'HIJK'[part]),
          })),
          driver: { text: one.driver, address: `G${row}` },
        },
        { unit: one.unit, style: one.style, prior: 'period 9' },
      );
      cells[`Z${row}`] = formula;
      return expected;
    });
    const wanted = composed.map((_text, i) => ({ sheet: 'S', address: `Z${i + 1}` }));
    expect(await calculateInSecondEngine({ sheets: { S: cells } }, wanted)).toEqual(composed);
  });

  it('is one that Excel takes: no text longer than 255 characters, 8,192 in all', () => {
    const { formula } = composeCommentary(
      line({
        service: 'y'.repeat(300),
        movement: at(22, "'Table 4'!G4"),
        budget: at(7662, "'Table 4'!B4"),
        funding: at(-1656, "'Table 4'!D4"),
        parts: [1, 2, 3].map((n) => ({ label: 'part', amount: at(n, `Bridge!B${n}`) })),
        driver: { text: '', address: "'Table 4'!H4" },
      }),
      options,
    );
    expect(formula.length).toBeLessThan(8192);
    for (const [, literal] of formula.matchAll(/"((?:[^"]|"")*)"/g))
      expect(literal.length).toBeLessThanOrEqual(255);
  });

  it('uses OUTTURN.MONEY where asked, which writes the same amounts', () => {
    const { formula } = composeCommentary(line(), { ...options, formulas: 'functions' });
    expect(formula).toContain('OUTTURN.MONEY(ABS(E4),"£000","£m")');
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('£', '£000', '£m'),
        fc.constantFrom('£m', '£k'),
        (value, unit, style) => {
          expect(size(at(value, 'E4'), { unit, style, formulas: 'functions' }).text).toBe(
            money(Math.abs(value), unit, style),
          );
        },
      ),
    );
  });
});
