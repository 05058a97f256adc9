import { commentaryTexts } from '../../../src/excel/checking/commentaryTexts';
import { paragraphsOf, pastedParagraphs } from '../../../src/excel/checking/paragraphs';
import { findTables } from '../../../src/tables/checking/findTables';
import { finish } from '../../../src/tables/checking/steps';
import { sheet, type TestCell } from '../../tables/checking/support';

const long = 'The service is reporting an overspend of £0.020m because of agency staff since spring.';

function paragraphs(
  rows: TestCell[][],
): [text: string, cell: string | undefined, heading: string | undefined][] {
  const cells = sheet('Sheet', rows);
  return paragraphsOf(finish(commentaryTexts(cells)), findTables(cells)).map(({ text, cell, heading }) => [
    text,
    cell,
    heading,
  ]);
}

const table: TestCell[][] = [
  ['Service', 'Budget £000', 'Forecast outturn £000', 'Outturn variance £000'],
  ['Fostering', 100, 120, 20],
  ['Adoption', 200, 190, -10],
  ['Total', 300, 310, 10],
];

test('headings and paragraphs of a column, from top to bottom', () => {
  expect(paragraphs([['3.6 Fostering'], [long], ['Adoption (£10k underspend)'], [5], ['']])).toEqual([
    ['3.6 Fostering', "'Sheet'!A1", undefined],
    [long, "'Sheet'!A2", undefined],
    ['Adoption (£10k underspend)', "'Sheet'!A3", undefined],
  ]);
});

test('a name beside a paragraph is what it is about', () => {
  expect(
    paragraphs([
      ['Fostering', long],
      ['', long],
    ]),
  ).toEqual([
    [long, "'Sheet'!B1", 'Fostering'],
    [long, "'Sheet'!B2", undefined],
  ]);
});

test('columns without a sentence are passed over, and so are errors', () => {
  expect(
    paragraphs([
      ['Fostering', 'North'],
      ['Adoption', 'South'],
    ]),
  ).toEqual([]);
  const cells = sheet('Sheet', [[long]], { errors: [[true]] });
  expect(finish(commentaryTexts(cells))).toEqual([]);
});

test('within a table only columns of commentary count, under the name of the row', () => {
  const beside = (heading: string): TestCell[][] =>
    table.map((row, i) => [...row, i === 0 ? heading : i === 1 ? long : '']);
  expect(paragraphs(beside('Commentary'))).toEqual([[long, "'Sheet'!E2", 'Fostering']]);
  expect(paragraphs(beside('Description of the scheme'))).toEqual([]);
});

test('numbers of paragraphs make no table of them', () => {
  expect(
    paragraphs([
      ['Number', 'Commentary'],
      [3.1, long],
      [3.2, `${long} Again.`],
    ]),
  ).toContainEqual([long, "'Sheet'!B2", undefined]);
});

test('paragraphs below a table are read, its labels are not', () => {
  expect(paragraphs([...table, [''], [long]])).toEqual([[long, "'Sheet'!A6", undefined]]);
});

test('pasted text is a paragraph a line', () => {
  expect(pastedParagraphs(' One \r\n\r\n\tTwo\n')).toEqual([{ text: 'One' }, { text: 'Two' }]);
  expect(pastedParagraphs('  ')).toEqual([]);
});

test('a very long text of figures alone takes no time', () => {
  expect(paragraphs([['9'.repeat(30_000)]])).toEqual([]);
});
