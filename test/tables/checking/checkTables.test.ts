import { check, count, said, wrongIn } from './findings';
import { publishedSheet, publishedTables, sheet, type TestCell } from './support';

/** Lines of RULES.md section 2: budget, forecast variance and the percentage as printed. */
const percentages: TestCell[][] = [
  ['Service', 'Budget £000', 'Forecast variance £000', '%'],
  ['LD Head of Services', '-730', '-199', '27%'],
  ['Innovation', '-193', '295', '-153%'],
  ['Catering', '-911', '-56', '6%'],
  ['East Cambs', '7,000', '-70', '-1%'],
  ['Strategic Management Learning', '-32', '225', '+707%'],
];

describe('percentages', () => {
  test('the base is signed where most rows say so, and a row on its size is found', () => {
    const cells = percentages.map((row) => row.map((cell) => (cell === '+707%' ? '707%' : cell)));
    expect(wrongIn(cells)).toEqual([
      'Sheet1, Strategic Management Learning, % is 707%; forecast variance 225 over budget -32 is -703%.',
    ]);
  });

  test('or on the size of the base where most rows say so', () => {
    const cells = percentages.map((row) => [...row]);
    cells[1][3] = '-27%';
    cells[2][3] = '153%';
    cells[3][3] = '-6%';
    cells[5][3] = '-703%';
    expect(wrongIn(cells)).toEqual([
      'Sheet1, Strategic Management Learning, % is -703%; forecast variance 225 over the size of budget -32 is 703%.',
    ]);
  });

  test('a base of nearly nothing explains nearly any percentage', () => {
    expect(wrongIn([...percentages.slice(0, 5), ['Trading', '1', '175', '13280%']])).toEqual([]);
  });

  test('percentages typed as 4.5 and not as 0.045', () => {
    const cells: TestCell[][] = [
      ['Service', 'Budget £000', 'Outturn variance £000', 'Variance %'],
      ['Homes', 200, 9, 4.5],
      ['Fostering', 1000, -20, -2],
      ['Legal', 500, 50, 11],
    ];
    expect(wrongIn(cells)).toEqual([
      'Sheet1, Legal, Variance % is 11; outturn variance 50 over budget 500 is 10.0.',
    ]);
  });
});

describe('conventions', () => {
  const rows: [string, number, number][] = [
    ['Homes', 100, 130],
    ['Fostering', 200, 180],
    ['Legal', 50, 50],
  ];
  const table = (sign: 1 | -1, wrong = 0): TestCell[][] => [
    ['Service', 'Budget £000', 'Forecast outturn £000', 'Variance £000'],
    ...rows.map(([name, budget, forecast], i) => [
      name,
      budget,
      forecast,
      sign * (forecast - budget) + (i === 1 ? wrong : 0),
    ]),
  ];

  test('a variance may be budget less forecast', () => {
    expect(wrongIn(table(1))).toEqual([]);
    expect(wrongIn(table(-1))).toEqual([]);
    expect(wrongIn(table(-1, 7))).toEqual([
      'Sheet1, Fostering, Variance is 27; budget 200 less forecast outturn 180 gives 20.',
    ]);
  });

  test('an income row with the other sign is worth a look, not wrong', () => {
    const cells = table(1);
    cells.push(['Grant income', -100, -120, 20]);
    const findings = check([sheet('Sheet1', cells)]);
    expect(said(findings)).toEqual([]);
    expect(said(findings, 'trouble')).toEqual([
      'Sheet1, Grant income, Variance is 20; forecast outturn -120 less budget -100 gives -20: the same with the other sign.',
    ]);
  });

  test('a column between that nobody knows may belong to the sum, or not: either is no alarm', () => {
    const table = (forecast: number): TestCell[][] => [
      [
        'Service',
        'Gross forecast outturn £000',
        'Covid funding £000',
        'Winter pressures £000',
        'Forecast outturn £000',
      ],
      ['Homes', 100, -10, 0, 90],
      ['Fostering', 200, -20, -5, forecast],
      ['Legal', 50, 0, 0, 50],
    ];
    expect([175, 180, 190].map((forecast) => wrongIn(table(forecast)))).toEqual([[], [], []]);
    const cells = table(175);
    cells[1][4] = 70;
    expect(wrongIn(cells)).toHaveLength(1);
  });

  test('a target of which a part is not allocated to any colour', () => {
    const table = (unallocated: number): TestCell[][] => [
      [
        'Saving',
        'Target £000',
        'Not deliverable (Red)',
        'At risk (Amber)',
        'Delivered (Green)',
        'Total',
        'Unallocated',
      ],
      ['Agency', 388, 100, 88, 100, 288, unallocated],
      ['Transport', 316, 0, 16, 300, 316, 0],
    ];
    expect(wrongIn(table(100))).toEqual([]);
    expect(wrongIn(table(50))).toHaveLength(1);
  });

  test('a row that is not filled in yet is not checked', () => {
    const cells = table(1);
    cells.push(['New service', 40, '', 0]);
    expect(wrongIn(cells)).toEqual([]);
  });

  test('headings that must mean something else raise no alarm', () => {
    const cells: TestCell[][] = [
      ['Service', 'Budget £000', 'Forecast outturn £000', 'Variance £000'],
      ['Homes', 100, 130, 5],
      ['Fostering', 200, 180, 11],
      ['Legal', 50, 70, 2],
      ['Transport', 40, 80, 40],
    ];
    const findings = check([sheet('Sheet1', cells)]);
    expect(said(findings)).toEqual([]);
    expect(said(findings, 'notChecked')).toEqual([
      'Sheet1, Variance: 3 of 4 figures do not follow from the others as the headings suggest, so they were not checked.',
    ]);
  });
});

describe('totals', () => {
  test('of which only the figures tell what they are made of', () => {
    const cells: TestCell[][] = [
      ['Service', 'Budget £000', 'Actual £000'],
      ['Adults', '', ''],
      ['Homes', 100, 110],
      ['Day care', 50, 45],
      ['Adults total', 150, 155],
      ['Children', '', ''],
      ['Fostering', 70, 75],
      ['Adoption', 30, 20],
      ['Children total', 100, 99],
      ['Total expenditure', 250, 251],
      ['Less income', 40, 45],
      ['Net total', 210, 206],
    ];
    const findings = check([sheet('Sheet1', cells)]);
    expect(said(findings)).toEqual([
      'Sheet1, Children total, Actual is 99; Fostering 75 plus Adoption 20 give 95, and Total expenditure 251 needs that too.',
    ]);
    expect(count(findings, 'columnTotal')).toBe(8);
  });

  test('a row that every column of the total leaves out', () => {
    const cells: TestCell[][] = [
      ['Service', 'Budget £000', 'Actual £000'],
      ['Homes', 100, 110],
      ['Fostering', 70, 75],
      ['Adoption', 30, 20],
      ['Total', 170, 185],
    ];
    const findings = check([sheet('Sheet1', cells)]);
    expect(said(findings)).toEqual([]);
    expect(said(findings, 'trouble')).toEqual([
      'Sheet1: “Adoption” is not in “Total”, which is the sum of the other rows in every column.',
    ]);
  });

  const list = (rows: [string, number][], total: number): TestCell[][] => [
    ['Service', 'Budget £000'],
    ...rows,
    ['Total', total],
  ];

  test('of one column, which is believed', () => {
    expect(
      wrongIn(
        list(
          [
            ['Homes', 60],
            ['Legal', 40],
            ['Transport', 25],
          ],
          135,
        ),
      ),
    ).toEqual(['Sheet1, Total, Budget is 135; the 3 rows above add up to 125.']);
  });

  test('but not where rows stand above the rows they are the sum of', () => {
    const rows: [string, number][] = [
      ['Adults', 100],
      ['Homes', 60],
      ['Day care', 40],
      ['Children', 50],
      ['Fostering', 30],
      ['Adoption', 20],
    ];
    const findings = check([sheet('Sheet1', list(rows, 150))]);
    expect(said(findings)).toEqual([]);
    expect(said(findings, 'notChecked')).toHaveLength(1);
  });

  test('parts of a row are not added again', () => {
    const rows: [string, number][] = [
      ['Staffing', 100],
      ['of which agency', 20],
      ['Legal', 40],
    ];
    expect(wrongIn(list(rows, 140))).toEqual([]);
  });

  test('months after a budget add up to their total', () => {
    const months: TestCell[][] = [
      ['Service', 'Budget £000', 'April', 'May', 'June', 'Total'],
      ['Homes', 100, 10, 20, 30, 60],
      ['Legal', 200, 5, 5, 5, 15],
      ['Transport', 90, 1, 2, 3, 20],
    ];
    expect(wrongIn(months)).toEqual([
      'Sheet1, Transport, Total is 20; April 1, May 2 and June 3 add up to 6.',
    ]);
  });

  test('prices and weeks are not added up', () => {
    const cells: TestCell[][] = [
      ['Placement', 'Number of placements budgeted', 'Weeks', 'Average weekly cost', 'Annual budget £000'],
      ['Homes', 2, 52, 3663.3, 381],
      ['Schools', 8, 52, 1990.93, 828],
      ['Total', 10, 52, 2300, 1209],
    ];
    const findings = check([sheet('Sheet1', cells)]);
    expect(said(findings)).toEqual([]);
    expect(count(findings, 'columnTotal')).toBe(2);
    expect(count(findings, 'activity')).toBe(2);
  });
});

describe('reserves, in all three layouts', () => {
  test.each([
    [
      ['Opening balance £m', 'YTD commitment £m', 'Balance £m'],
      ['0.844', '0.344', '0.500'],
      ['0.651', '0.051', '0.600'],
    ],
    [
      ['Opening balance £m', 'Draw-down £m', 'New £m', 'Balance carried forward £m'],
      ['0.844', '(0.344)', '0.1', '0.600'],
      ['0.651', '(0.051)', '-', '0.600'],
    ],
    [
      ['Opening balance £m', 'Movement £m', 'Closing balance £m'],
      ['0.844', '(0.344)', '0.500'],
      ['0.651', '(0.051)', '0.600'],
    ],
  ])('%s', (headings, first, second) => {
    const table = (rows: string[][]): TestCell[][] => [
      ['Reserve', ...headings],
      ...rows.map((row, i) => [`Reserve ${i}`, ...row]),
    ];
    const good = check([sheet('Sheet1', table([first, second, first]))]);
    expect(said(good)).toEqual([]);
    expect(count(good, 'balance')).toBe(3);
    expect(wrongIn(table([first, second, [...first.slice(0, -1), '0.9']]))).toHaveLength(1);
  });
});

test('a finding has the same id however often it is checked, whatever else changes', () => {
  const table = publishedTables().filter(({ id }) => id.includes('t1-'));
  const first = check(table.map((one) => publishedSheet(one, 'printed')));
  const again = check(table.map((one) => publishedSheet(one, 'numbers')));
  expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});
