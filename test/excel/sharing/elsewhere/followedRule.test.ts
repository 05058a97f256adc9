import { followedRule, isByValue } from '../../../../src/excel/sharing/elsewhere/followedRule';
import { moverOf } from '../../../../src/excel/tracking/moves';

/** Everything on the sheet has gone down by one row, and the sheet is called Month by now. */
const mover = moverOf([
  {
    id: 'p',
    then: 'P10',
    now: 'Month',
    cells: [{ from: { row: 1, column: 1 }, to: { row: 2, column: 1 } }],
  },
]);
const before = { operator: 'Between', formula1: '=OUTTURN.VARIANCE(B2,C2)', formula2: '=9' };

test('references are those of what stands there now; what was not replaced stays as it is now', () => {
  const stand = { ...before, formula1: '=C2-B2' };
  const now = { operator: 'NotBetween', formula1: '=C3-B3', formula2: '=10' };
  expect(followedRule({ before, stand, now }, mover, 'p')).toEqual({
    operator: 'NotBetween',
    formula1: '=OUTTURN.VARIANCE(B3,C3)',
    formula2: '=10',
  });
});

test('what a value stands for has moved with the cells that are known', () => {
  const stand = { ...before, formula1: '=3' };
  expect(followedRule({ before, stand, now: stand }, mover, 'p')).toMatchObject({
    formula1: '=OUTTURN.VARIANCE(B3,C3)',
  });
  const name = { before: "=OUTTURN.AMOUNT('P10'!$B$2)", stand: '={1,2}', now: '={1,2}' };
  expect(followedRule(name, mover, '')).toBe("=OUTTURN.AMOUNT('Month'!$B$3)");
});

test('what somebody has changed is not touched', () => {
  const stand = { ...before, formula1: '=C2-B2' };
  for (const formula1 of ['=C2+B2', '=3', '']) {
    expect(followedRule({ before, stand, now: { ...stand, formula1 } }, mover, 'p')).toBeNull();
  }
  const byValue = { ...before, formula1: '=3' };
  expect(followedRule({ before, stand: byValue, now: { ...before, formula1: '=4' } }, mover, 'p')).toBeNull();
  expect(followedRule({ before, stand, now: { formula: '=C2-B2' } }, mover, 'p')).toBeNull();
});

test('values alone tell nothing of where they stand', () => {
  expect(isByValue({ rule: before, stand: { ...before, formula1: '=3' } })).toBe(true);
  expect(isByValue({ rule: before, stand: { ...before, formula1: '=C2-B2' } })).toBe(false);
});
