import { nilPositions, noMovements } from '../../../src/domain/statements/nilWords';

const texts = (found: { text: string }[]) => found.map(({ text }) => text);
/** As pasted out of a justified paragraph. */
const spacedOut = (text: string) => text.replaceAll(' ', '  ');

describe('nilPositions', () => {
  const positions = [
    ['Mother and baby assessments is reporting a nil pressure.', 'a nil pressure'],
    ['Transport reported an nil variance.', 'an nil variance'],
    ['Legal forecasts a zero net variance.', 'a zero net variance'],
    ['There is no overspend.', 'no overspend'],
    ['There was no over spend.', 'no over spend'],
    ['There is no net underspend at period 10.', 'no net underspend'],
    ['There was no over-spend.', 'no over-spend'],
    ['Legal is showing, as was expected, no under spend.', null],
    ['Adoption care is forecasting no under spend.', 'no under spend'],
    ['Fostering is projected to be balanced.', 'balanced'],
    ['Fostering is projecting a balanced position.', 'a balanced position'],
    ['Schools anticipated a balanced budget.', 'a balanced budget'],
    ['Schools are reporting a balanced outturn.', 'a balanced outturn'],
    ['Residential homes expected a balanced year end position.', 'a balanced year end position'],
    ['Business support is anticipated to break even.', 'break even'],
    ['Business support is forecast to break-even.', 'break-even'],
    ['Business support is forecast to breakeven.', 'breakeven'],
    ['Catering is currently breaking even.', 'breaking even'],
    ['MASH staffing remains on budget.', 'on budget'],
    ['MASH staffing will remain on budget.', 'on budget'],
    ['The academy is forecast to be at break even.', 'break even'],
    ['Staffing costs were in line with budget.', 'in line with budget'],
    ['Staffing costs are now in line with the budget.', 'in line with the budget'],
    [
      'The service is reporting a balanced position after the grant for the asylum seekers.',
      'a balanced position',
    ],
    ['Legal is reporting a currently balanced position.', 'balanced position'],
    ['A balanced budget was set in February.', null],
    ['The service has no pressure group.', null],
    ['Officers will work within a balanced budget.', null],
    ['This is not on budget.', null],
  ] as const;

  it.each(positions)('in “%s”: %s', (sentence, words) => {
    expect(texts(nilPositions(sentence))).toEqual(words === null ? [] : [words]);
    expect(texts(nilPositions(spacedOut(sentence)))).toEqual(words === null ? [] : [spacedOut(words)]);
  });

  it.each([
    'This report on budget monitoring goes to the board.',
    'The project on budget setting has begun.',
  ])('takes a noun for no verb: %s', (sentence) => {
    expect(nilPositions(sentence)).toEqual([]);
    expect(nilPositions(spacedOut(sentence))).toEqual([]);
  });

  it('finds every one, and says where', () => {
    expect(nilPositions('Legal is on budget and transport is breaking even.')).toEqual([
      { text: 'on budget', start: 9, end: 18 },
      { text: 'breaking even', start: 36, end: 49 },
    ]);
  });
});

describe('noMovements', () => {
  const movements = [
    ['an overspend of £0.2m, with no movement.', 'with no movement'],
    ['an overspend of £0.2m, with no change', 'with no change'],
    ['an overspend of £0.2m (no change)', 'no change'],
    ['no change, as reported', 'no change'],
    ['no movement; the trend continues', 'no movement'],
    ['no change from last month', 'no change'],
    ['no movement since period 9', 'no movement'],
    ['no movement on period 9', 'no movement'],
    ['no movement in the month', 'no movement'],
    ['no change in month', 'no change'],
    ['no change compared with period 9', 'no change'],
    ['unchanged from period 9', 'unchanged from'],
    ['unchanged since period 9', 'unchanged since'],
    ['unchanged on period 9', 'unchanged on'],
    ['no change in demand', null],
    ['no movement of staff', null],
    ['fees are unchanged', null],
  ] as const;

  it.each(movements)('in “%s”: %s', (sentence, words) => {
    expect(texts(noMovements(sentence))).toEqual(words === null ? [] : [words]);
    expect(texts(noMovements(spacedOut(sentence)))).toEqual(words === null ? [] : [spacedOut(words)]);
  });
});
