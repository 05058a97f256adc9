import { findAmounts } from '../../../src/domain/statements/findAmounts';
import { amountsWithin } from '../../../src/domain/statements/within';

const within = (text: string) => amountsWithin(text, findAmounts(text));

describe('amountsWithin', () => {
  it('finds the savings of another year within those of this one', () => {
    const text = 'Green - £1.093m (Including 2020/21 delivery of savings of £3.540m)';
    expect(within(text)).toEqual([
      {
        quote: '£1.093m (Including 2020/21 delivery of savings of £3.540m',
        start: 8,
        whole: expect.objectContaining({ text: '£1.093m' }),
        part: expect.objectContaining({ text: '£3.540m' }),
      },
    ]);
  });

  it.each([
    'The budget is £7.662m including £0.250m of grant.',
    'The budget is £7.662m, including a grant of £0.250m.',
    'The budget is £7.662m , of  which £0.250m is a grant.',
    'The budget is £7.662m, which includes a grant (£0.250m).',
    'The budget is £7.662m,  (including a grant of £0.250m).',
    'The budget is £7.662m ( including a grant of £0.250m).',
    'The budget is £7.662m ( which  includes a grant of £0.250m).',
    'The budget has grown (£7.662m), including a grant ( £0.250m).',
    'The budget has grown (£7.662m) (included is a grant of £0.250m).',
    'The budget is £7.662m including a grant from the unitary authorities for the social workers in the duty teams (£0.250m).',
  ])('finds the part in “%s”', (text) => {
    expect(within(text).map(({ whole, part }) => [whole.size, part.size])).toEqual([[7_662_000, 250_000]]);
  });

  it.each([
    ['another sentence', 'The budget is £7.662m. Including the grant it would be £7.912m.'],
    ['a reason between', 'The budget is £7.662m for staffing, transport and fees including £0.250m.'],
    ['a word that only begins so', 'The budget is £7.662m, inclusive £0.250m.'],
    ['a share', 'The budget is £7.662m, of which 3% is a grant.'],
    ['a part of a share', '3% including £0.250m of grant.'],
    ['brackets between', 'The budget is £7.662m, including grants (two) of £0.250m.'],
    ['a blank of a hundred characters', `The budget is £7.662m including ${' '.repeat(100)}£0.250m.`],
  ])('finds none: %s', (_, text) => {
    expect(within(text)).toEqual([]);
  });

  it('takes each amount with the one before it', () => {
    expect(
      within('Legal has £5m. Fees are £3m, of which £2m (including £1m) are of counsel.').map(
        ({ whole, part }) => [whole.text, part.text],
      ),
    ).toEqual([
      ['£3m', '£2m'],
      ['£2m', '£1m'],
    ]);
  });
});
