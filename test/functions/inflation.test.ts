import fc from 'fast-check';
import { ExcelError } from '../../src/functions/errors';
import { payAward } from '../../src/functions/inflation/payAward';
import { priceReview } from '../../src/functions/inflation/priceReview';
import { priceReviewNote } from '../../src/functions/inflation/priceReviewNote';
import { priceReviewRate } from '../../src/functions/inflation/priceReviewRate';
import { provision } from '../../src/functions/inflation/provision';
import { realTerms } from '../../src/functions/inflation/realTerms';
import { upliftPath } from '../../src/functions/inflation/upliftPath';
import { shownCells } from './support/answers';

/** Calls a function as Excel does: anything may come in. */
const call = (implementation: unknown, ...args: unknown[]) =>
  shownCells((implementation as (...args: unknown[]) => unknown[][])(...args));
const one = (implementation: unknown, ...args: unknown[]) => call(implementation, ...args)[0][0];
const omitted = [null, null, null, null];

const belowFloor = 'is below the 1.5% floor: 1.5% increase after 1% efficiency, net 0.485%.';
const aboveCap = 'is above the 2% cap: 2% increase after 1% efficiency, net 0.98%.';

describe('the published clause', () => {
  it.each([
    ['-0.5%', 1004.85, 0.00485, 0.005, `CPI -0.5% ${belowFloor}`],
    ['0.7%', 1004.85, 0.00485, 0.005, `CPI 0.7% ${belowFloor}`],
    ['1.49%', 1004.85, 0.00485, 0.005, `CPI 1.49% ${belowFloor}`],
    ['1.5%', 1004.85, 0.00485, 0.005, 'CPI 1.5%: 1.5% increase after 1% efficiency, net 0.485%.'],
    ['1.51%', 1004.949, 0.004949, 0.0051, 'CPI 1.51%: 1.51% increase after 1% efficiency, net 0.4949%.'],
    ['2%', 1009.8, 0.0098, 0.01, 'CPI 2%: 2% increase after 1% efficiency, net 0.98%.'],
    ['2.5%', 1009.8, 0.0098, 0.01, `CPI 2.5% ${aboveCap}`],
    ['3%', 1009.8, 0.0098, 0.01, `CPI 3% ${aboveCap}`],
  ])('with CPI at %s', (cpi, price, rate, additiveRate, note) => {
    expect(one(priceReview, 1000, cpi)).toBe(price);
    expect(one(priceReviewRate, cpi)).toBe(rate);
    expect(one(priceReviewRate, cpi, ...omitted, null, 'additive')).toBe(additiveRate);
    expect(one(priceReviewNote, cpi)).toBe(note);
  });

  it.each(['3.01%', '3.4%', '4%'])('with CPI at %s leaves the increase to the authority', (cpi) => {
    const reason = `CPI ${cpi} is above 3%: the increase is for the authority to review`;
    expect(one(priceReview, 1000, cpi)).toBe(`#N/A ${reason}`);
    expect(one(priceReviewRate, cpi)).toBe(`#N/A ${reason}`);
    expect(one(priceReviewNote, cpi)).toBe(`${reason}.`);
  });

  it('with 4% agreed', () => {
    expect(one(priceReview, 1000, 0.04, ...omitted, 0.04)).toBe(1029.6);
    expect(one(priceReviewRate, 0.04, ...omitted, '4%')).toBe(0.0296);
    expect(one(priceReviewRate, 0.04, ...omitted, 0.04, 'additive')).toBe(0.03);
    expect(one(priceReviewNote, 0.04, ...omitted, 0.04)).toBe(
      'CPI 4%: 4% increase agreed by the authority after 1% efficiency, net 2.96%.',
    );
  });

  it('prices a whole list, and only the bad cells are bad', () => {
    const cpi = [[0.007], [0.04], ['soon'], ['']];
    expect(call(priceReview, [[1000], [1000], [1000], [2000]], cpi)).toEqual([
      [1004.85],
      ['#N/A CPI 4% is above 3%: the increase is for the authority to review'],
      ['#VALUE! CPI: "soon" is not a number.'],
      [2009.7],
    ]);
    expect(call(priceReview, [[100, 200]], [[0.02], [0]])).toEqual([
      [100.98, 201.96],
      [100.485, 200.97],
    ]);
  });
});

describe('PRICEREVIEW with other terms', () => {
  it.each([
    [[1000, 0.04, 0.05, 0, 0, 0.1], 1040],
    [[1000, 0.04, '', '', '', ''], '#N/A CPI 4% is above 3%: the increase is for the authority to review'],
    [
      [1000, 0.04, '', '', '', '', ''],
      '#N/A CPI 4% is above 3%: the increase is for the authority to review',
    ],
    [[1000, 0.04, '', '', '', '', 0], 990],
    [[1000, 0.02, '', '', '', '', 0.04], 1009.8],
    [[1000, 0.04, '', '', '', '', 'x'], '#VALUE! Agreed: "x" is not a number.'],
    [['x', 0.04], '#VALUE! Price: "x" is not a number.'],
    [[1000, 0.02, 'n'], '#VALUE! Cap: "n" is not a number.'],
    [[1000, 0.04, '', '', '', '', '', 'both'], '#VALUE! Method: "both" is not one of compound, additive.'],
    [[1000, new ExcelError('#N/A')], '#N/A'],
    [[-1000, 0.02], -1009.8],
    [[1e308, 1, 9, 0, 0, 9], '#NUM!'],
    [['', ''], 0],
  ])('of %j is %j', (args, answer) => {
    expect(one(priceReview, ...args)).toBe(answer);
  });
});

it('PRICEREVIEWNOTE has no words for what PRICEREVIEWRATE has no number for', () => {
  const terms = [1e200, 1e200, 0, 1e200, 1e300];
  expect(one(priceReviewRate, ...terms)).toBe('#NUM!');
  expect(one(priceReviewNote, ...terms)).toBe('#NUM!');
});

describe('UPLIFTPATH and PROVISION', () => {
  it('answer in the shape of the rates', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const rates = fc.tuple(size, size).chain(([rows, columns]) => {
      const row = fc.array(fc.constantFrom(0.02, '2%', null, ''), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    fc.assert(
      fc.property(rates, (grid) => {
        const shape = (answers: unknown[][]) => answers.map((row) => row.length);
        expect(shape(call(upliftPath, 100, grid))).toEqual(shape(grid));
        expect(shape(call(provision, 100, grid))).toEqual(shape(grid));
        expect(
          call(
            provision,
            100,
            grid,
            grid.map((row) => row.map(() => 0)),
          ),
        ).toEqual(call(provision, 100, grid));
      }),
    );
  });

  it.each([
    [upliftPath, [100, [[0.02, 'n.k.', 0.02]]], [['#VALUE! Rates: "n.k." is not a number.']]],
    [upliftPath, ['x', [[0.02, 'y']]], [['#VALUE! Base: "x" is not a number.']]],
    [upliftPath, [100, [[new ExcelError('#REF!'), 0.02]]], [['#REF!']]],
    [upliftPath, [1e308, [[9, -1]]], [['#NUM!', 0]]],
    [upliftPath, [100, 0.02], [[102]]],
    [upliftPath, ['', [[0.02]]], [[0]]],
    [provision, ['60.59', [['2.6%', '2.6%']], [[2.45, 1.25]]], [[1.57534, 1.55259884]]],
    [provision, [60.59, [['2.6%'], ['2.6%']], [[2.45, 1.25]]], [[1.57534], [1.55259884]]],
    [provision, [100, [[0.1, 0.1]], null], [[10, 11]]],
    [provision, [100, [[0.1, 0.1]], [['']]], [[10, 11]]],
    [provision, [100, [[0.1, 0.1]], [['', 5]]], [[10, 11]]],
    [provision, [100, [[0.1]], 5], [[10]]],
    [
      provision,
      [100, [[0.1, 0.1]], 5],
      [['#VALUE! Savings: 1 given for 2 rates. Give as many savings as rates.']],
    ],
    [provision, [100, [[0.1, 0.1]], [[5, 'x']]], [['#VALUE! Savings: "x" is not a number.']]],
    [provision, [true, [[0.1]]], [['#VALUE! Base: TRUE is not a number.']]],
  ])('%# %p of %j', (implementation, args, answers) => {
    expect(call(implementation, ...args)).toEqual(answers);
  });
});

describe('PAYAWARD and REALTERMS', () => {
  it.each([
    [payAward, [12000, '4%', '2%', 7], 140],
    [payAward, [12000, 0.04], 480],
    [payAward, [12000, 0.04, '', ''], 480],
    [payAward, [12000, 0.04, '', 0], 0],
    [payAward, [12000, 0.04, '', 12], 480],
    [payAward, [12000, 0.04, '', 12.01], '#NUM!'],
    [payAward, [12000, 0.04, '', -1], '#NUM!'],
    [payAward, ['x', 0.04, '', 13], '#VALUE! Base: "x" is not a number.'],
    [payAward, [12000, 'tbc'], '#VALUE! Award: "tbc" is not a number.'],
    [payAward, [12000, 0.04, false], '#VALUE! Budgeted: FALSE is not a number.'],
    [payAward, [12000, 0.04, 0, 'all'], '#VALUE! Months: "all" is not a number.'],
    [realTerms, [100, '', 110], '#DIV/0!'],
    [realTerms, ['x', 0, 110], '#VALUE! Amount: "x" is not a number.'],
    [realTerms, [100, 'then', 110], '#VALUE! Indexthen: "then" is not a number.'],
    [realTerms, [100, 100, 'now'], '#VALUE! Indexnow: "now" is not a number.'],
    [realTerms, ['£1,000', 100, 125], 1250],
  ])('%# %p of %j', (implementation, args, answer) => {
    expect(one(implementation, ...args)).toBe(answer);
  });

  it('work cell by cell', () => {
    expect(call(payAward, [[1200], [2400]], 0.1, 0, [[12, 6]])).toEqual([
      [120, 60],
      [240, 120],
    ]);
    expect(call(realTerms, [[10], [20]], 100, [[110], [120], [130]])).toEqual([
      [11],
      [24],
      ['#N/A No partner: the ranges differ in size.'],
    ]);
  });
});
