import * as fc from 'fast-check';
import { readAsBefore } from '../../src/tables/readAsBefore';
import {
  correctionsText,
  parseCorrections,
  recallCorrections,
  withCorrections,
} from '../../src/tables/rememberedCorrections';
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { grid } from './support';

const january = ['Service', 'Budget £000', 'P10 thing £000'];
const february = ['Service', "Budget £'000", 'P11 thing £k'];
const corrections = { columns: { forecast: 2, prior: 'leaveOut' as const }, unit: '£000' as const };

test('what was corrected one month is recalled the next, for the same table only', () => {
  const remembered = parseCorrections(correctionsText(withCorrections([], 'a', january, corrections)));
  expect(recallCorrections(remembered, 'a', february)).toEqual(corrections);
  expect(recallCorrections(remembered, 'b', february)).toEqual({ columns: {} });
  expect(recallCorrections(remembered, 'a', [...february, 'Notes'])).toEqual({ columns: {} });
});

test('the latest correction of a sheet is the one remembered, and none forgets it', () => {
  const first = withCorrections([], 'a', january, { columns: { forecast: 1 } });
  const second = withCorrections(first, 'a', february, { columns: { forecast: 2 } });
  expect(second).toHaveLength(1);
  expect(recallCorrections(second, 'a', january)).toEqual({ columns: { forecast: 2 } });
  expect(withCorrections(second, 'a', january, { columns: {} })).toEqual([]);
});

test('there is room for the latest ones only', () => {
  const many = Array.from({ length: 200 }, (_, i) => i).reduce(
    (all, i) => withCorrections(all, `table ${i}`, january, { columns: { budget: 1 } }),
    parseCorrections(null),
  );
  const text = correctionsText(many);
  expect(text.length).toBeLessThanOrEqual(4000);
  const kept = parseCorrections(text);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept[0].table).toBe('table 199');
});

test('a column beyond the selection is not recalled', () => {
  const remembered = parseCorrections(
    '{"version":1,"corrections":[{"table":"a","headings":"service|budget","columns":{"budget":7,"prior":"leaveOut"}}]}',
  );
  expect(recallCorrections(remembered, 'a', ['Service', 'Budget'])).toEqual({
    columns: { prior: 'leaveOut' },
  });
});

test.each([
  null,
  '',
  'not JSON',
  '[]',
  '{"version":2,"corrections":[]}',
  '{"version":1,"corrections":[null,1,{"table":1},{"table":"a","headings":"b","columns":[]}]}',
])('%j holds no corrections', (text) => {
  expect(parseCorrections(text)).toEqual([]);
});

test('what is no column is left out', () => {
  const text =
    '{"version":1,"corrections":[{"table":"a","headings":"b","columns":{"x":-1,"y":"z","w":1.5,"v":0},"unit":"€"}]}';
  expect(parseCorrections(text)).toEqual([{ table: 'a', headings: 'b', columns: { v: 0 } }]);
});

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Array.isArray(parseCorrections(text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a sheet is read with what was corrected before', () => {
  const source = grid([
    [...january, 'Prior variance £000'],
    ['Homes', 100, 110, 5],
  ]);
  const remembered = withCorrections([], specification.id, [...january, 'Prior variance £000'], {
    columns: { forecast: 2 },
  });
  expect(readAsBefore(source, specification, []).problems).toHaveLength(1);
  const reading = readAsBefore(source, specification, remembered);
  expect(reading.problems).toEqual([]);
  expect(reading.matches.forecast).toEqual({ column: 2, how: 'chosen', required: true });
});

test('a shape that was chosen is remembered too', () => {
  const remembered = parseCorrections(
    correctionsText(withCorrections([], 'a', january, { columns: {}, variant: 'mix' })),
  );
  expect(recallCorrections(remembered, 'a', february)).toEqual({ columns: {}, variant: 'mix' });
});
