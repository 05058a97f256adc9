import fc from 'fast-check';
import { colourKeys } from '../../../src/tables/settings/colourUses';
import { readableAgainst, white } from '../../../src/tables/settings/contrast';
import { readFinancialYear } from '../../../src/tables/settings/financialYear';
import { sampleOf } from '../../../src/tables/settings/colourUses';
import type { HouseColours, HouseSettings } from '../../../src/tables/settings/houseSettings';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`);

/** Any colour that may be chosen for this use. */
function colourFor(key: keyof HouseColours): fc.Arbitrary<string> {
  return hex.map((colour) => {
    const { text, fill } = sampleOf(key, colour);
    if (key === 'headingFill') return readableAgainst(colour, text);
    return fill === white ? readableAgainst(colour, white) : colour;
  });
}

const share = fc.integer({ min: 0, max: 10000 }).map((n) => n / 10000);
const word = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim());

/** Settings as the pane can keep them. */
export const anySettings: fc.Arbitrary<HouseSettings> = fc.record({
  organisation: word,
  year: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1990, max: 2120 }).map((first) => readFinancialYear(`${first}/${first + 1}`) ?? ''),
  ),
  period: fc.option(fc.integer({ min: 1, max: 13 }), { nil: null }),
  periodLabel: fc.constantFrom('period' as const, 'p' as const, 'month' as const, 'monthYear' as const),
  unit: fc.constantFrom('£' as const, '£000' as const, '£m' as const),
  percentBase: fc.constantFrom('signed' as const, 'absolute' as const),
  materiality: fc.record({
    percent: share,
    amount: fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 10),
    rule: fc.constantFrom('greater' as const, 'lesser' as const),
  }),
  ragTolerance: share,
  blueIsDelivered: fc.boolean(),
  formulas: fc.constantFrom('native' as const, 'functions' as const),
  millionDecimals: fc.integer({ min: 0, max: 3 }),
  colours: fc.record(
    Object.fromEntries(colourKeys.map((key) => [key, colourFor(key)])),
  ) as unknown as fc.Arbitrary<HouseColours>,
  phrases: fc.record(
    {
      overspend: word.map((text) => `${text.replace(/[{}]/g, '')} {amount}`.trim()),
      balanced: word
        .map((text) => text.replace(/[{}]/g, ''))
        .filter((text) => text.trim() === text && text !== ''),
      newer: fc.constantFrom('of a newer Outturn'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>,
});
