import { activityCost } from '../../src/functions/activity/activityCost';
import { catalogue } from '../../src/functions/catalogue';
import { ExcelError } from '../../src/functions/errors';
import { profile } from '../../src/functions/monitoring/profile';
import { generateFunctionsJson } from '../../src/functions/build/functionsJson';
import { shown, shownCells } from './support/answers';

function answer(id: string, ...args: unknown[]): unknown {
  const entry = catalogue.find((candidate) => candidate.id === id);
  const [[only]] = (entry?.implementation as (...args: unknown[]) => unknown[][])(...args);
  return shown(only);
}

describe('errors of monitoring and activity functions', () => {
  it.each([
    ['THRESHOLD', ['n.k.'], '#VALUE! Budget: "n.k." is not a number.'],
    ['THRESHOLD', [1, -0.01], '#NUM!'],
    ['THRESHOLD', [1, 0.02, -1], '#NUM!'],
    ['THRESHOLD', [1, -1, 'x'], '#VALUE! Amount: "x" is not a number.'],
    ['THRESHOLD', [1, 0, 0, 'least'], '#VALUE! Rule: "least" is not one of greater, lesser.'],
    ['MATERIAL', [true, 1], '#VALUE! Variance: TRUE is not a number.'],
    ['MATERIAL', [1, 1, -0.01], '#NUM!'],
    ['MATERIAL', [1, 1, -1, 1, 'least'], '#VALUE! Rule: "least" is not one of greater, lesser.'],
    ['PROFILE', [1, 13], '#NUM!'],
    ['PROFILE', [1, -1], '#NUM!'],
    ['PROFILE', [1, 9.5], '#NUM!'],
    ['PROFILE', [1, 4, [[1, 2, 1]]], '#NUM!'],
    ['PROFILE', [1, 1, [[0, '']]], '#DIV/0!'],
    ['PROFILE', [1, 13, [[1, 'x']]], '#VALUE! Profile: "x" is not a number.'],
    ['PROFILE', [1, 1, [[new ExcelError('#REF!'), 1]]], '#REF!'],
    ['PROFILE', ['x', 1, [[new ExcelError('#REF!'), 1]]], '#VALUE! Annual: "x" is not a number.'],
    ['RUNRATE', [500, 0], '#DIV/0!'],
    ['RUNRATE', [500, ''], '#DIV/0!'],
    ['RUNRATE', [500, -1], '#NUM!'],
    ['RUNRATE', [500, 0, -12], '#NUM!'],
    [
      'RUNRATE',
      ['£5k', 0],
      '#VALUE! Actual: "£5k" is not a number. OUTTURN.AMOUNT reads figures in k, m and bn.',
    ],
    ['RESERVE', [1, 'tbc'], '#VALUE! Commitment: "tbc" is not a number.'],
    ['RESERVE', [1, 1, 'tbc'], '#VALUE! New: "tbc" is not a number.'],
    ['ACTIVITYCOST', [1e200, 1e200, 1], '#NUM!'],
    ['ACTIVITYCOST', [1, 'x', 1], '#VALUE! Weeks: "x" is not a number.'],
    ['ACTIVITYCOST', [1, 1, 1, 'pence'], '#VALUE! Unit: "pence" is not one of £, £000, £m.'],
    ['VOLUMEVARIANCE', [1, 'x', 1, 1], '#VALUE! Actualnumber: "x" is not a number.'],
    ['RATEVARIANCE', ['x', 1, 1, 1], '#VALUE! Budgetrate: "x" is not a number.'],
    ['DEMAND', [1, 'some'], '#VALUE! Rate: "some" is not a number.'],
  ])('%s of %j is %s', (id, args, error) => {
    expect(answer(id, ...args)).toBe(error);
  });
});

describe('blank and omitted arguments', () => {
  it.each([
    ['THRESHOLD', ['', null, ''], 100],
    ['THRESHOLD', [10000, null, null, 'LESSER'], 100],
    ['THRESHOLD', [10000, 0, 0], 0],
    ['MATERIAL', ['', ''], false],
    ['PROFILE', [1200, ''], 0],
    ['PROFILE', [1200, 12, null], 1200],
    ['PROFILE', [1200, 6, [['']]], 600],
    ['PROFILE', [1200, 2, [[''], [1], ['']]], 1200],
    ['PROFILE', ['(1,200)', '10'], -1000],
    ['RUNRATE', ['', 5], 0],
    ['RUNRATE', [500, 5, ''], 1200],
    ['RESERVE', ['', '', ''], 0],
    ['ACTIVITYCOST', [8, '', 1990.93], 0],
    ['DEMAND', [7, ''], 7],
  ])('%s of %j is %j', (id, args, value) => {
    expect(answer(id, ...args)).toBe(value);
  });
});

describe('ranges', () => {
  it('a bad annual budget spoils only its own cell, a bad weight all of them', () => {
    const budgets = [[1200], ['n.k.'], [24]];
    const message = '#VALUE! Annual: "n.k." is not a number.';
    expect(shownCells(profile(budgets, 3))).toEqual([[300], [message], [6]]);
    expect(shownCells(profile([[1200], [24]], 1, [[1, true]]))).toEqual([
      ['#VALUE! Profile: TRUE is not a number.'],
      ['#VALUE! Profile: TRUE is not a number.'],
    ]);
  });

  it('one number of weeks serves a whole table', () => {
    expect(activityCost([[8], [16]], [[52]], [[1990.93], [2814.92]])).toEqual([[828226.88], [2342013.44]]);
  });
});

it('says percent where it means it, so that a search for the word finds VARIANCEPCT', async () => {
  const { functions } = JSON.parse(await generateFunctionsJson()) as {
    functions: { id: string; description: string }[];
  };
  expect(functions.find(({ id }) => id === 'VARIANCEPCT')?.description).toMatch(/percent/);
});
