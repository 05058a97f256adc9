import type { ErrorType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { fitArguments } from '../../../src/workbench/engine/functionArguments';
import { metadata } from './support';

const value = (given: unknown): BaseValueObject => {
  if (given === null) return NullValueObject.create();
  if (typeof given === 'number') return NumberValueObject.create(given);
  if (typeof given === 'boolean') return BooleanValueObject.create(given);
  if (typeof given === 'string' && given.startsWith('#')) return ErrorValueObject.create(given as ErrorType);
  return StringValueObject.create(String(given));
};

/** Cells of a range; null is a blank one. */
const cells = (...rows: unknown[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((item) => (item === null ? null : value(item)))),
    rowCount: rows.length,
    columnCount: rows[0].length,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });

const MATRIX = { dimensionality: 'matrix' as const };

describe('what a function is given', () => {
  test('a matrix is 2-D even for one cell or one value', () => {
    const f = metadata('F', { a: MATRIX, b: MATRIX });
    expect(fitArguments(f, [cells([1, 'x'], [true, null]), value(5)])).toEqual({
      args: [
        [
          [1, 'x'],
          [true, null],
        ],
        [[5]],
      ],
    });
  });

  test('a scalar is the value of its one cell; several cells are #VALUE!', () => {
    const f = metadata('F', { a: {} });
    expect(fitArguments(f, [cells([7])])).toEqual({ args: [7] });
    expect(fitArguments(f, [cells([7, 8])])).toEqual({ error: '#VALUE!' });
  });

  test('what is left out is null; a needed argument left off, or one too many, is #VALUE!', () => {
    const f = metadata('F', { a: {}, b: { optional: true }, c: { optional: true } });
    expect(fitArguments(f, [value(1)])).toEqual({ args: [1, null, null] });
    expect(fitArguments(f, [value(1), value(null), value(3)])).toEqual({ args: [1, null, 3] });
    expect(fitArguments(f, [])).toEqual({ error: '#VALUE!' });
    expect(fitArguments(f, [1, 2, 3, 4].map(value))).toEqual({ error: '#VALUE!' });
  });

  test.each([
    ['any', null],
    ['number', 0],
    ['string', ''],
    ['boolean', false],
  ])('a blank cell is, for the type %s, %p', (type, expected) => {
    expect(fitArguments(metadata('F', { a: { type } }), [cells([null])])).toEqual({ args: [expected] });
  });

  test.each([
    ['number', '12.5', 12.5],
    ['number', true, 1],
    ['string', 12.5, '12.5'],
    ['string', true, 'TRUE'],
    ['boolean', 'false', false],
    ['boolean', 2, true],
    ['any', '12.5', '12.5'],
  ])('for the type %s %p becomes %p', (type, given, expected) => {
    expect(fitArguments(metadata('F', { a: { type } }), [value(given)])).toEqual({ args: [expected] });
  });

  test.each([
    ['number', 'n.k.'],
    ['number', ' '],
    ['boolean', 'yes'],
  ])('for the type %s %p is #VALUE!', (type, given) => {
    expect(fitArguments(metadata('F', { a: { type } }), [value(given)])).toEqual({ error: '#VALUE!' });
  });

  test('an error is the result, or is handed over to a function that takes it', () => {
    const range = cells([1], ['#DIV/0!'], ['#N/A']);
    expect(fitArguments(metadata('F', { a: MATRIX }), [range])).toEqual({ error: '#DIV/0!' });
    const takes = { allowErrorForDataTypeAny: true };
    expect(fitArguments(metadata('F', { a: MATRIX }, takes), [range])).toEqual({
      args: [[[1], [{ error: '#DIV/0!' }], [{ error: '#N/A' }]]],
    });
    expect(fitArguments(metadata('F', { a: { type: 'number' } }, takes), [value('#N/A')])).toEqual({
      error: '#N/A',
    });
  });

  test('a repeating parameter is one list of all its values', () => {
    const f = metadata('F', { a: {}, rest: { repeating: true } });
    expect(fitArguments(f, [1, 2, 3].map(value))).toEqual({ args: [1, [2, 3]] });
  });
});
