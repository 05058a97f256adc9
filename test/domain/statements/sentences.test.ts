import { sentences } from '../../../src/domain/statements/sentences';

const split = (text: string) => sentences(text).map((sentence) => sentence.text.trim());

describe('sentences', () => {
  it('says where each begins, and loses nothing between them', () => {
    expect(sentences('Legal is on budget.  Fees are not.')).toEqual([
      { text: 'Legal is on budget.  ', start: 0 },
      { text: 'Fees are not.', start: 21 },
    ]);
  });

  it.each([
    ['Transport overspends. £120k was bid.', '£120k was bid.'],
    ['Placements grew. 5 carers have left.', '5 carers have left.'],
    ['Is it funded? The bid is not agreed.', 'The bid is not agreed.'],
    ['It is funded! The bid is agreed.', 'The bid is agreed.'],
    ['It was called “one-off.” Fees rose.', 'Fees rose.'],
    ['It was called "one-off." Fees rose.', 'Fees rose.'],
    ['Fees rose (by a third.) Legal did not.', 'Legal did not.'],
    ['Fees rose. (Legal did not.)', '(Legal did not.)'],
    ['Fees rose. “Legal did not.”', '“Legal did not.”'],
    ['Fees rose. ‘Legal’ did not.', '‘Legal’ did not.'],
    ['Fees rose. "Legal" did not.', '"Legal" did not.'],
    ['Fees rose.\nlegal did not', 'legal did not'],
    ['Fees are £5k inc. VAT. Legal is on budget.', 'Legal is on budget.'],
    ['Fees rose\nlegal did not', 'legal did not'],
    ['Fees rose.\n\nLegal did not', 'Legal did not'],
  ])('ends the first of “%s”', (text, second) => {
    expect(split(text).slice(1)).toEqual([second]);
  });

  it.each([
    'Transport is forecasting an overspend of £0.082m . this is new.',
    'An overspend of £0.830m relates to S.31 proceedings.',
    'Fees (exc. VAT) are £5k.',
    'Fees (excl. VAT) are £5k.',
    'Fees inc. VAT are £5k.',
    'Fees incl. VAT are £5k.',
    'Cost centre no. 4711 is overspent.',
    'No. 4711 is overspent.',
    'The cost is approx. £5k.',
    'The cost is c. £5k.',
    'The cost is ca. £5k.',
    'Some costs, e.g. Agency, are new.',
    'One team, i.e. MASH, is full.',
    'The home in St. James is full.',
    'The post of Dr. Jones is vacant.',
    'The post of Mr. Jones is vacant.',
    'The post of Mrs. Jones is vacant.',
    'The post of Ms. Jones is vacant.',
    'Care prov. Disabled Children is on budget.',
    'The dept. Legal is on budget.',
    'See para. 5.22 below.',
    'Budget vs. Actual is in table 4.',
    'The line Misc. Income is on budget.',
    'Case mgmt. Staffing is on budget.',
    'Business serv. Staffing is on budget.',
    'Business servs. Staffing is on budget.',
    'Adult ed. Staffing is on budget.',
    'Special educ. Needs is on budget.',
    'The spec. Needs budget is spent.',
    'The gen. Fund budget is spent.',
    'The bal. Sheet item is cleared.',
    'The asst. Director has left.',
    'The temp. Staff have left.',
    'The perm. Staff have left.',
  ])('is one: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('knows a word that ends like a short one from it', () => {
    expect(
      split('It is in the arena. Legal is not. Fees are in stock. MASH is in the zinc. Legal is.'),
    ).toHaveLength(5);
  });

  it('leaves blank ones out', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n ')).toEqual([]);
    expect(sentences('\nLegal\n')).toEqual([{ text: 'Legal\n', start: 1 }]);
  });
});
