/** What becomes of the rows below the total of a table: funding, memo rows, and what is none of these. */
import { budgetaryControlReport } from '../../src/tables/specifications/budgetaryControlReport';
import { grantIncome } from '../../src/tables/specifications/grantIncome';
import { keyActivityData } from '../../src/tables/specifications/keyActivityData';
import type { CellValue } from '../../src/tables/types';
import { adults, read, rows } from './classifySupport';
import { messages } from './support';

describe('rows after the total', () => {
  const top = [
    'Service',
    'Budget £000',
    'Expected to date £000',
    'Actual to date £000',
    'Forecast outturn £000',
    'Prior variance £000',
  ];
  const services: CellValue[][] = [
    ['Adults'],
    ['Homes', 100, 80, 85, 110, 5],
    ['Adults total', 100, 80, 85, 110, 5],
    ['Children'],
    ['Legal', 20, 10, 12, 25, 1],
    ['Children total', 20, 10, 12, 25, 1],
    ['Total', 120, 90, 97, 135, 6],
  ];
  const grants: CellValue[][] = [
    ['Grant funding'],
    ['DSG', -60, -40, -40, -63, 0],
    ['Other grants', -10, -9, -9, -10, 0],
    ['Grant funding total', -70, -49, -49, -73, 0],
    ['Net total', 50, 41, 48, 62, 6],
  ];

  test('go with it into the second total', () => {
    const reading = read([...services, ...grants], budgetaryControlReport, top);
    expect(reading.problems).toEqual([]);
    expect(rows(reading).slice(-4)).toEqual([
      'subtotal section Children total',
      'total Total',
      'after DSG',
      'after Other grants',
    ]);
    expect(messages(reading.notices)).toEqual([
      'Row 14, “Grant funding total”, adds up rows that go into the total below, and is left out.',
    ]);
    expect(reading.disagreements).toEqual([]);
  });

  test('a second total that does not cast is pointed out', () => {
    const wrong = [...grants.slice(0, -1), ['Net total', 60, 41, 48, 62, 6]];
    const reading = read([...services, ...wrong], budgetaryControlReport, top);
    expect(messages(reading.disagreements)).toEqual(['Row 15, Budget: yours 60, computed 50']);
  });

  test('without a second total they are left out', () => {
    const reading = read([...services, ['DSG', -60, -40, -40, -63, 0]], budgetaryControlReport, top);
    expect(rows(reading).slice(-1)).toEqual(['total Total']);
    expect(messages(reading.notices)).toEqual(['Row 11, “DSG”, is below the total and is left out.']);
  });

  test('the ring-fenced grant below the subtotal of grants', () => {
    const reading = read(
      [
        ['Public health', 5],
        ['Youth justice', 7],
        ['Subtotal', 12],
        ['DSG', 30],
        ['Total grant', 42],
      ],
      grantIncome,
      ['Grant', 'Expected amount £000'],
    );
    expect(rows(reading)).toEqual(['row Public health', 'row Youth justice', 'total Subtotal', 'after DSG']);
    expect(reading.disagreements).toEqual([]);
  });
});

test('memo rows stay below the total where the table has such rows', () => {
  const top = [
    'Service type',
    'Budgeted number',
    'Annual budget £000',
    'Yearly average',
    'Projected spend £000',
    'Average weekly cost budget',
    'Average weekly cost actual',
  ];
  const reading = read(
    [
      ['Homes', 2, 381, 2.54, 244, 3663.3, 2339.1],
      ['Schools', 8, 828, 10.84, 995, 1990.93, 1701.36],
      ['Total', 10, 1209, 13.38, 1239],
      [],
      ['Income variance', '', '', '', -20],
      ['Figures are provisional.'],
    ],
    keyActivityData,
    top,
  );
  expect(rows(reading)).toEqual(['row Homes', 'row Schools', 'total Total', 'memo Income variance']);
  expect(reading.rows[3].cells.projected).toEqual({ value: -20, from: 'number' });
  expect(reading.disagreements).toEqual([]);
});

test('several rows below the total are told in one sentence', () => {
  const reading = read([
    ...adults,
    ['Total', 150, 150, 0],
    ['Less reserve', 0, -5, 0],
    ['Reserve left', 0, 7, 0],
  ]);
  expect(messages(reading.notices)).toEqual(['Rows 7 to 8 are below the total and are left out.']);
});
