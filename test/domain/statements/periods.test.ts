import { periodAtOpening, periodMovedFrom } from '../../../src/domain/statements/periods';

const months = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];

describe('periodMovedFrom', () => {
  it.each([
    [' from period 9.', 'from period 9', 9],
    [' from P9, due to fees', 'from P9', 9],
    [' on month 9', 'on month 9', 9],
    [' on period  9', 'on period  9', 9],
    [' since M12', 'since M12', 12],
    [' than in period 1', 'than in period 1', 1],
    [' compared to period9', 'compared to period9', 9],
    [
      ' compared with the position reported at period 9',
      'compared with the position reported at period 9',
      9,
    ],
    [
      ' from the forecast as previously reported for P9',
      'from the forecast as previously reported for P9',
      9,
    ],
    [' from the outturn in December', 'from the outturn in December', 9],
    [' from the variance reported in December', 'from the variance reported in December', 9],
    [' from the figure reported at  period 9', 'from the figure reported at  period 9', 9],
    [
      ' from  the  figure  as  previously  reported  in  month 9',
      'from  the  figure  as  previously  reported  in  month 9',
      9,
    ],
    [' compared  with period 9', 'compared  with period 9', 9],
    ['), from period 9', 'from period 9', 9],
    [' in the forecast since sept', 'in the forecast since sept', 6],
    [' FROM DECEMBER', 'FROM DECEMBER', 9],
  ])('reads “%s”', (after, quote, period) => {
    const start = 100 + after.indexOf(quote);
    expect(periodMovedFrom(after, 100)).toEqual({ quote, start, period });
  });

  it.each(months.map((month, i) => [month, i + 1] as const))('counts %s as period %i', (month, period) => {
    expect(periodMovedFrom(` from ${month}`, 0)?.period).toBe(period);
    expect(periodMovedFrom(` from ${month.slice(0, 3)}`, 0)?.period).toBe(period);
  });

  it.each([
    ' from last month',
    ' from period 0',
    ' from period 13',
    ' from period 123',
    ' from Marchwood',
    ' of the budget. From period 9',
    ' of which £5k from period 9',
    ' due to fees; from period 9',
    ' due to the costs of an agency from period 9',
    ' due to period 9',
  ])('reads none in “%s”', (after) => {
    expect(periodMovedFrom(after, 0)).toBeNull();
  });
});

describe('periodAtOpening', () => {
  it.each([
    ['At period 10 the legal service is on budget.', 'At period 10', 10],
    ['5.20 At period 10 the legal service is on budget.', 'At period 10', 10],
    ['5 At period 10 the legal service is on budget.', 'At period 10', 10],
    ['- 5.20.11  As at P10, the legal service is on budget.', 'As at P10', 10],
    ['– 4.10 In month 1 the legal service is on budget.', 'In month 1', 1],
    ['• For the end of period 12 the legal service is on budget.', 'For the end of period 12', 12],
    [
      'As  at  the  end  of  period 10 the legal service is on budget.',
      'As  at  the  end  of  period 10',
      10,
    ],
  ])('reads “%s”', (sentence, quote, period) => {
    const start = 7 + sentence.indexOf(quote);
    expect(periodAtOpening(sentence, 7)).toEqual({ quote, start, period });
  });

  it.each([
    'The legal service is on budget at period 10.',
    'Legal, at period 10, is on budget.',
    'At period 13 the accounts are closed.',
    'In December the legal service is on budget.',
    'At the year end the legal service is on budget.',
  ])('reads none in “%s”', (sentence) => {
    expect(periodAtOpening(sentence, 0)).toBeNull();
  });
});
