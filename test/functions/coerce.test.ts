import type { Argument } from '../../src/functions/arguments';
import { readCell } from '../../src/functions/cell';
import {
  figure,
  number,
  numberOrText,
  option,
  optionalNumber,
  text,
  trueOrFalse,
} from '../../src/functions/coerce';
import { ExcelError, valueError } from '../../src/functions/errors';

const read = <T>(argument: Argument<T>) => argument.read(readCell(argument.grid[0][0]));

describe('readCell', () => {
  it.each([null, undefined, ''])('takes %p for blank', (raw) => {
    expect(readCell(raw)).toBeNull();
  });

  it('knows every shape in which Excel hands over an error', () => {
    const runtimeError = Object.assign(new Error(), {
      code: '#DIV/0!',
      type: 'Error',
      basicValue: '#DIV/0!',
    });
    expect(readCell(runtimeError)).toEqual(new ExcelError('#DIV/0!'));
    expect(readCell({ type: 'Error', basicType: 'Error', basicValue: '#REF!' })).toEqual(
      new ExcelError('#REF!'),
    );
    expect(readCell({ valueType: 'CustomFunctionError', code: '#N/A' })).toEqual(new ExcelError('#N/A'));
  });

  it('reads data types by what Excel shows', () => {
    expect(readCell({ type: 'FormattedNumber', basicValue: 5, numberFormat: '0%' })).toBe(5);
    expect(readCell({ type: 'String', basicValue: '' })).toBeNull();
    expect(readCell({ type: 'Empty' })).toBeNull();
    expect(readCell({ type: 'Entity', text: 'Leeds' })).toEqual(new ExcelError('#VALUE!'));
  });
});

describe('number', () => {
  it.each([
    [5, 5],
    [null, 0],
    ['(4,557)', -4557],
    ['2%', 0.02],
  ])('reads %j as %d', (cell, value) => {
    expect(read(number('Budget', cell))).toBe(value);
  });

  it.each([
    ['n.k.', 'Budget: "n.k." is not a number.'],
    ['n/a', 'Budget: "n/a" is not a number.'],
    [true, 'Budget: TRUE is not a number.'],
    ['£1,752k', 'Budget: "£1,752k" is not a number. OUTTURN.AMOUNT reads figures in k, m and bn.'],
    ['x'.repeat(50), `Budget: "${'x'.repeat(40)}…" is not a number.`],
  ])('says what is wrong with %j', (cell, message) => {
    expect(read(number('Budget', cell))).toEqual(valueError(message));
  });

  it('takes the default for a blank, where there is one', () => {
    expect(read(optionalNumber('Periods', null, 1))).toBe(1);
    expect(read(optionalNumber('Periods', 0, 1))).toBe(0);
    expect(read(optionalNumber('Movement', [['']], undefined))).toBeUndefined();
  });
});

describe('text, numberOrText and figure', () => {
  it('read what they should', () => {
    expect(read(text('Service', ' Legal '))).toBe('Legal');
    expect(read(text('Service', 101))).toBe('101');
    expect(read(text('Service', null))).toBe('');
    expect(read(numberOrText('Prior', 9))).toBe(9);
    expect(read(numberOrText('Prior', ''))).toBeUndefined();
    expect(read(figure('Text', '£1k'))).toEqual({ kind: 'figure', value: 1000, scaled: true });
    expect(read(figure('Text', 7))).toEqual({ kind: 'figure', value: 7, scaled: false });
  });

  it('say what is wrong', () => {
    expect(read(text('Service', true))).toEqual(valueError('Service: TRUE is not a name.'));
    expect(read(numberOrText('Prior', false))).toEqual(
      valueError('Prior: FALSE is neither a number nor a text.'),
    );
    expect(read(figure('Text', 'n/a'))).toEqual(new ExcelError('#N/A', 'Text: "n/a" stands for no figure.'));
    expect(read(figure('Text', 'soon'))).toEqual(valueError('Text: "soon" is not a number.'));
  });
});

describe('trueOrFalse', () => {
  it.each([
    [true, true],
    ['false', false],
    [1, true],
    [0, false],
    [null, true],
  ])('reads %j as %j', (cell, value) => {
    expect(read(trueOrFalse('Countblue', cell, true))).toBe(value);
  });

  it('says what is wrong', () => {
    expect(read(trueOrFalse('Countblue', 'yes', true))).toEqual(
      valueError('Countblue: "yes" is neither TRUE nor FALSE.'),
    );
  });
});

describe('option', () => {
  const words = { signed: 'signed', absolute: 'absolute' } as const;

  it.each(['absolute', 'ABSOLUTE', ' Absolute '])('knows %j', (word) => {
    expect(read(option('Base', word, words, 'signed'))).toBe('absolute');
  });

  it('takes the default where omitted', () => {
    expect(read(option('Base', undefined, words, 'signed'))).toBe('signed');
  });

  it('lists the words that are allowed', () => {
    expect(read(option('Base', 'gross', words, 'signed'))).toEqual(
      valueError('Base: "gross" is not one of signed, absolute.'),
    );
  });
});
