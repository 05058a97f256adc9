import { isAside, isEarlier, type Place } from '../../../src/domain/statements/asides';

const aside = (before: string, after = '', rest: Partial<Place> = {}) =>
  isAside({ kind: 'position', before, after, second: false, movedFrom: false, ...rest });

/** As pasted out of a justified paragraph. */
const spacedOut = (text: string) => text.replaceAll(' ', '  ');

describe('isAside', () => {
  it.each([
    'due to',
    'because of',
    'owing to',
    'the result of',
    'results from',
    'resulting in',
    'made up of',
    'comprising',
    'consists of',
    'consisting of',
    'including',
    'of which',
    'offset by',
    'mitigated by',
    'partly',
    'partially',
    'relates to',
    'relating to',
    'driven by',
    'reflecting',
    'reflects',
  ])('takes what is “%s” for a component', (words) => {
    expect(aside(` is reporting an underspend ${words} `)).toBe(true);
    expect(aside(spacedOut(` is reporting an underspend ${words} `))).toBe(true);
    expect(aside(` ${words} `, '', { kind: 'amount' })).toBe(true);
  });

  it.each([
    'would be',
    'could be',
    'may be',
    'might be',
    'if there is',
    'without',
    'excluding',
    'potentially',
    'risks',
    'at risk of',
    'at worst',
    'at best',
    'until',
    'unless',
    'planned',
    'targeted',
  ])('takes what is “%s” for a possibility', (words) => {
    expect(aside(` ${words} `)).toBe(true);
  });

  it.each([
    ' on agency staff',
    ' in legal fees',
    ' within residential homes',
    ' relating to placements',
    ' across the teams',
    ') on agency staff',
    '  on  agency staff',
  ])('takes “an overspend of £0.1m%s” for a part', (after) => {
    expect(aside(' is reporting ', after)).toBe(true);
    expect(aside(' is reporting ', spacedOut(after))).toBe(true);
    expect(aside(' is reporting ', after, { kind: 'movement' })).toBe(false);
  });

  it.each([
    '',
    ' and rising',
    '. On agency staff',
    ' in the period',
    ' in month 10',
    ' in the year',
    ' in year',
    ' on last month',
    ' on the  previous forecast',
    ' in the current year',
    ' within the final quarter',
    ' on p9',
    ' on M9',
    ' in 2021/22',
  ])('takes “is reporting an overspend of £0.1m%s” for the headline', (after) => {
    expect(aside(' is reporting ', after)).toBe(false);
    expect(aside(' is reporting ', spacedOut(after))).toBe(false);
  });

  it('takes a second position of a service for no headline', () => {
    expect(aside(' and ', '', { second: true })).toBe(true);
    expect(aside(' and ', '', { second: true, kind: 'movement' })).toBe(false);
  });

  it('takes a movement that says what it is from for one of the service, whatever it is due to', () => {
    expect(aside(' due to vacancies ', '', { kind: 'movement', movedFrom: true })).toBe(false);
    expect(aside(' due to vacancies ', '', { kind: 'movement' })).toBe(true);
    expect(aside(' due to vacancies ', '', { movedFrom: true })).toBe(true);
  });

  it('knows words from others that have them in them', () => {
    expect(aside(' for residue to ')).toBe(false);
    expect(aside(' for the bestowed and the mayor ')).toBe(false);
  });
});

describe('isEarlier', () => {
  it.each([
    ' compared to ',
    ' compared with an ',
    ' compared  with  the  ',
    ' up from a ',
    ' higher than the ',
    ' previously ',
    ' previously reported ',
    ' previously  reported  an ',
  ])('by “%s” before it', (before) => {
    expect(isEarlier(before, '')).toBe(true);
    expect(isEarlier(spacedOut(before), '')).toBe(true);
  });

  it.each([
    ' last month',
    ') last  period',
    ' last quarter',
    ' last year',
    ' previously',
    ' in the previous report',
    ' in the prior year',
    '  reported at period 9',
    ' as reported at period 9',
    ' as  forecast  in month 9',
    ' for P9',
    ' at period9',
    ' at  period 9',
  ])('by “%s” behind it', (after) => {
    expect(isEarlier(' reported ', after)).toBe(true);
    expect(isEarlier(' reported ', spacedOut(after))).toBe(true);
  });

  it.each([
    [' overspent by ', ' in 2020/21', true],
    [' overspent by ', ' net in 20/21', true],
    [' overspent by ', ' in 2020 - 2021', true],
    [' overspent by ', ' in  2020–21', true],
    [' overspent by ', ', in 2020/21', false],
    [' overspent by ', ' on placements of babies in 2020/21', false],
    [' overspent by ', ' within 2020/21', false],
    [' overspent by ', ' in 5 homes', false],
    [' overspent by ', ' in 12 homes', false],
    [' overspent by ', ' in 20  -  21', true],
    [' is forecasting an overspend of ', ' in 2021/22', false],
    [' are expected to overspend by ', ' in 2021/22', false],
    [' reporting ', ' in 2021/22', false],
    [' forecast ', ' in 2021/22', false],
    [' is reporting ', ' due to fees last month', false],
    [' compared to budget is ', '', false],
    [' is reporting ', ', at p9 it was £0.2m', false],
  ])('“%s£0.4m%s”: %s', (before, after, earlier) => {
    expect(isEarlier(before, after)).toBe(earlier);
  });
});
