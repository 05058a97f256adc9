import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { check, said, wrongIn } from './findings';
import { publishedSheet, publishedTables, sheet, type TestCell } from './support';

describe('between tables', () => {
  const published = publishedTables().filter(({ id }) => id.startsWith('nct-p10'));

  test('a summary row is the total of the table of its area', () => {
    const sheets = published.map((table) => {
      const copy = structuredClone(table);
      // The whole of table 4 is changed, so that it casts but is not what table 1 says.
      if (copy.id.includes('t4')) {
        copy.rows[0].values[5] = 86;
        copy.rows[0].values[4] = 91;
        copy.rows[0].values[3] = 77;
        copy.rows[0].values[1] = 403;
        const last = copy.rows[copy.rows.length - 1];
        [1, 3].forEach((at) => (last.values[at] = Number(last.values[at]) + 100));
        [4, 5].forEach((at) => (last.values[at] = Number(last.values[at]) + 100));
        last.values[5] = 205;
        copy.rows[0].values[5] = -14;
      }
      return publishedSheet(copy, 'numbers');
    });
    const wrong = check(sheets).filter(({ verdict, kind }) => verdict === 'wrong' && kind === 'sameFigure');
    expect(wrong.map(({ sentence }) => sentence)).toEqual([
      'Table 1, Prevention & Safeguarding, Gross Outturn is 15,676; Table 4, Prevention & Safeguarding Total, Gross Forecast Outturn is 15,776.',
      'Table 1, Prevention & Safeguarding, Outturn Variance is (294); Table 4, Prevention & Safeguarding Total, Outturn Variance is (194).',
      'Table 1, Prevention & Safeguarding, Prior Month Variance is (499); Table 4, Prevention & Safeguarding Total, Prior Month Variance is (399).',
    ]);
  });

  const outturn = (period: number, variances: number[], priors: number[]): SheetCells =>
    sheet(`P${period}`, [
      [`Table 2 - Corporate parenting, period ${period}`],
      ['Service', 'Outturn variance £000', 'Prior period variance £000'],
      ...variances.map((variance, i) => [`Service ${i + 1}`, variance, priors[i]]),
    ]);

  test('the prior variance is last period’s variance', () => {
    const last = outturn(9, [10, -20, 30, 5], [0, 0, 0, 0]);
    expect(said(check([last, outturn(10, [12, -20, 31, 5], [10, -20, 30, 5])]))).toEqual([]);
    expect(said(check([last, outturn(10, [12, -20, 31, 5], [10, -20, 33, 5])]))).toEqual([
      'Table 2, Service 3, Prior period variance is 33; Table 2, Service 3, Outturn variance is 30.',
    ]);
    expect(said(check([last, outturn(11, [12, -20, 31, 5], [1, 2, 3, 4])]))).toEqual([]);
  });

  test('capital funding is capital spending', () => {
    const capital = (
      name: string,
      rows: [string, number, number][],
      total: [number, number],
    ): TestCell[][] => [
      [name],
      ['Scheme', 'Revised budget £000', 'Forecast spend £000'],
      ...rows,
      [`Total capital ${name.toLowerCase()}`, ...total],
    ];
    const cells = (funding: number): TestCell[][] => [
      ...capital(
        'Spending',
        [
          ['School A', 100, 90],
          ['School B', 50, 60],
        ],
        [150, 150],
      ),
      [],
      [],
      ...capital(
        'Funding',
        [
          ['Grant', 120, 120],
          ['Borrowing', 30, funding - 120],
        ],
        [150, funding],
      ),
    ];
    expect(wrongIn(cells(150))).toEqual([]);
    expect(wrongIn(cells(152))).toEqual([]);
    expect(wrongIn(cells(190))).toHaveLength(1);
  });

  test('counts by colour', () => {
    const sheets = (red: number): SheetCells[] => [
      sheet('Counts', [
        ['Monthly indicators', 'Red', 'Amber', 'Green', 'Total'],
        ['Performance', red, 2, 3, red + 5],
        ['Portfolio', 0, 2, 6, 8],
      ]),
      sheet('Performance', [
        ['Measure', 'Target', 'Actual', 'RAG'],
        ...['R', 'A', 'A', 'G', 'G', 'G'].map((colour, i) => [`Measure ${i}`, 10, 11, colour]),
      ]),
    ];
    expect(said(check(sheets(1)))).toEqual([]);
    expect(said(check(sheets(4)))).toEqual([
      'Counts, Performance, Red is 4; 1 of 6 in Performance have that colour.',
    ]);
  });
});
