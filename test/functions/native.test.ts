import { catalogue } from '../../src/functions/catalogue';
import { byOption, operand } from '../../src/functions/native';
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

  it('have a note where an error may not show', () => {
    for (const { id, native, nativeNote } of catalogue) {
      if (native === null) continue;
      const hides = nativeInputs[id].some(({ hidesErrors }) => hidesErrors);
      expect([id, /error .* does not show/.test(nativeNote)]).toEqual([id, hides]);
    }
  });
});
