// Ordinary formulas beside our functions, on the same inputs: in the workbench's engine and in an independent one.
import { catalogue } from '../../src/functions/catalogue';
import type { CatalogueEntry } from '../../src/functions/catalogueEntry';
import { ExcelError } from '../../src/functions/errors';
import {
  calculateInSecondEngine,
  type CellInput,
  type CellResult,
  type SecondWorkbook,
} from '../support/secondEngine';
import { calculateInWorkbench } from '../support/workbenchEngine';
import { nativeCases } from './support/nativeCases';
import { nativeInputs } from './support/nativeInputs';

const callsOfEach = 300;
const withNative = catalogue.filter((entry) => entry.native !== null);
const cases = new Map(
  withNative.filter(({ id }) => id in nativeInputs).map((entry) => [entry, nativeCases(entry, callsOfEach)]),
);

interface EngineUnderTest {
  engine: string;
  calculate(workbook: SecondWorkbook, wanted: { sheet: string; address: string }[]): Promise<CellResult[]>;
  /** Functions where two errors meet in a formula and the engine shows the other than Excel, which takes the left one. */
  otherError: readonly string[];
}

const ENGINES: EngineUnderTest[] = [
  { engine: 'the workbench', calculate: calculateInWorkbench, otherError: ['PRICEREVIEW', 'REALTERMS'] },
  { engine: 'an independent engine', calculate: calculateInSecondEngine, otherError: [] },
];

describe.each(ENGINES)('native formulas in $engine', ({ calculate, otherError }) => {
  const answers = new Map<CatalogueEntry, CellResult[]>();

  beforeAll(async () => {
    const sheets: SecondWorkbook['sheets'] = {};
    const wanted: { sheet: string; address: string }[] = [];
    for (const [entry, calls] of cases) {
      const cells: Record<string, CellInput> = {};
      calls.forEach(({ cells: inputs, texts }, index) => {
        Object.assign(cells, inputs, { [`Z${index + 1}`]: `=${entry.native?.(texts)}` });
        wanted.push({ sheet: entry.id, address: `Z${index + 1}` });
      });
      sheets[entry.id] = cells;
    }
    const results = await calculate({ sheets }, wanted);
    for (const [entry, calls] of cases) answers.set(entry, results.splice(0, calls.length));
  }, 120_000);

  it.each(withNative.map((entry): [string, CatalogueEntry] => [entry.id, entry]))(
    'give the same answers as %s',
    (id, entry) => {
      expect(nativeInputs).toHaveProperty(id);
      const differences = (cases.get(entry) ?? []).flatMap(({ args, texts }, index) => {
        const [[ours]] = (entry.implementation as (...args: unknown[]) => unknown[][])(...args);
        const theirs = answers.get(entry)?.[index];
        const formula = entry.native?.(texts);
        const isOtherError =
          otherError.includes(id) && ours instanceof ExcelError && typeof theirs === 'object';
        return isOtherError || isSame(ours, theirs)
          ? []
          : [{ args: JSON.stringify(args), ours, theirs, formula }];
      });
      expect(differences).toEqual([]);
    },
  );
});

/**
 * Excel's numbers are binary, so the last digits of a figure may differ. The second engine keeps the minus of a trace that
 * it rounds to nothing, and Excel does not.
 */
function isSame(ours: unknown, theirs: CellResult | undefined): boolean {
  if (ours instanceof ExcelError) return typeof theirs === 'object' && theirs.error === ours.code;
  if (typeof ours === 'string')
    return typeof theirs === 'string' && ours === theirs.replace('net -0%', 'net 0%');
  if (typeof ours !== 'number') return ours === theirs;
  return typeof theirs === 'number' && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}
