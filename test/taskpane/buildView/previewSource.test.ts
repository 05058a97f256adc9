import { rangeAddress } from '../../../src/tables/cellAddress';
import { planPreview } from '../../../src/tables/planPreview';
import { optionsOf, usualChoices } from '../../../src/taskpane/buildView/choices';
import { previewSource } from '../../../src/taskpane/buildView/previewSource';
import { sampleReading } from './sampleReading';

const reading = sampleReading();
const { rows } = planPreview({
  specification: reading.specification,
  from: { kind: 'selection', reading },
  options: optionsOf(usualChoices, 'Title'),
});

function addressOf(row: number, key: string): string | undefined {
  const cells = previewSource(reading, rows, row, key);
  return cells && rangeAddress(cells);
}

test('an input comes from its own cell', () => {
  expect(addressOf(0, 'budget')).toBe('B5');
  expect(addressOf(2, 'funding')).toBe('D7');
});

test('a computed figure comes from the inputs behind it, however many steps away', () => {
  expect(addressOf(1, 'forecast')).toBe('C6:D6');
  expect(addressOf(1, 'variance')).toBe('B6:D6');
  expect(addressOf(1, 'movement')).toBe('B6:F6');
});

test('a total comes from its whole column, without the total the user had', () => {
  expect(rows[3].kind).toBe('total');
  expect(addressOf(3, 'budget')).toBe('B5:B7');
});

test('a figure of a column that is not there comes from nowhere', () => {
  const without = sampleReading(undefined, { columns: { prior: 'leaveOut' } });
  expect(previewSource(without, rows, 0, 'prior')).toBeUndefined();
});
