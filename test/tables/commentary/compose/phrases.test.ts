import { defaultPhrases, phraseProblems } from '../../../../src/tables/commentary/compose/phrases';

describe('phraseProblems', () => {
  it('finds none in the usual wording', () => {
    expect(phraseProblems(defaultPhrases)).toEqual([]);
  });

  it('says what means nothing and what is missing', () => {
    expect(phraseProblems({ ...defaultPhrases, overspend: 'over by {sum}', opening: '{position}' })).toEqual([
      '“{position}” has no {service}. Put it where it is to stand.',
      '“over by {sum}” has {sum}, which means nothing there. Use {amount}.',
      '“over by {sum}” has no {amount}. Put it where it is to stand.',
    ]);
  });

  it('lets the verb, the prior period and the budget be left out', () => {
    const phrases = {
      ...defaultPhrases,
      opening: '{service}: {position}',
      movement: ', {movement}',
      share: '{share} of budget.',
    };
    expect(phraseProblems(phrases)).toEqual([]);
  });
});
