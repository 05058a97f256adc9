import { catalogue } from '../../src/functions/catalogue';
import { ExcelError } from '../../src/functions/errors';

/** One cell's answer; an error is its code and message. */
function answer(id: string, ...args: unknown[]): unknown {
  const entry = catalogue.find((candidate) => candidate.id === id);
  const [[only]] = (entry?.implementation as (...args: unknown[]) => unknown[][])(...args);
  return only instanceof ExcelError ? [only.code, only.message].filter(Boolean).join(' ') : only;
}

describe('errors at the boundaries', () => {
  it.each([
    ['VARIANCE', [true, 1], '#VALUE! Budget: TRUE is not a number.'],
    ['VARIANCEPCT', [0, 5], '#DIV/0!'],
    ['VARIANCEPCT', [0, 'n.k.'], '#VALUE! Outturn: "n.k." is not a number.'],
    ['VARIANCEPCT', [1, 2, 'gross'], '#VALUE! Base: "gross" is not one of signed, absolute.'],
    ['POSITION', [1, -1], '#NUM!'],
    ['POSITION', ['x', -1], '#VALUE! Variance: "x" is not a number.'],
    ['DIRECTION', [1, -0.01], '#NUM!'],
    ['AMOUNT', ['n/a'], '#N/A Text: "n/a" stands for no figure.'],
    ['AMOUNT', ['tbc', 'pence'], '#VALUE! Unit: "pence" is not one of £, £000, £m.'],
    ['AMOUNT', [false], '#VALUE! Text: FALSE is not a number.'],
    ['MONEY', [1, '£000', 'words'], '#VALUE! Style: "words" is not one of £m, £k, £, table.'],
    ['UPLIFT', [1, -1, -1], '#DIV/0!'],
    ['UPLIFT', [1, -2, 0.5], '#NUM!'],
    ['UPLIFT', [1, 1, 1e9], '#NUM!'],
    ['NARRATIVE', ['', 5], '#VALUE! Service: the name is blank.'],
    ['NARRATIVE', ['Legal', 5, 1, 9.5], '#NUM!'],
    ['NARRATIVE', ['Legal', 'n.k.'], '#VALUE! Variance: "n.k." is not a number.'],
  ])('%s of %j is %s', (id, args, error) => {
    expect(answer(id, ...args)).toBe(error);
  });
});

describe('blank and omitted arguments', () => {
  it.each([
    ['VARIANCE', ['', 5], 5],
    ['VARIANCE', [null, null], 0],
    ['UPLIFT', [100, 0.02, [['']]], 102],
    ['POSITION', [''], 'On budget'],
    ['MONEY', [108, null, '£K'], '£108k'],
    ['AMOUNT', [null], 0],
    ['AMOUNT', ['1,752', '£000'], 1752],
    ['AMOUNT', ['£2.5m', '£M'], 2.5],
    ['AMOUNT', [5, '£000'], 5],
    ['NARRATIVE', ['', '', ''], ''],
    ['NARRATIVE', ['Legal', 5, ''], 'Legal is reporting an overspend of £0.005m.'],
    ['NARRATIVE', ['Legal', ''], 'Legal is reporting a balanced position.'],
    [
      'NARRATIVE',
      ['Legal', 5, 0, ''],
      'Legal is reporting an overspend of £0.005m, with no movement from the previous period.',
    ],
  ])('%s of %j is %j', (id, args, value) => {
    expect(answer(id, ...args)).toBe(value);
  });
});
