import { parts } from '../../src/excel/writePlan';
import { freeSheetName } from '../../src/excel/freeSheetName';
import { plainWords } from '../../src/excel/plainWords';

test('a plan of ordinary size is one part', () => {
  expect(parts([['a'], ['b']])).toEqual([{ from: 0, to: 2 }]);
});

test('parts follow one another, none over the limit unless it is a single row', () => {
  const cells = Array.from({ length: 10 }, () => ['x'.repeat(50)]);
  cells[4] = ['y'.repeat(500)];
  const found = parts(cells, 150);
  expect(found[0].from).toBe(0);
  expect(found[found.length - 1].to).toBe(10);
  found.slice(1).forEach(({ from }, i) => expect(from).toBe(found[i].to));
  for (const { from, to } of found) {
    const size = cells.slice(from, to).reduce((total, [cell]) => total + cell.length + 6, 0);
    expect(size <= 150 || to - from === 1).toBe(true);
  }
});

test.each([
  ['Forecast outturn', [], 'Forecast outturn'],
  ['Forecast outturn', ['forecast OUTTURN'], 'Forecast outturn (2)'],
  ['Forecast outturn', ['Forecast outturn', 'Forecast outturn (2)'], 'Forecast outturn (3)'],
  [
    'A name that is exactly 31 long..',
    ['A name that is exactly 31 long.'],
    'A name that is exactly 31 l (2)',
  ],
])('“%s” among %j is “%s”', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test('an unknown failure is told without Excel’s own words', () => {
  expect(plainWords({ code: 'Whatever', message: 'RichApi.Error' })).toBe(
    'Excel could not do that. Try again.',
  );
  expect(plainWords(new TypeError('x is undefined'))).toBe('Excel could not do that. Try again.');
});
