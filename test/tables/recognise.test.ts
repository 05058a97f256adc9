import { headings, labels, read, twoServices } from './recogniseSupport';
import { messages, rematch } from './support';

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
