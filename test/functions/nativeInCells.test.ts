/** Native formulas against our own answers, on inputs in cells, in an engine that shares no code with ours. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import { shown } from './support/answers';

type Value = string | number | boolean | null;

const percents = [
  '-0.5%',
  '0%',
  '0.7%',
  '1.49%',
  '1.5%',
  '1.51%',
  '1.99%',
  '2%',
  '2.5%',
  '3%',
  '3.01%',
  '4%',
];
const ranges = ['32.8 - 38.5', '32.8–38.5', '32.8 − 38.5', 57, -10, '25%'];
const figures = [0, 20, 29.52, 29.51, 35, 42.35, 42.36, 51.3, 57, 62.7, 99, -11, -11.1, 0.26, null];
const colours = [
  [239, 327, 517, 0],
  [0, 388, 0, 0],
  [0, 50, 50, 50],
  [0, 0, 0, 197],
  [10, null, 10, 20],
  [null, null, null, null],
];

/** Function and arguments; every argument goes into a cell of its own, null into an empty one. */
const cases: [string, Value[]][] = [
  ...colours.flatMap((money) => [
    ['SAVINGSRAG', [1000, ...money, 'worst']] satisfies [string, Value[]],
    ['SAVINGSRAG', [1000, ...money, 'Largest']] satisfies [string, Value[]],
    ['SAVINGSGAP', [1000, ...money]] satisfies [string, Value[]],
  ]),
  ...[true, false, null].map((counts): [string, Value[]] => ['SAVINGSDELIVERED', [3261, 1093, 197, counts]]),
  ...ranges.flatMap((target) =>
    figures.flatMap((figure) =>
      ['higher', 'lower', 'RANGE'].map((better): [string, Value[]] => [
        'KPIRAG',
        [figure, target, better, 0.1],
      ]),
    ),
  ),
  ...[null, 4, 5, 6].flatMap((previous) =>
    ['higher', 'lower'].flatMap((better) =>
      ['arrow', 'word'].map((show): [string, Value[]] => ['TRAVEL', [5, previous, better, show]]),
    ),
  ),
  ...percents.flatMap((cpi) =>
    [null, 0.04].flatMap((agreed) =>
      ['compound', 'additive'].flatMap((method): [string, Value[]][] => {
        const terms = [cpi, 0.02, 0.015, 0.01, 0.03, agreed, method];
        return [
          ['PRICEREVIEW', [1000, ...terms]],
          ['PRICEREVIEWRATE', terms],
          ['PRICEREVIEWNOTE', terms],
        ];
      }),
    ),
  ),
  ['PRICEREVIEWRATE', [0.02, 0.01, 0.015, 0.01, 0.03, null, 'compound']],
  ['PRICEREVIEWRATE', [null, 0.02, 0.015, 0.01, 0.03, null, 'compound']],
  ['PAYAWARD', [12000, '4%', '2%', 7]],
  ['REALTERMS', [137.15, 111.6, 117.1]],
];

function sheet([id, values]: [string, Value[]]): Record<string, string> {
  const references = values.map((_, at) => `A${at + 1}`);
  const cells = values.flatMap((value, at) => (value === null ? [] : [[references[at], String(value)]]));
  return { ...Object.fromEntries(cells), B9: `=${entryOf(id).native?.(references)}` };
}

function entryOf(id: string) {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`${id} is not in the catalogue`);
  return entry;
}

function ours([id, values]: [string, Value[]]): unknown {
  const [[answer]] = (entryOf(id).implementation as (...args: unknown[]) => unknown[][])(...values);
  return shown(answer);
}

function workOut(sheets: Record<string, string>[]): string[] {
  const script = path.join(__dirname, 'support', 'ironcalc.mjs');
  const input = JSON.stringify(sheets);
  return JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as string[];
}

it('agree with every function that has one', () => {
  const answers = workOut(cases.map(sheet));
  const different = cases.flatMap((item, at) => {
    const expected = ours(item);
    const isSame =
      typeof expected === 'number'
        ? Math.abs(Number(answers[at].replace(/,/g, '')) - expected) < 5e-7
        : answers[at] === String(expected).replace(/^(#N\/A) .*/, '$1');
    return isSame ? [] : [[...item, { native: answers[at], ours: expected }]];
  });
  expect(different).toEqual([]);
});

it('count statuses in a range', () => {
  const statuses = ['Red', 'r', 'GREEN', 'b', 'Blank', 'Reduced', '5'];
  const cells = Object.fromEntries(statuses.map((status, at) => [`A${at + 1}`, status]));
  const words = ['Red', 'r', 'Amber', 'Green', 'BLUE', 'b', 'Blank'];
  const native = (argument: string) => `=${entryOf('RAGCOUNT').native?.(['A1:A8', argument])}`;
  const inQuotes = workOut(words.map((word) => ({ ...cells, B9: native(`"${word}"`) })));
  const inCells = workOut(words.map((word) => ({ ...cells, C1: word, B9: native('C1') })));
  const range = [...statuses, null].map((status) => [status]);
  const expected = words.map((word) => {
    const [[count]] = (entryOf('RAGCOUNT').implementation as (...args: unknown[]) => unknown[][])(
      range,
      word,
    );
    return String(count);
  });
  expect(expected).toEqual(['2', '2', '0', '1', '1', '1', '2']);
  expect(inQuotes).toEqual(expected);
  expect(inCells).toEqual(expected);
});
