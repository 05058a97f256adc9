import { auditNote, moveText } from '../../../src/tables/rounding/roundingWords';
import type { Equation } from '../../../src/tables/rounding/equation';
import type { CellValue } from '../../../src/tables/types';
import { cellsToRound, planned, refusal } from './support';

const table: CellValue[][] = [
  ['Service', 'Budget £000', 'Forecast £000', 'Variance £000', 'Variance %'],
  ['Fostering', 1234.4, 1240.4, 6, 0.0049],
  ['Residential', 500.4, 480.4, -20, -0.04],
  ['Leaving care', 100.4, 111.4, 11, 0.1096],
  ['Total', 1835.2, 1832.2, -3, -0.0016],
];

const sentence = ({ result, parts }: Equation): string =>
  `${result} = ${parts.map(({ line, sign }) => `${sign < 0 ? '-' : '+'}${line}`).join(' ')}`;

test('totals and variances are found, percentages left out, and all still adds up', () => {
  const plan = planned(cellsToRound(table));
  expect(plan.rows.map(sentence)).toEqual(['3 = +0 +1 +2']);
  expect(plan.columns.map(sentence)).toEqual(['2 = -0 +1']);
  expect(plan.block.left.map(({ name }) => name)).toEqual(['Variance %']);
  expect(plan.unit).toBe(1);
  expect(plan.unitName).toBe('£1,000');
  const [first, second, third, total] = plan.rounded as number[][];
  expect(total).toEqual([0, 1, 2].map((j) => first[j] + second[j] + third[j]));
  for (const [budget, forecast, variance] of [first, second, third, total]) {
    expect(forecast - budget).toBe(variance);
  }
});

test('the moves: those that ordinary rounding would make otherwise first, in a sentence each', () => {
  const plan = planned(cellsToRound(table));
  expect(plan.beyond).toBeGreaterThan(0);
  expect(plan.moves.slice(0, plan.beyond).every(({ to, ordinary }) => to !== ordinary)).toBe(true);
  expect(plan.moves.slice(plan.beyond).every(({ to, ordinary }) => to === ordinary)).toBe(true);
  expect(moveText(plan.moves[0])).toBe(
    'B4 Fostering, Budget: 1,234.4 becomes 1,235 (ordinary rounding 1,234)',
  );
  expect(auditNote(plan, new Date(2026, 10, 22))).toBe(
    `Rounded to £1,000 on 22 November 2026 so that rows and columns add up: ${plan.beyond} of 12 figures moved by one unit beyond ordinary rounding.`,
  );
});

test('groups, subtotals and blank columns: sections add up to their subtotals, these to the total', () => {
  const plan = planned(
    cellsToRound([
      ['Service', 'Budget', '', 'Forecast'],
      ['Placements', '', '', ''],
      ['Fostering', 10.4, '', 11.3],
      ['Residential', 20.4, '', 22.3],
      ['Placements total', 30.8, '', 33.6],
      ['Safeguarding', '', '', ''],
      ['Duty team', 5.4, '', 6.3],
      ['Court team', 7.4, '', 8.3],
      ['Safeguarding total', 12.8, '', 14.6],
      ['Total', 43.6, '', 48.2],
    ]),
  );
  expect(plan.rows.map(sentence)).toEqual(['2 = +0 +1', '5 = +3 +4', '6 = +2 +5']);
  const rounded = plan.rounded as number[][];
  for (const j of [0, 1]) {
    expect(rounded[2][j]).toBe(rounded[0][j] + rounded[1][j]);
    expect(rounded[5][j]).toBe(rounded[3][j] + rounded[4][j]);
    expect(rounded[6][j]).toBe(rounded[2][j] + rounded[5][j]);
  }
});

test('with subtotals a movement of variances is worked out from the rounded figures, and that is said', () => {
  const row = (name: string, budget: number, forecast: number, prior: number): CellValue[] => {
    const variance = Number((forecast - budget).toFixed(1));
    return [name, budget, forecast, variance, prior, Number((variance - prior).toFixed(1))];
  };
  const plan = planned(
    cellsToRound([
      ['Service', 'Budget', 'Forecast', 'Variance', 'Prior variance', 'Movement'],
      row('Fostering', 10.4, 11.3, 0.3),
      row('Residential', 20.4, 22.3, 1.4),
      row('Placements subtotal', 30.8, 33.6, 1.7),
      row('Duty team', 5.4, 6.3, -0.4),
      row('Court team', 7.4, 8.3, 0.2),
      row('Safeguarding subtotal', 12.8, 14.6, -0.2),
      row('Total', 43.6, 48.2, 1.5),
    ]),
  );
  expect(plan.derived).toEqual(['Movement']);
  const rounded = plan.rounded as number[][];
  for (const [budget, forecast, variance, prior, movement] of rounded) {
    expect(variance).toBe(forecast - budget);
    expect(movement).toBe(variance - prior);
  }
  for (const j of [0, 1, 2, 3, 4]) expect(rounded[6][j]).toBe(rounded[2][j] + rounded[5][j]);
  expect(auditNote(plan, new Date(2026, 0, 1))).toContain(
    '“Movement” is worked out from the rounded figures',
  );
});

test('figures without headings, a total in front, and income taken off', () => {
  expect(
    planned(
      cellsToRound([
        [0.4, 0.4, 0.8],
        [0.4, 0.4, 0.8],
        [0.8, 0.8, 1.6],
      ]),
    ).rounded,
  ).toEqual([
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 2],
  ]);
  const inFront = planned(
    cellsToRound([
      ['Service', 'Budget', 'Forecast'],
      ['Total', 0.8, 1.2],
      ['Fostering', 0.4, 0.6],
      ['Residential', 0.4, 0.6],
    ]),
  );
  expect(inFront.rows.map(sentence)).toEqual(['0 = +1 +2']);
  const net = planned(
    cellsToRound([
      ['Service', 'Budget', 'Forecast'],
      ['Fostering', 10.4, 10.6],
      ['Residential', 5.4, 6.6],
      ['Less income', 2.4, 3.3],
      ['Total', 13.4, 13.9],
    ]),
  );
  expect(net.rows.map(sentence)).toEqual(['3 = +0 +1 -2']);
});

test('a variance that is forecast and funding less budget', () => {
  const plan = planned(
    cellsToRound([
      ['Service', 'Budget', 'Gross forecast', 'Covid funding', 'Variance'],
      ['Fostering', 326.4, 303.3, -1.2, -24.3],
      ['Residential', 717.3, 478.4, -2.4, -241.3],
      ['Total', 1043.7, 781.7, -3.6, -265.6],
    ]),
  );
  expect(plan.columns.map(sentence)).toEqual(['3 = -0 +1 +2']);
});

test('columns left out are not rounded', () => {
  const plan = planned(cellsToRound(table), { leaveOut: [3] });
  expect(plan.block.left.map(({ name }) => name)).toEqual(['Variance', 'Variance %']);
  expect(plan.columns).toEqual([]);
});

describe('refused', () => {
  test('totals that do not add up, with their cells and what they come to', () => {
    const wrong = table.map((row) => [...row]);
    wrong[4][1] = 1836.2;
    wrong[4][3] = -4;
    expect(refusal(cellsToRound(wrong))).toMatchObject({
      message:
        'The table does not add up before it is rounded: B7 Total, Budget is 1,836.2, its figures add up to 1,835.2; D7 Total, Variance is (4), its figures add up to (3). Put that right first.',
      cells: ['B7', 'D7'],
    });
  });

  test('a total that is not there for one column of several', () => {
    const plan = planned(
      cellsToRound([
        ['Service', 'Budget', 'Places'],
        ['Fostering', 10.4, 0.4],
        ['Residential', 5.4, 0.4],
        ['Total', 15.8, ''],
      ]),
    );
    expect(plan.rounded).toEqual([
      [11, 0],
      [5, 0],
      [16, null],
    ]);
  });

  test('text that looks like a number, and an error value', () => {
    const pasted = table.map((row) => [...row]);
    pasted[1][1] = '1,234.4';
    pasted[2][2] = '480.4';
    expect(refusal(cellsToRound(pasted))).toMatchObject({
      message: 'B4 and 1 more are text that looks like a number. Clean pasted figures first.',
      cells: ['B4', 'C5'],
    });
    const errors = table.map((row) => row.map(() => false));
    errors[1][1] = true;
    const broken = table.map((row) => [...row]);
    broken[1][1] = '#REF!';
    expect(refusal(cellsToRound(broken, { errors }))).toMatchObject({ cells: ['B4'] });
  });

  test('no totals, no figures, several tables', () => {
    expect(
      refusal(
        cellsToRound([
          ['Service', 'Budget'],
          ['Fostering', 1.4],
          ['Other', 2.4],
        ]),
      ).message,
    ).toContain('nothing to keep adding up');
    expect(refusal(cellsToRound([['Notes'], ['None']])).message).toContain('no figures to round');
    const two = [...table, ['', '', '', '', ''], ['', '', '', '', ''], ...table];
    expect(refusal(cellsToRound(two)).message).toContain('There are 2 tables among these cells');
  });
});
