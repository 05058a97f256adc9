import { catalogue } from '../../src/functions/catalogue';
import type { CatalogueEntry } from '../../src/functions/catalogueEntry';
import { ExcelError } from '../../src/functions/errors';
import { byOption, operand } from '../../src/functions/native';
import {
  calculateInSecondEngine,
  type CellInput,
  type CellResult,
  type SecondWorkbook,
} from '../support/secondEngine';
import { nativeCases } from './support/nativeCases';
import { nativeInputs } from './support/nativeInputs';

describe('native formulas', () => {
  const native = (id: string, ...args: string[]) =>
    catalogue.find((entry) => entry.id === id)?.native?.(args);

  it('are what a careful colleague would type', () => {
    expect(native('VARIANCE', 'B5', 'E5')).toBe('E5-B5');
    expect(native('VARIANCE', 'A1+B1', "'Table 1'!E5")).toBe("'Table 1'!E5-(A1+B1)");
    expect(native('MOVEMENT', 'E5', 'F5')).toBe('E5-F5');
    expect(native('NETOUTTURN', 'C5', 'D5')).toBe('C5+D5');
    expect(native('VARIANCEPCT', 'B5', 'E5')).toBe('IF(E5-B5=0,0,(E5-B5)/B5)');
    expect(native('VARIANCEPCT', 'B5', 'E5', '"Absolute"')).toBe('IF(E5-B5=0,0,(E5-B5)/ABS(B5))');
    expect(native('POSITION', 'B5')).toBe('IF(ABS(B5)<=0,"On budget",IF(B5>0,"Overspend","Underspend"))');
    expect(native('UPLIFT', 'B5', '2%')).toBe('B5*(1+2%)^1');
  });

  it('use nothing newer than Excel 2016', () => {
    const args = ['A1', 'B1', 'C1', 'D1', 'E1'];
    for (const { native } of catalogue) {
      if (native !== null)
        expect(native(args)).not.toMatch(/\b(LET|LAMBDA|XLOOKUP|IFS|SWITCH|TEXTJOIN|CONCAT|FILTER)\(/);
    }
  });

  it('pick by a word in a cell, whatever its case, and default where it is omitted', () => {
    expect(byOption('F1', { one: '1', two: '2', three: '3' })).toBe('IF(F1="three",3,IF(F1="two",2,1))');
    expect(byOption(undefined, { one: '1', two: '2' })).toBe('1');
    expect(byOption('"TWO"', { one: '1', two: '2' })).toBe('2');
  });

  it.each([
    ['B5', 'B5'],
    ['$B$5', '$B$5'],
    ["'Table 1'!B5", "'Table 1'!B5"],
    ['Sheet2!B5:B9', 'Sheet2!B5:B9'],
    ['2%', '2%'],
    ['-5', '(-5)'],
    ['A1+1', '(A1+1)'],
    ['"a""b"', '"a""b"'],
  ])('put %s beside an operator as %s', (argument, text) => {
    expect(operand(argument)).toBe(text);
  });
});

describe('native formulas in an independent engine', () => {
  const callsOfEach = 300;
  const withNative = catalogue.filter((entry) => entry.native !== null);

  const cases = new Map(
    withNative
      .filter(({ id }) => id in nativeInputs)
      .map((entry) => [entry, nativeCases(entry, callsOfEach)]),
  );
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
    const results = await calculateInSecondEngine({ sheets }, wanted);
    for (const [entry, calls] of cases) answers.set(entry, results.splice(0, calls.length));
  }, 120_000);

  it('have a note where an error may not show', () => {
    for (const { id, nativeNote } of withNative) {
      const hides = nativeInputs[id].some(({ hidesErrors }) => hidesErrors);
      expect([id, /error .* does not show/.test(nativeNote)]).toEqual([id, hides]);
    }
  });

  it.each(withNative.map((entry): [string, CatalogueEntry] => [entry.id, entry]))(
    'give the same answers as %s',
    (id, entry) => {
      expect(nativeInputs).toHaveProperty(id);
      const differences = (cases.get(entry) ?? []).flatMap(({ args, texts }, index) => {
        const [[ours]] = (entry.implementation as (...args: unknown[]) => unknown[][])(...args);
        const theirs = answers.get(entry)?.[index];
        const formula = entry.native?.(texts);
        return isSame(ours, theirs) ? [] : [{ args: JSON.stringify(args), ours, theirs, formula }];
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
