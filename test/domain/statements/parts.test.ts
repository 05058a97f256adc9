import { readParagraph, readStatements } from '../../../src/domain/statements/readStatements';

/** The lists of a paragraph: whether each claims to be whole, and its signed amounts in pounds. */
const lists = (text: string): [string, number[]][] =>
  readParagraph(text).parts.map(({ extent, parts }) => [
    extent,
    parts.map(({ amount, sign }) => sign * amount.size),
  ]);

/** As pasted or justified text has it. */
const spread = (text: string): string => text.replace(/ /g, '  ');

describe('lists of components', () => {
  it.each([
    ['made up of counsel of £0.3m and fees of £0.2m', 'whole', [300_000, 200_000]],
    ['consisting of counsel (£0.3m) and fees (£0.2m)', 'whole', [300_000, 200_000]],
    ['broken down as counsel (£0.3m) and fees (£0.2m)', 'whole', [300_000, 200_000]],
    ['as a result of counsel (£0.4m) less income of £0.1m', 'likely', [400_000, -100_000]],
    ['because of counsel (£0.4m), offset in part by savings of £0.1m', 'likely', [400_000, -100_000]],
    ['due to pressures such as counsel (£0.2m) and fees (£0.1m)', 'partial', [200_000, 100_000]],
  ])('are read where the figure is %s, also with two spaces between the words', (list, extent, signed) => {
    const text = `Legal has an overspend of £0.5m ${list}.`;
    expect(lists(text)).toEqual([[extent, signed]]);
    expect(lists(spread(text))).toEqual(lists(text));
  });
});

it.each(['just over', 'at least', 'up to'])(
  'an amount of %s so much is known as one, also with two spaces',
  (words) => {
    const about = (text: string): boolean[] => readStatements(text).map((statement) => statement.about);
    expect(about(spread(`Legal has an overspend of ${words} £0.5m.`))).toEqual([true]);
    expect(about(spread('Legal has an overspend of £0.5m.'))).toEqual([false]);
  },
);
