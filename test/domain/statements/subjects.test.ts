import { SentenceVerbs, subjectName } from '../../../src/domain/statements/subjects';

/** Whom a sentence is about, by the words before its first £ and those behind the amount. */
function subjectOf(sentence: string, claim: string) {
  const start = sentence.indexOf(claim);
  const after = sentence.slice(start + claim.length);
  return new SentenceVerbs(sentence).subjectOf(start, 0, start, after);
}

/** As pasted out of a justified paragraph. */
const spacedOut = (text: string) => text.replaceAll(' ', '  ');

describe('subjectName', () => {
  it.each([
    ['Corporate parent service', 'Corporate parent service'],
    ['- 5.3 Corporate parent service ', 'Corporate parent service'],
    ['5. Legal', 'Legal'],
    ['(5) Legal', 'Legal'],
    ['a) Legal', 'Legal'],
    ['5.20.1) Legal', 'Legal'],
    ['• Legal', 'Legal'],
    ['  5.3  -  Legal', 'Legal'],
    ['16 plus team', '16 plus team'],
    ['At period 10 the legal service', 'legal service'],
    ['As at P10, the legal service', 'legal service'],
    ['As  at  the  end  of  month  10 , the  legal service', 'legal service'],
    ['By the end of quarter two Legal', 'Legal'],
    ['For Q3 Legal', 'Legal'],
    ['In month one of our legal service', 'legal service'],
    ['At the year end, Legal', 'Legal'],
    ['At the  year-end Legal', 'Legal'],
    ['In  addition Legal', 'Legal'],
    ['However, Legal', 'Legal'],
    ['Overall, and currently, a legal service', 'legal service'],
    ['In addition, Legal', 'Legal'],
    ['Within this, Legal', 'Legal'],
    ['Also Legal', 'Legal'],
    ['but Legal', 'Legal'],
    ['while Legal', 'Legal'],
    ['whilst Legal', 'Legal'],
    ['whereas Legal', 'Legal'],
    ['with Legal', 'Legal'],
    [', an adoption service', 'adoption service'],
    ['; ) The adoption service', 'adoption service'],
    ['Transport, which is demand led,', 'Transport'],
    ['Transport,  who overspent', 'Transport'],
    ['Transport, that overspent', 'Transport'],
    ['**Fostering** –', 'Fostering'],
    ['Fostering (', 'Fostering'],
    ['Fostering’s', 'Fostering'],
    ["Fostering's", 'Fostering'],
    ["Disabled children's team", "Disabled children's team"],
    ['Therapies', 'Therapies'],
    ['Withington House', 'Withington House'],
    ['', ''],
    ['x'.repeat(140), 'x'.repeat(140)],
    ['x'.repeat(141), ''],
    [`The ${' '.repeat(280)}`, ''],
  ])('of “%s” is “%s”', (written, name) => {
    expect(subjectName(written)).toBe(name);
  });
});

describe('SentenceVerbs', () => {
  it.each([
    ['Legal is on budget.', true],
    ['Children Who Are Missing (£5k overspend)', false],
    ['This island', false],
    ['Table 4 shows that Legal is on budget.', true],
  ])('knows whether “%s” has a verb', (sentence, hasVerb) => {
    expect(new SentenceVerbs(sentence).hasVerb).toBe(hasVerb);
  });

  it.each([
    ['Legal is reporting an overspend of £5k.', 'an overspend of £5k', 'Legal'],
    [
      '5.9 The UASC service is forecasting a net underspend of £0.126m.',
      'a net underspend of £0.126m',
      'UASC service',
    ],
    [
      'Legal has vacancies and is now reporting an overspend of £5k.',
      'an overspend of £5k',
      'Legal has vacancies and',
    ],
    ['Legal has an overspend of £5k.', 'an overspend of £5k', 'Legal'],
    ['Legal: £5k overspend', '£5k overspend', 'Legal'],
    ['Table 4 shows that Legal is reporting an overspend of £5k.', 'an overspend of £5k', 'Legal'],
    ['As Table 4 indicates that Legal has an overspend of £5k.', 'an overspend of £5k', 'Legal'],
  ])('in “%s” of %s: %s', (sentence, claim, text) => {
    expect(subjectOf(sentence, claim)).toMatchObject({ text, from: 'own', behind: false, past: false });
    expect(subjectOf(spacedOut(sentence), spacedOut(claim)).text).toBe(spacedOut(text));
  });

  it.each([
    ['An underspend of £5k is forecast for transport.', 'An underspend of £5k', 'transport'],
    [
      'An underspend of £5k is now anticipated in the Early Help teams due to vacancies.',
      'An underspend of £5k',
      'Early Help teams',
    ],
    [
      'An underspend (£5k) has been reported on placements (agency).',
      'An underspend (£5k',
      'placements (agency)',
    ],
    ['There is a £5k overspend in Legal, as reported.', 'a £5k overspend', 'Legal'],
    ['This is a £5k overspend across the homes which are open.', 'a £5k overspend', 'homes'],
  ])('behind the amount in “%s”', (sentence, claim, text) => {
    expect(subjectOf(sentence, claim)).toMatchObject({ text, from: 'own', behind: true });
    expect(subjectOf(spacedOut(sentence), spacedOut(claim))).toMatchObject({
      text: spacedOut(text),
      behind: true,
    });
  });

  it.each([
    'This is an overspend of £5k.',
    'It has an overspend of £5k in the current year.',
    'There is an overspend of £5k against an approved budget of £9k.',
    'The forecast overspend is an overspend of £5k on last month.',
    'The variance position is an overspend of £5k for P9.',
    'These teams have an overspend of £5k in period 9.',
    'Savings are an overspend of £5k in  the  annual  current  budget.',
    'That is an overspend of £5k for the current financial year.',
    'We have an overspend of £5k in 2021/22.',
  ])('names no one: %s', (sentence) => {
    const found = subjectOf(sentence, 'an overspend of £5k');
    expect(subjectOf(spacedOut(sentence), 'an  overspend  of  £5k').text).toBe('');
    expect(found).toMatchObject({ text: '', from: 'before', behind: false });
  });

  it.each([
    ['Legal was forecast to overspend by £5k.', true],
    ['Fees were expected to overspend by £5k.', true],
    ['Legal had to overspend by £5k.', true],
    ['Legal is forecast to overspend by £5k.', false],
    ['to overspend by £5k.', false],
  ])('knows what was: %s', (sentence, past) => {
    expect(subjectOf(sentence, 'to overspend by £5k').past).toBe(past);
  });

  it('gives a clause behind an amount its own name, and says where the name ends', () => {
    const sentence =
      'Legal is reporting an overspend of £5k and transport is forecasting an underspend of £3k.';
    const previousEnd = sentence.indexOf(' and');
    const start = sentence.indexOf('an underspend');
    expect(new SentenceVerbs(sentence).subjectOf(start, previousEnd, 19, '.')).toEqual({
      text: 'transport',
      from: 'own',
      past: false,
      end: sentence.indexOf('is forecasting'),
      behind: false,
    });
  });

  it('takes a clause far behind the amount for none of its own', () => {
    const far =
      'and, because of the many placements which children have needed since the summer of last year, transport';
    const sentence = `Legal is reporting an overspend of £5k ${far} is forecasting an underspend of £3k.`;
    const previousEnd = sentence.indexOf(' and');
    const start = sentence.indexOf('an underspend');
    expect(new SentenceVerbs(sentence).subjectOf(start, previousEnd, 19, '.').text).toBe('Legal');
  });
});
