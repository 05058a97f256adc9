import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { catalogue } from '../../src/functions/catalogue';
import { FunctionsJsonPlugin, generateFunctionsJson } from '../../src/functions/build/functionsJson';

interface Parameter {
  name: string;
  description?: string;
  dimensionality?: string;
  optional?: boolean;
  customEnumId?: string;
}

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: Parameter[];
    result: { dimensionality: string };
    options?: unknown;
  }[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

/** ▦ marks a range, square brackets an optional argument, a word after a colon its list of words. */
const signatures: Record<string, string> = {
  VARIANCE: 'budget▦ outturn▦',
  VARIANCEPCT: 'budget▦ outturn▦ [base]:VarianceBase',
  MOVEMENT: 'current▦ prior▦',
  NETOUTTURN: 'gross▦ funding▦',
  POSITION: 'variance▦ [tolerance]',
  DIRECTION: 'movement▦ [tolerance]',
  THRESHOLD: 'budget▦ [percent] [amount] [rule]:ThresholdRule',
  MATERIAL: 'variance▦ budget▦ [percent] [amount] [rule]:ThresholdRule',
  PROFILE: 'annual▦ period [profile▦]',
  RUNRATE: 'actual▦ period [periods]',
  RESERVE: 'opening▦ commitment▦ [new▦]',
  NARRATIVE: 'service▦ variance▦ [movement▦] [prior] [unit]:MoneyUnit',
  MONEY: 'amount▦ [unit]:MoneyUnit [style]:MoneyStyle',
  AMOUNT: 'text▦ [unit]:MoneyUnit',
  UPLIFT: 'amount▦ rate▦ [periods▦]',
  SAVINGSRAG: 'target▦ red▦ amber▦ green▦ blue▦ [method]:SavingsRagMethod',
  SAVINGSGAP: 'target▦ red▦ amber▦ green▦ blue▦',
  SAVINGSDELIVERED: 'target▦ green▦ blue▦ [countblue]',
  RAGCOUNT: 'statuses▦ status:RagStatus',
  KPIRAG: 'actual▦ target▦ [better]:KpiBetter [tolerance]',
  TRAVEL: 'current▦ previous▦ [better]:TravelBetter [show]:TravelShow',
  UPLIFTPATH: 'base rates▦',
  PROVISION: 'base rates▦ [savings▦]',
  PRICEREVIEW: 'price▦ cpi▦ [cap] [floor] [efficiency] [review] [agreed] [method]:PriceMethod',
  PRICEREVIEWRATE: 'cpi▦ [cap] [floor] [efficiency] [review] [agreed] [method]:PriceMethod',
  PRICEREVIEWNOTE: 'cpi▦ [cap] [floor] [efficiency] [review] [agreed] [method]:PriceMethod',
  PAYAWARD: 'base▦ award▦ [budgeted▦] [months▦]',
  REALTERMS: 'amount▦ indexthen▦ indexnow▦',
  ACTIVITYCOST: 'number▦ weeks▦ weeklycost▦ [unit]:MoneyUnit',
  VOLUMEVARIANCE: 'budgetnumber▦ actualnumber▦ weeks▦ budgetrate▦',
  RATEVARIANCE: 'budgetrate▦ actualrate▦ weeks▦ actualnumber▦',
  DEMAND: 'count▦ rate▦',
  ALLOCATE: 'total shares▦ [decimals]',
  ROUNDTOTAL: 'values▦ [unit] [total]',
  ROUNDTABLE: 'table▦ [unit]',
  CASTCHECK: 'values▦ total [decimals]',
};

function signature(parameters: Parameter[]): string {
  const texts = parameters.map(({ name, dimensionality, optional, customEnumId }) => {
    const shaped = dimensionality === 'matrix' ? `${name}▦` : name;
    return `${optional ? `[${shaped}]` : shaped}${customEnumId ? `:${customEnumId}` : ''}`;
  });
  return texts.join(' ');
}

describe('functions.json', () => {
  let metadata: Metadata;
  beforeAll(async () => {
    metadata = JSON.parse(await generateFunctionsJson()) as Metadata;
  });

  it('describes exactly the functions of the catalogue', () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    expect(metadata.functions.every(({ id, name }) => id === name)).toBe(true);
  });

  it('gives each function its arguments, in order', () => {
    const found = Object.fromEntries(
      metadata.functions.map(({ id, parameters }) => [id, signature(parameters)]),
    );
    expect(found).toEqual(signatures);
  });

  it('explains every function and argument in one line', () => {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[^\n]+\.$/);
      }
    }
  });

  it('leads from every function to its help on the site', async () => {
    const { functions } = JSON.parse(await generateFunctionsJson('https://example.gov.uk/o/')) as Metadata;
    for (const { id, helpUrl } of functions)
      expect(helpUrl).toBe(`https://example.gov.uk/o/functions.html#${id.toLowerCase()}`);
    expect(metadata.functions[0].helpUrl).toMatch(/^https:\/\/localhost:3000\/functions\.html#/);
  });

  it('lets every function spill, and makes none volatile or streaming', () => {
    for (const { result, options } of metadata.functions) {
      expect(result.dimensionality).toBe('matrix');
      expect(options).toBeUndefined();
    }
  });

  it('lets error values reach the functions, so that a bad cell spoils only itself', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('offers the option words as they are typed, each list once', () => {
    const words = Object.fromEntries(
      metadata.enums.map(({ id, values }) => [id, values.map(({ name }) => name)]),
    );
    expect(words).toEqual({
      MoneyUnit: ['£', '£000', '£m'],
      VarianceBase: ['signed', 'absolute'],
      MoneyStyle: ['£m', '£k', '£', 'table'],
      SavingsRagMethod: ['worst', 'largest'],
      RagStatus: ['Red', 'Amber', 'Green', 'Blue', 'Blank'],
      KpiBetter: ['higher', 'lower', 'range'],
      TravelBetter: ['higher', 'lower'],
      TravelShow: ['arrow', 'word'],
      PriceMethod: ['compound', 'additive'],
      ThresholdRule: ['greater', 'lesser'],
    });
    expect(metadata.enums).toHaveLength(10);
    for (const { name, stringValue, tooltip } of metadata.enums.flatMap(({ values }) => values)) {
      expect(stringValue).toBe(name);
      expect(tooltip).not.toBe('');
    }
  });
});

describe('FunctionsJsonPlugin', () => {
  it('puts functions.json beside the bundles', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'functions-json-'));
    const compiler = webpack({
      mode: 'none',
      entry: 'data:text/javascript,1',
      output: { path: folder },
      plugins: [new FunctionsJsonPlugin()],
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    expect(stats?.compilation.errors).toEqual([]);
    expect(readFileSync(path.join(folder, 'functions.json'), 'utf8')).toBe(await generateFunctionsJson());
    rmSync(folder, { recursive: true });
  });
});
