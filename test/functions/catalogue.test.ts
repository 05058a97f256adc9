import { catalogue } from '../../src/functions/catalogue';
import type { Example } from '../../src/functions/catalogueEntry';

/** Final: workbooks hold these. */
const ids = [
  'VARIANCE',
  'VARIANCEPCT',
  'MOVEMENT',
  'NETOUTTURN',
  'POSITION',
  'DIRECTION',
  'THRESHOLD',
  'MATERIAL',
  'PROFILE',
  'RUNRATE',
  'RESERVE',
  'NARRATIVE',
  'MONEY',
  'AMOUNT',
  'SAVINGSRAG',
  'SAVINGSGAP',
  'SAVINGSDELIVERED',
  'RAGCOUNT',
  'KPIRAG',
  'TRAVEL',
  'UPLIFT',
  'UPLIFTPATH',
  'PROVISION',
  'PRICEREVIEW',
  'PRICEREVIEWRATE',
  'PRICEREVIEWNOTE',
  'PAYAWARD',
  'REALTERMS',
  'ACTIVITYCOST',
  'VOLUMEVARIANCE',
  'RATEVARIANCE',
  'DEMAND',
  'ALLOCATE',
  'ROUNDTOTAL',
  'ROUNDTABLE',
  'CASTCHECK',
];

const examples = catalogue.flatMap((entry) =>
  entry.examples.map((example): [string, Example, (...args: never[]) => unknown[][]] => [
    example.formula,
    example,
    entry.implementation,
  ]),
);

describe('the catalogue', () => {
  it('holds the published ids', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(ids);
  });

  it('has examples for every function, and a reason where there is no native formula', () => {
    for (const entry of catalogue) {
      expect(entry.examples.length).toBeGreaterThan(0);
      expect(entry.nativeNote).toMatch(/\.$/);
    }
  });

  it.each(examples)('%s', (_formula, example, implementation) => {
    const answer = (implementation as (...args: unknown[]) => unknown[][])(...example.args);
    expect(answer).toEqual(Array.isArray(example.result) ? example.result : [[example.result]]);
  });

  it('writes examples as a user types them', () => {
    const formulas = examples.map(([formula]) => formula);
    expect(formulas).toContain('=OUTTURN.VARIANCE(43998,43890)');
    expect(formulas).toContain('=OUTTURN.VARIANCEPCT(-54342,-54661,"absolute")');
    expect(formulas).toContain('=OUTTURN.VARIANCE({326;43998},{303;43890})');
    expect(formulas).toContain('=OUTTURN.NETOUTTURN(303,)');
  });
});
