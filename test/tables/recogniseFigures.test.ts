/** What is read of figures, their units, names and columns once the table is found. */
import type { CellValue } from '../../src/tables/types';
import { headings, read, twoServices } from './recogniseSupport';
import { messages, published, publishedCells, rematch, withUnit } from './support';

describe('figures', () => {
  test('a computed figure beyond rounding is pointed out, one within it is not', () => {
    const reading = read([
      [...headings, 'Variance £000'],
      ['Homes', 100, 125, 5, 29],
      ['Fostering', 50, 40, -5, -11],
    ]);
    expect(messages(reading.disagreements)).toEqual(['Row 4, Outturn variance: yours 29, computed 25']);
    expect(reading.disagreements[0].address).toBe('E4');
  });

  test('text that is no number, an error and TRUE are problems with their place', () => {
    const reading = read([
      headings,
      ['Homes', 'n.k.', 110, 5],
      ['Fostering', 50, '#N/A', true],
      ['Legal', '12%', 'tbc', 1],
    ]);
    expect(reading.problems.map(({ message, address, kind }) => [kind, address, message])).toEqual([
      ['notANumber', 'B4', 'Row 4, Budget: “n.k.” is not a number. Type a figure or leave it blank.'],
      ['errorValue', 'C5', 'Row 5, Forecast outturn: the cell shows #N/A. Correct it or leave it blank.'],
      [
        'trueFalse',
        'D5',
        'Row 5, Prior period variance: TRUE is not a number. Type a figure or leave it blank.',
      ],
      ['notANumber', 'B6', 'Row 6, Budget: “12%” is not a number. Type a figure or leave it blank.'],
      [
        'notANumber',
        'C6',
        'Row 6, Forecast outturn: “tbc” is not a number. Type a figure or leave it blank.',
      ],
    ]);
  });

  test('text in thousands or millions comes out in the unit of the table', () => {
    const reading = read([headings, ['Homes', '£1,752k', '£1.8m', '(1,656)']]);
    expect(Object.values(reading.rows[0].cells).map(({ value }) => value)).toEqual([1752, 1800, -1656]);
    expect(messages(reading.notices)).toEqual(['3 cells held text and were read as numbers.']);
  });

  test('blank cells are nil', () => {
    const reading = read([headings, ['Homes', '', 10, ' ']]);
    expect(reading.rows[0].cells.budget).toEqual({ value: 0, from: 'blank' });
    expect(reading.problems).toEqual([]);
  });
});

describe('units', () => {
  test('none stated: said, and put right by the user', () => {
    const reading = read([['Service', 'Budget', 'Forecast', 'Prior variance'], ...twoServices]);
    expect(messages(reading.notices)).toEqual([
      'The headings give no unit, so the figures are taken to be in £000.',
    ]);
    const corrected = withUnit(reading, '£m');
    expect(corrected.unit).toBe('£m');
    expect(corrected.notices).toEqual([]);
  });

  test('stated once above the table', () => {
    const cells = [
      ["All figures in £'000", '', '', ''],
      ['Service', 'Budget', 'Forecast', 'Prior variance'],
    ];
    expect(read([...cells, ...twoServices]).notices).toEqual([]);
  });

  test('stated by the figures themselves', () => {
    const cells = (unit: string): CellValue[][] => [
      ['Service', 'Budget', 'Forecast', 'Prior variance'],
      ['Homes', `£381${unit}`, `£244${unit}`, `£${unit}`],
    ];
    const thousands = read(cells('k'));
    expect([thousands.unit, thousands.rows[0].cells.budget.value]).toEqual(['£000', 381]);
    expect(messages(thousands.notices)).toEqual(['3 cells held text and were read as numbers.']);
    expect(read(cells('m')).unit).toBe('£m');
  });

  test('two units in one table are a problem', () => {
    const reading = read([['Service', 'Budget £m', 'Forecast £000', 'Prior variance'], ...twoServices]);
    expect(messages(reading.problems)).toEqual([
      '“Budget £m” and “Forecast £000” are in different units. Put them in one unit, or choose the unit.',
    ]);
    expect(withUnit(reading, '£000').problems).toEqual([]);
  });
});

describe('names', () => {
  test('the same name twice and none at all are noticed', () => {
    const reading = read([headings, ...twoServices, ['homes', 1, 1, 1], ['', 2, 2, 2]]);
    expect(messages(reading.notices)).toEqual([
      'Rows 4 and 6 are both called “homes”.',
      'Row 7 has figures but no name.',
    ]);
  });
});

describe('columns', () => {
  test('the funding column is optional: without it the gross forecast is the forecast', () => {
    const cells = publishedCells(published.t4).map((row) => row.filter((_, column) => column !== 3));
    const asked = read(cells);
    expect(messages(asked.problems)).toEqual([
      'No heading was recognised as Funding. Choose its column or say that there is none.',
    ]);
    const reading = rematch(asked, 'funding', 'leaveOut');
    expect(reading.problems).toEqual([]);
    expect(reading.variant).toBe('withoutFunding');
    expect(reading.matches.forecast.column).toBe(2);
  });

  test('a column chosen twice is a problem', () => {
    const reading = rematch(rematch(read([headings, ...twoServices]), 'budget', 1), 'forecast', 1);
    expect(messages(reading.problems)).toContain(
      'Column B is chosen for both Budget and Forecast outturn. Choose another for one of them.',
    );
  });

  test('columns without a place are named', () => {
    const reading = read([
      [...headings, 'Comments'],
      ['Homes', 1, 2, 3, 'x'],
    ]);
    expect(messages(reading.notices)).toEqual(['Not used: column E “Comments”.']);
  });

  test('the name column without a heading is the first column of words', () => {
    const reading = read([['', ...headings.slice(1)], ...twoServices]);
    expect(reading.matches.service).toEqual({ column: 0, how: 'position', required: true });
  });

  test('hidden rows are said to be included', () => {
    expect(messages(read([headings, ...twoServices], { hidden: true }).notices)).toEqual([
      'Some of these rows or columns are hidden, by a filter or by hand. They are included.',
    ]);
  });
});
