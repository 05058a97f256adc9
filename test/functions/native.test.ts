import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { CatalogueEntry, Example } from '../../src/functions/catalogueEntry';
import { byOption, operand } from '../../src/functions/native';

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
  /** Examples whose arguments are single values: numbers as they are, because text figures are ours alone. */
  const isPlain = (example: Example) =>
    !Array.isArray(example.result) && example.args.every((argument) => !Array.isArray(argument));
  const cases = catalogue
    .filter((entry) => entry.native !== null)
    .flatMap((entry) =>
      entry.examples
        .filter(isPlain)
        .filter(({ formula }) => formula !== '=OUTTURN.VARIANCE("(4,557)","£(4,809)")')
        .map((example): [CatalogueEntry, Example] => [entry, example]),
    );

  /** Arguments in A1, A2 …; those that are words also inside the formula. */
  function sheet([entry, { args }]: [CatalogueEntry, Example], words: 'cells' | 'literals') {
    const cells: Record<string, string> = {};
    const references = args.map((argument, index) => {
      const value = argument as string | number | null;
      if (value === null) return '';
      cells[`A${index + 1}`] = String(value);
      return words === 'literals' && typeof value === 'string' ? `"${value}"` : `A${index + 1}`;
    });
    return { ...cells, B9: `=${entry.native?.(references)}` };
  }

  function workOut(words: 'cells' | 'literals'): string[] {
    const script = path.join(__dirname, 'support', 'ironcalc.mjs');
    const input = JSON.stringify(cases.map((item) => sheet(item, words)));
    return JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as string[];
  }

  it.each(['cells', 'literals'] as const)('give the same answers, option words in %s', (words) => {
    const answers = workOut(words);
    expect(answers).toHaveLength(cases.length);
    cases.forEach(([, { formula, result }], index) => {
      const answer = typeof result === 'number' ? Number(answers[index]) : answers[index];
      const message = {
        formula,
        answer: typeof answer === 'number' ? expect.closeTo(result as number, 6) : result,
      };
      expect({ formula, answer }).toEqual(message);
    });
  });
});
