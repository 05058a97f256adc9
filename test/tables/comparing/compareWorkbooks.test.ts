import { sheet, type TestCell } from '../checking/support';
import { compare, told } from './support';

const headings = ['Service', 'Budget £000', 'Forecast outturn £000', 'Outturn variance £000'];
const withPrior = [...headings, 'Prior period variance £000', 'Movement £000'];

/** Name, budget, forecast; the variance follows. */
type Line = [name: string, budget: number, forecast: number];

function lineCells([name, budget, forecast]: Line): TestCell[] {
  return [name, budget, forecast, forecast - budget];
}

function table(title: string, lines: Line[], change: (rows: TestCell[][]) => void = () => undefined) {
  const total: Line = [
    'Total',
    lines.reduce((sum, line) => sum + line[1], 0),
    lines.reduce((sum, line) => sum + line[2], 0),
  ];
  const rows = [[title], [], headings, ...[...lines, total].map(lineCells)];
  change(rows);
  return rows;
}

const lines: Line[] = [
  ['Early help', 6400, 5920],
  ['Youth offending', 1200, 1215],
  ['Legal proceedings', 5100, 6000],
  ['Contact centres', 850, 790],
];
const title = 'Table 4 - Prevention and safeguarding';
const last = [sheet('Table 4', table(title, lines))];

test('a workbook compared with itself: nothing, and how much was looked at', () => {
  const comparison = compare(last, last);
  expect(comparison.changes).toEqual([]);
  expect(comparison).toMatchObject({ relation: 'unknown', tables: 1, rows: 5, figures: 15 });
});

test('one changed budget is one change, with both figures, the difference and the cell', () => {
  const now = [
    sheet(
      'Table 4',
      table(title, lines, (rows) => (rows[3][1] = 6500)),
    ),
  ];
  const { changes } = compare(now, last);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    kind: 'budget',
    now: '6,500',
    last: '6,400',
    difference: '100',
    cell: { sheetName: 'Table 4', address: 'B4' },
    size: 100_000,
    sentence: 'Table 4, Early help, budget: 6,500, was 6,400, a difference of 100.',
  });
});

test('what follows from one figure is listed by its kind, the largest first', () => {
  const now = [
    sheet(
      'Table 4',
      table(title, [['Early help', 6400, 5906], ...lines.slice(1, 3), ['Contact centres', 900, 840]]),
    ),
  ];
  expect(compare(now, last).changes.map(({ kind, row, difference }) => [kind, row, difference])).toEqual([
    ['budget', 'Contact centres', '50'],
    ['forecast', 'Contact centres', '50'],
    ['total', 'Total', '50'],
    ['total', 'Total', '36'],
    ['forecast', 'Early help', '(14)'],
    ['variance', 'Early help', '(14)'],
    ['total', 'Total', '(14)'],
  ]);
});

test('other units are converted, and roundings of the same figure are the same', () => {
  const inMillions = [
    [title],
    [],
    headings.map((heading) => heading.replace('£000', '£m')),
    ...[...lines, ['Total', 13550, 13925] as Line].map(([name, budget, forecast]): TestCell[] => [
      name,
      ...[budget, forecast, forecast - budget].map((value) => ({ value: value / 1000, format: '#,##0.0' })),
    ]),
  ];
  expect(compare([sheet('Table 4', inMillions)], last).changes).toEqual([]);
  inMillions[3][1] = { value: 6.6, format: '#,##0.0' };
  expect(told(compare([sheet('Table 4', inMillions)], last))).toEqual([
    ['budget', 'Table 4, Early help, budget: 6.6, was 6.4, a difference of 0.2.'],
  ]);
});

test('new, gone and renamed rows', () => {
  const now = [
    sheet(
      'Table 4',
      table(title, [
        ['Early help', 6400, 5920],
        ['Youth justice and offending', 1200, 1215],
        ['Contact centres', 850, 790],
        ['Edge of care', 5100, 5500],
      ]),
    ),
  ];
  const kinds = told(compare(now, last)).filter(
    ([kind]) => !['total', 'forecast', 'variance'].includes(kind),
  );
  expect(kinds).toEqual([
    ['newRow', 'Table 4: “Edge of care” is new, with budget 5,100.'],
    ['goneRow', 'Table 4: “Legal proceedings” is gone; it had budget 5,100.'],
    ['renamed', 'Table 4: “Youth justice and offending” seems to be “Youth offending” under a new name.'],
  ]);
});

test('a row in another table has moved, and its figures are compared', () => {
  const other: Line[] = [
    ['Fostering', 3000, 3100],
    ['Adoption', 700, 650],
  ];
  const before = [...last, sheet('Table 2', table('Table 2 - Corporate parenting', other))];
  const now = [
    sheet('Table 4', table(title, [lines[0], lines[1], lines[3]])),
    sheet('Table 2', table('Table 2 - Corporate parenting', [...other, ['Legal proceedings', 5100, 6010]])),
  ];
  const found = told(compare(now, before)).filter(([kind]) => kind !== 'total');
  expect(found).toEqual([
    ['moved', '“Legal proceedings” is in Table 2 now, and was in Table 4.'],
    ['forecast', 'Table 2, Legal proceedings, forecast outturn: 6,010, was 6,000, a difference of 10.'],
    ['variance', 'Table 2, Legal proceedings, outturn variance: 910, was 900, a difference of 10.'],
  ]);
});

test('tables that only one of the workbooks has', () => {
  const extra = sheet(
    'Extra',
    table('Table 9 - Schools', [
      ['Catering', 10, 12],
      ['Music service', 5, 5],
    ]),
  );
  expect(told(compare([...last, extra], last))).toEqual([
    ['newTable', 'Table 9 on sheet “Extra” is not in last period’s workbook.'],
  ]);
  expect(told(compare(last, [...last, extra]))).toEqual([
    ['goneTable', 'Table 9, on sheet “Extra” of last period’s workbook, is not in this one.'],
  ]);
});

describe('prior variances and movements against last period’s workbook', () => {
  function rolled(prior: number[], movement: number[]): TestCell[][] {
    const rows = table(title, lines);
    rows[2] = withPrior;
    prior.forEach((value, i) => rows[3 + i].push(value, movement[i]));
    return rows;
  }
  const variances = [...lines.map(([, budget, forecast]) => forecast - budget), 375];
  const nil = [0, 0, 0, 0, 0];

  test('that agree are nothing to report', () => {
    const comparison = compare([sheet('Table 4', rolled(variances, nil))], last);
    expect(comparison.changes).toEqual([]);
    expect(comparison.relation).toBe('before');
  });

  test('one that does not is told with both figures; the movement that follows from it is not', () => {
    const prior = [-499, ...variances.slice(1)];
    expect(told(compare([sheet('Table 4', rolled(prior, [19, 0, 0, 0, 0]))], last))).toEqual([
      [
        'printed',
        'Table 4, Early help: prior period variance is (499), but last period’s workbook has (480).',
      ],
    ]);
  });

  test('a movement that is not what the variance has moved by', () => {
    expect(told(compare([sheet('Table 4', rolled(variances, [0, 7, 0, 0, 0]))], last))).toEqual([
      [
        'printed',
        'Table 4, Youth offending: movement is 7, but the variance has moved by nil since last period’s workbook.',
      ],
    ]);
  });

  test('are compared whatever they say where the periods say that one follows the other', () => {
    const wrong = variances.map((value) => value + 5);
    const comparison = compare([sheet('Table 4', rolled(wrong, nil))], last, { now: 10, last: 9 });
    expect(comparison.changes.filter(({ kind }) => kind === 'printed')).toHaveLength(5);
  });

  test('are left out where the periods are further apart', () => {
    const comparison = compare([sheet('Table 4', rolled(variances, nil))], last, { now: 10, last: 7 });
    expect(comparison).toMatchObject({ relation: 'apart', changes: [] });
  });
});

test('both of the same period where they say so, or where their prior variances agree', () => {
  expect(compare(last, last, { now: 10, last: 10 }).relation).toBe('same');
  const withPriors = sheet('Table 4', [
    withPrior,
    ...lines.map((line, i): TestCell[] => [...lineCells(line), 70 + i, line[2] - line[1] - 70 - i]),
  ]);
  expect(compare([withPriors], [withPriors]).relation).toBe('same');
});

test('a row that lost its figure, and one that gained it', () => {
  const now = [
    sheet(
      'Table 4',
      table(title, lines, (rows) => (rows[4][2] = '')),
    ),
  ];
  expect(told(compare(now, last))).toEqual([
    ['forecast', 'Table 4, Youth offending, forecast outturn: blank, was 1,215.'],
  ]);
  expect(told(compare(last, now))).toEqual([
    ['forecast', 'Table 4, Youth offending, forecast outturn: 1,215, was blank.'],
  ]);
});
