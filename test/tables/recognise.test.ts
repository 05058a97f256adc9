import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { recognise } from '../../src/tables/recognise';
import type { Reading } from '../../src/tables/reading';
import type { CellValue, SourceGrid } from '../../src/tables/types';
import { grid, published, publishedCells, rematch, withUnit } from './support';

const headings = ['Service', 'Budget £000', 'Forecast outturn £000', 'Prior period variance £000'];
const twoServices: CellValue[][] = [
  ['Homes', 100, 110, 5],
  ['Fostering', 50, 40, -5],
];

function read(values: CellValue[][], changes: Partial<SourceGrid> = {}): Reading {
  return recognise(grid(values, changes), specification);
}

function messages(list: { message: string }[]): string[] {
  return list.map(({ message }) => message);
}

function labels(reading: Reading): string[] {
  return reading.rows.filter(({ kind }) => kind === 'row').map(({ label }) => label);
}

describe('finding the table', () => {
  test('title, blank, group, subtotal and total rows, memo lines and notes', () => {
    const reading = read([
      ['Table 9 - Services', '', '', ''],
      ['', '', '', ''],
      headings,
      ['Adults', '', '', ''],
      ['Homes', 100, 110, 5],
      ['Fostering', 50, 40, -5],
      ['Sub-total', 150, 150, 0],
      ['', '', '', ''],
      ['Children', '', '', ''],
      ['Legal', 20, 25, 1],
      ['Total', 170, 175, 1],
      ['Less reserve', 0, -5, 0],
      ['Figures are provisional.', '', '', ''],
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.title).toBe('Table 9 - Services');
    expect(reading.headingRow).toBe(4);
    expect(reading.rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['group', 'Adults'],
      ['row', 'Homes'],
      ['row', 'Fostering'],
      ['subtotal', 'Sub-total'],
      ['group', 'Children'],
      ['row', 'Legal'],
      ['total', 'Total'],
    ]);
    expect(reading.disagreements).toEqual([]);
    expect(messages(reading.notices)).toEqual([
      'Row 14, “Less reserve”, is below the total and is left out.',
    ]);
  });

  test('of title and subtitle the title, and not what belongs to a table above', () => {
    const reading = read([
      ['Total', 1, 2, 3],
      ['Notes to table 3.', '', '', ''],
      ['', '', '', ''],
      ['Table 4 - Prevention', '', '', ''],
      ["£'000. Source: the report.", '', '', ''],
      ['', '', '', ''],
      headings,
      ...twoServices,
    ]);
    expect(reading.title).toBe('Table 4 - Prevention');
  });

  test('headings on two rows', () => {
    const reading = read([
      ['', 'Budget', 'Forecast', 'Prior Month'],
      ['Service', "£'000", 'Outturn', 'Variance'],
      ...twoServices,
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.headingRow).toBe(3);
    expect(labels(reading)).toEqual(['Homes', 'Fostering']);
  });

  test('units on a row of their own', () => {
    const reading = read([
      ['Service', 'Budget', 'Forecast outturn', 'Prior variance'],
      ['', '£m', '£m', '£m'],
      ['Homes', 0.1, 0.11, 0.005],
    ]);
    expect(reading.unit).toBe('£m');
    expect(labels(reading)).toEqual(['Homes']);
  });

  test('only figures selected: the headings above them are used', () => {
    const above = [['Table 3', '', '', ''], headings, ['Legal', 20, 25, 1]];
    const reading = read(twoServices, { row: 5, above });
    expect(reading.problems).toEqual([]);
    expect(reading.headingRow).toBe(3);
    expect(reading.title).toBe('Table 3');
    expect(labels(reading)).toEqual(['Homes', 'Fostering']);
  });

  test('no headings anywhere: every column is asked for, and a chosen one is taken', () => {
    let reading = read(twoServices);
    expect(reading.headingRow).toBeNull();
    expect(reading.matches.service).toEqual({ column: 0, how: 'position', required: true });
    expect(messages(reading.problems)).toEqual([
      'No heading was recognised as Budget. Choose its column.',
      'No heading was recognised as Forecast outturn. Choose its column.',
      'No heading was recognised as Prior period variance. Choose its column or say that there is none.',
    ]);
    reading = rematch(rematch(rematch(reading, 'budget', 1), 'forecast', 2), 'prior', 'leaveOut');
    expect(reading.problems).toEqual([]);
    expect(reading.rows[0].cells).toEqual({
      budget: { value: 100, from: 'number' },
      forecast: { value: 110, from: 'number' },
    });
  });

  test('unknown headings stay headings', () => {
    const reading = read([['Thing', 'One', 'Two', 'Three'], ...twoServices]);
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Thing', 'One', 'Two', 'Three']);
    expect(labels(reading)).toEqual(['Homes', 'Fostering']);
  });

  test('a heading row repeated further down is passed over', () => {
    expect(labels(read([headings, twoServices[0], headings, twoServices[1]]))).toEqual([
      'Homes',
      'Fostering',
    ]);
  });

  test('nothing but headings', () => {
    expect(messages(read([headings]).problems)).toEqual([
      'There are no rows of figures here. Select the headings and the rows below them.',
    ]);
  });
});

describe('totals', () => {
  test('a total that is not called one is told', () => {
    const reading = read([headings, ...twoServices, ['All services', 150, 150, 0]]);
    expect(labels(reading)).toEqual(['Homes', 'Fostering']);
    expect(messages(reading.notices)).toEqual([
      'Row 6, “All services”, adds up the rows above it, so it is taken as a total.',
    ]);
  });

  test('a service that begins with the word is kept when it adds nothing up', () => {
    const reading = read([headings, ['Total Respite Ltd', 7, 8, 0], ...twoServices]);
    expect(labels(reading)).toEqual(['Total Respite Ltd', 'Homes', 'Fostering']);
    expect(messages(reading.notices)).toEqual([
      'Row 4, “Total Respite Ltd”, does not add up the rows above it, so it is kept as a row.',
    ]);
  });

  test('totals of parts do not end the table', () => {
    const reading = read([
      headings,
      ...twoServices,
      ['Adults total', 150, 150, 0],
      ['Legal', 20, 25, 1],
      ['Youth', 30, 35, 1],
      ['Children total', 50, 60, 2],
      ['Grants', -9, -9, 0],
    ]);
    expect(labels(reading)).toEqual(['Homes', 'Fostering', 'Legal', 'Youth', 'Grants']);
  });

  test('a published total that does not cast is pointed out', () => {
    const reading = read([headings, ...twoServices, ['Total', 250, 150, 0]]);
    expect(messages(reading.disagreements)).toEqual(['Row 6, Budget: yours 250, computed 150']);
  });
});

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
