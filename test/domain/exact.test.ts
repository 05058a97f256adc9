import { decimalFromText, excelDecimal, excelNumber, toExcelNumber } from '../../src/domain/exact';

describe('excelDecimal', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1.1 - 1, '0.1'],
    [123456789012345678, '123456789012346000'],
    [-999999999999999, '-999999999999999'],
    [1e15, '1000000000000000'],
    [1.0049999999999999, '1.005'],
  ])('reads %d as %s', (value, decimal) => {
    expect(excelDecimal(value).toFixed()).toBe(decimal);
  });
});

describe('toExcelNumber', () => {
  it('rounds to 15 significant digits, half away from zero', () => {
    expect(toExcelNumber(decimalFromText('1.000000000000005'))).toBe(1.00000000000001);
    expect(toExcelNumber(decimalFromText('-1.000000000000005'))).toBe(-1.00000000000001);
    expect(toExcelNumber(decimalFromText('1.0000000000000049'))).toBe(1);
  });

  it('is never -0', () => {
    expect(Object.is(toExcelNumber(decimalFromText('-0')), 0)).toBe(true);
    expect(Object.is(excelNumber(-0), 0)).toBe(true);
  });
});

describe('excelNumber', () => {
  it('takes away what lies beyond 15 digits', () => {
    expect(excelNumber(0.1 + 0.2)).toBe(0.3);
    expect(excelNumber(1234567890123456)).toBe(1234567890123460);
  });
});
