import { kpiRag } from '../../src/functions/savings/kpiRag';
import { ragCount } from '../../src/functions/savings/ragCount';
import { savingsDelivered } from '../../src/functions/savings/savingsDelivered';
import { savingsGap } from '../../src/functions/savings/savingsGap';
import { savingsRag } from '../../src/functions/savings/savingsRag';
import { travel } from '../../src/functions/savings/travel';
import { ExcelError } from '../../src/functions/errors';
import counts from '../fixtures/cfa1601-indicator-counts.json';
import table6 from '../fixtures/nct-p10-t6-savings-delivery.json';
import { seededRandom } from '../domain/random';
import { shownCells } from './support/answers';

/** Calls a function as Excel does: anything may come in. */
const call = (implementation: unknown, ...args: unknown[]) =>
  shownCells((implementation as (...args: unknown[]) => unknown[][])(...args));
const one = (implementation: unknown, ...args: unknown[]) => call(implementation, ...args)[0][0];
const column = (key: string) => {
  const at = table6.columns.findIndex((candidate) => candidate.key === key);
  return table6.rows.map(({ values }) => [values[at]]);
};
const [target, red, amber, green, blue] = [
  'target',
  'notDeliverable',
  'atRisk',
  'delivered',
  'mitigated',
].map(column);

describe('the published table 6', () => {
  it('has a colour for every saving', () => {
    expect(call(savingsRag, target, red, amber, green, blue).flat()).toEqual([
      'Red',
      'Amber',
      'Red',
      'Blue',
      'Amber',
      'Amber',
      'Red',
    ]);
    expect(call(savingsRag, target, red, amber, green, blue, 'LARGEST').flat()).toEqual([
      'Green',
      'Amber',
      'Green',
      'Blue',
      'Amber',
      'Amber',
      'Amber',
    ]);
  });

  it('has a gap only where figures are rounded, and a share delivered', () => {
    expect(call(savingsGap, target, red, amber, green, blue).flat()).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(call(savingsDelivered, target, green, blue).flat()).toEqual([
      0.476937269372694, 0, 0.683274021352313, 1, 0, 0, 0.395584176632935,
    ]);
  });
});

describe('SAVINGSRAG', () => {
  it.each([
    [[250, '', null, 0, '-'], ''],
    [['', '', '', '', ''], ''],
    [[100, 0, 0, '(5)', 105], '#NUM!'],
    [[-100, 0, 0, 0, 0], '#NUM!'],
    [[100, -1, 'tba', 0, 0], '#VALUE! Amber: "tba" is not a number.'],
    [[100, 1, 0, 0, 0, 'best'], '#VALUE! Method: "best" is not one of worst, largest.'],
    [[100, true, 0, 0, 0], '#VALUE! Red: TRUE is not a number.'],
    [['x', 1, 0, 0, 0], '#VALUE! Target: "x" is not a number.'],
    [[100, new ExcelError('#REF!'), 0, 0, 0], '#REF!'],
  ])('of %j is %j', (args, answer) => {
    expect(one(savingsRag, ...args)).toBe(answer);
  });

  it('lets a bad cell spoil only its own row', () => {
    expect(call(savingsRag, [[1], [1], [1]], [[1], ['x'], [-1]], 0, 0, 0)).toEqual([
      ['Red'],
      ['#VALUE! Red: "x" is not a number.'],
      ['#NUM!'],
    ]);
  });
});

describe('SAVINGSDELIVERED', () => {
  it.each([
    [[0, 0, 0], '#DIV/0!'],
    [[null, 5, 5], '#DIV/0!'],
    [[0, 'x', 5], '#VALUE! Green: "x" is not a number.'],
    [[100, 20, 30, ''], 0.5],
    [[100, 20, 30, true], 0.5],
    [[100, 20, 30, 'True'], 0.5],
    [[100, 20, 30, 1], 0.5],
    [[100, 20, 30, false], 0.2],
    [[100, 20, 30, ' false '], 0.2],
    [[100, 20, 30, 0], 0.2],
    [[100, 20, 30, 'perhaps'], '#VALUE! Countblue: "perhaps" is neither TRUE nor FALSE.'],
    [[100, 20, 30, 2], '#VALUE! Countblue: "2" is neither TRUE nor FALSE.'],
    [[100, 20, 30, new ExcelError('#N/A')], '#N/A'],
  ])('of %j is %j', (args, answer) => {
    expect(one(savingsDelivered, ...args)).toBe(answer);
  });
});

describe('RAGCOUNT', () => {
  it('counts the published indicators, however they are written and ordered', () => {
    const random = seededRandom(17);
    for (const { values } of counts.rows) {
      const [reds, ambers, greens, total] = values;
      const forms = [
        ['Red', 'RED', 'r'],
        ['Amber', 'amber', 'A'],
        ['Green', 'g', ' GREEN '],
      ];
      const statuses = [reds, ambers, greens]
        .flatMap((count, colour) => Array.from({ length: count }, (_, at) => [forms[colour][at % 3]]))
        .sort(() => random() - 0.5);
      const counted = ['Red', 'Amber', 'Green'].map((status) => one(ragCount, statuses, status));
      expect(counted).toEqual([reds, ambers, greens]);
      expect(statuses).toHaveLength(total);
    }
  });

  it.each([
    ['red', 2],
    ['R', 2],
    ['Blue', 1],
    ['b', 1],
    ['BLANK', 3],
    ['Amber', 0],
    ['pink', '#VALUE! Status: "pink" is not one of Red, Amber, Green, Blue, Blank.'],
    [3, '#VALUE! Status: "3" is not one of Red, Amber, Green, Blue, Blank.'],
    ['', '#VALUE! Status: give one of Red, Amber, Green, Blue, Blank.'],
  ])('of %j is %j', (status, answer) => {
    const statuses = [
      ['Red', 'r', '', null],
      ['B', 'Reduced', 5, true],
      ['n/a', ' ', 'bl', 'x'],
    ];
    expect(one(ragCount, statuses, status)).toBe(answer);
  });

  it('counts what SAVINGSRAG leaves empty as blank', () => {
    const colours = savingsRag([[1], [1]], [[1], [0]], [[0]], [[0]], [[0]]);
    expect(one(ragCount, colours, 'Blank')).toBe(1);
  });

  it('is an error where one of the cells is', () => {
    expect(one(ragCount, [['Red'], [new ExcelError('#N/A')]], 'Red')).toBe('#N/A');
    expect(one(ragCount, [[new ExcelError('#N/A')]], 'x')).toContain('#VALUE!');
  });
});

describe('KPIRAG', () => {
  it.each([
    [['20.5%', '25%', 'lower'], 'Green'],
    [[44.8, '32.8–38.5', 'Lower'], 'Red'],
    [['', 57], ''],
    [['', ''], ''],
    [[null, 'tbc'], '#VALUE! Target: "tbc" is not a number or a range such as 32.8 - 38.5.'],
    [[5, true], '#VALUE! Target: TRUE is not a number or a range such as 32.8 - 38.5.'],
    [[35, '38.5 - 32.8'], '#VALUE! Target: "38.5 - 32.8" starts above its end. Write the lower limit first.'],
    [['n/k', 57], '#VALUE! Actual: "n/k" is not a number.'],
    [[55, 57, 'more'], '#VALUE! Better: "more" is not one of higher, lower, range.'],
    [[55, 57, '', -0.1], '#NUM!'],
    [['', 57, '', -0.1], '#NUM!'],
    [[55, 57, null, '3%'], 'Red'],
    [[55, 57, null, 0], 'Red'],
    [[55, new ExcelError('#REF!')], '#REF!'],
    [[5, ''], 'Green'],
  ])('of %j is %j', (args, answer) => {
    expect(one(kpiRag, ...args)).toBe(answer);
  });

  it('judges a column, range targets and plain ones together', () => {
    expect(call(kpiRag, [[44.8], [55], ['']], [['32.8 - 38.5'], [60], [1]], 'lower').flat()).toEqual([
      'Red',
      'Green',
      '',
    ]);
  });
});

describe('TRAVEL', () => {
  it.each([
    [[5, ''], ''],
    [['', ''], ''],
    [['', 5], '↓'],
    [['9.5', '10%'], '↑'],
    [[5, 4, 'range'], '#VALUE! Better: "range" is not one of higher, lower.'],
    [[5, 4, '', 'glyph'], '#VALUE! Show: "glyph" is not one of arrow, word.'],
    [['x', ''], '#VALUE! Current: "x" is not a number.'],
    [[5, 4, 'LOWER', 'WORD'], 'Worsening'],
  ])('of %j is %j', (args, answer) => {
    expect(one(travel, ...args)).toBe(answer);
  });
});
