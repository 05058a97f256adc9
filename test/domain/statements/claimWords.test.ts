import { moneyClaim, percentClaim, savingState } from '../../../src/domain/statements/claimWords';

/** What the words around the first £ of a text make of the amount, `£5k`. */
function claimed(text: string): { kind: string; direction: string | null; words: string } {
  const at = text.indexOf('£5k');
  const [before, after] = [text.slice(0, at), text.slice(at + 3)];
  const { kind, direction, lead, tail } = moneyClaim(before, after);
  return { kind, direction, words: text.slice(at - lead, at + 3 + tail) };
}

describe('moneyClaim', () => {
  it.each([
    ['is reporting an overspend of £5k', 'over', 'an overspend of £5k'],
    ['is reporting a forecast overspend of £5k', 'over', 'a forecast overspend of £5k'],
    ['the net projected under-spend is (£5k', 'under', 'the net projected under-spend is (£5k'],
    ['is forecast to underspend by £5k', 'under', 'underspend by £5k'],
    ['has an over spent position of £5k', 'over', 'an over spent position of £5k'],
    ['a deficit of £5k', 'over', 'a deficit of £5k'],
    ['a total gross pressure totalling -£5k', 'over', 'a total gross pressure totalling -£5k'],
    ['Overspend: £5k', 'over', 'Overspend: £5k'],
    ['an overspend now at approx. £5k', 'over', 'an overspend now at approx. £5k'],
    ['the forecast underspend on staffing is £5k', 'under', 'the forecast underspend on staffing is £5k'],
    ['(£5k underspend)', 'under', '£5k underspend'],
    ['(£5k) net forecast overspend', 'over', '£5k) net forecast overspend'],
    [' to a £5k overspend', 'over', ' to a £5k overspend'],
    ['a £5k pressure', 'over', '£5k pressure'],
    ['a variance of -£5k', null, 'a variance of -£5k'],
    ['the variance on fees was £5k', null, 'the variance on fees was £5k'],
  ])('position: %s', (text, direction, words) => {
    expect(claimed(text)).toEqual({ kind: 'position', direction, words });
  });

  it.each([
    ['an adverse movement of £5k', 'adverse', 'an adverse movement of £5k'],
    ['a positive in-month swing of £5k', 'favourable', 'a positive in-month swing of £5k'],
    ['with an upward change in month of £5k', 'adverse', 'with an upward change in month of £5k'],
    ['a downward movement: £5k', 'favourable', 'a downward movement: £5k'],
    ['a movement of £5k favourable', 'favourable', 'a movement of £5k'],
    ['a movement of £5k', null, 'a movement of £5k'],
    ['an improvement of (£5k', 'favourable', 'an improvement of (£5k'],
    ['a worsening of £5k', 'adverse', 'a worsening of £5k'],
    ['a £5k favorable change', 'favourable', '£5k favorable change'],
    ['(£5k) negative swing', 'adverse', '£5k) negative swing'],
    ['which is £5k better than last month', 'favourable', '£5k better than last'],
    ['which is £5k worse than the previous period', 'adverse', '£5k worse than the previous'],
    ['which is £5k worse than p9', 'adverse', '£5k worse than p9'],
    ['an increase of £5k from period 9', null, 'an increase of £5k'],
    ['a fall of (£5k) compared with the position reported', null, 'a fall of (£5k'],
    [
      'The overspend on fees has further increased by £5k',
      'adverse',
      'The overspend on fees has further increased by £5k',
    ],
    ['the underspend was reduced by about £5k', 'adverse', 'the underspend was reduced by about £5k'],
    [
      'The forecast position has been improving by £5k',
      'favourable',
      'The forecast position has been improving by £5k',
    ],
    ['The outturn has deteriorated by £5k', 'adverse', 'The outturn has deteriorated by £5k'],
    ['The underspend has grown by £5k', 'favourable', 'The underspend has grown by £5k'],
    ['The pressure has fallen by £5k', 'favourable', 'The pressure has fallen by £5k'],
    ['The underspend has lessened by £5k', 'adverse', 'The underspend has lessened by £5k'],
  ])('movement: %s', (text, direction, words) => {
    expect(claimed(text)).toEqual({ kind: 'movement', direction, words });
  });

  it.each([
    ['against the approved budget of £5k', 'budget', 'against the approved budget of £5k'],
    ['on its current full year budget is (£5k', 'budget', 'on its current full year budget is (£5k'],
    ['The revised budget was £5k', 'budget', 'revised budget was £5k'],
    ['a forecast net outturn of £5k', 'forecast', 'forecast net outturn of £5k'],
    ['expected expenditure to be £5k', 'forecast', 'expected expenditure to be £5k'],
    ['an outturn of £5k', 'forecast', 'outturn of £5k'],
    ['funding totalling £5k', 'funding', 'funding totalling £5k'],
    ['a grant of (£5k', 'funding', 'grant of (£5k'],
    ['£5k of assumed approved covid funding', 'funding', '£5k of assumed approved covid funding'],
    ['(£5k) C-19 grant', 'funding', '£5k) C-19 grant'],
    ['a £5k funding bid', 'amount', '£5k'],
    ['£5k and the grant', 'amount', '£5k'],
    ['£5k of savings funding', 'amount', '£5k'],
    ['an increase of £5k in fees', 'amount', '£5k'],
    ['a further pressure of £5k', 'amount', '£5k'],
    ['a risk of an overspend of £5k', 'amount', '£5k'],
    ['Requested, £5k', 'amount', '£5k'],
  ])('%s: %s', (text, kind, words) => {
    expect(claimed(text)).toEqual({ kind, direction: null, words });
  });

  it('knows a pressure from an overspend, and what it is on', () => {
    expect(moneyClaim('a pressure of ', '')).toMatchObject({ pressure: true, subject: null });
    expect(moneyClaim('a ', ' pressure')).toMatchObject({ pressure: true, subject: null });
    expect(moneyClaim('a ', ' overspend')).toMatchObject({ pressure: false });
    expect(moneyClaim('the overspend in the legal team is ', '')).toMatchObject({
      pressure: false,
      subject: 'legal team',
    });
    expect(moneyClaim('the overspend for fees has increased by ', '')).toMatchObject({ subject: 'fees' });
    expect(moneyClaim('the variance within fees is ', '')).toMatchObject({ subject: 'fees' });
  });
});

describe('percentClaim', () => {
  it.each([
    [' of the budget', ' of the budget'],
    [' of the approved net budget of £9k', ' of the approved net budget'],
    [') against  its  current  budget', ') against  its  current  budget'],
    [' on budget', ' on budget'],
  ])('“3%%%s” is a share', (after, words) => {
    expect(percentClaim(after)).toMatchObject({ kind: 'share', tail: words.length });
  });

  it.each(['', ' of the budgeted posts', ' more than the budget'])('“3%%%s” is none', (after) => {
    expect(percentClaim(after)).toBeNull();
  });
});

describe('savingState', () => {
  it.each([
    ['is not deliverable', 'notDeliverable'],
    ['will not  be  achieved', 'notDeliverable'],
    ['will not be achieved', 'notDeliverable'],
    ['is not achievable', 'notDeliverable'],
    ['will not be delivered', 'notDeliverable'],
    ['is undeliverable', 'notDeliverable'],
    ['is still at  risk', 'atRisk'],
    ['to be delivered', 'target'],
    ['to achieve', 'target'],
    ['yet to be made', 'target'],
    ['has been delivered', 'delivered'],
    ['was achieved', 'delivered'],
    ['has been realised', 'delivered'],
    ['against a target of', 'target'],
    ['is planned', null],
  ])('“%s”: %s', (clause, state) => {
    expect(savingState(clause)).toBe(state);
  });
});
