import { InsertResult } from '../../../src/taskpane/functionsView/InsertResult';
import type { InsertState } from '../../../src/taskpane/functionsView/useInsertFormula';
import { render } from '../render';

function result(state: InsertState): string {
  const nothing = () => undefined;
  return render(<InsertResult state={state} onReplace={nothing} onKeep={nothing} />);
}

test('the cell is named as people read it', () => {
  expect(result({ kind: 'inserted', address: "'Table 4'!B7" })).toContain('The formula is in Table 4!B7.');
});

test('keeping what a cell holds is offered before replacing it', () => {
  const html = result({ kind: 'notEmpty', address: 'Data!C1', message: 'Data!C1 is not empty.' });
  expect(html.indexOf('Keep it')).toBeLessThan(html.indexOf('Replace it'));
});

test('a refusal is announced and takes the focus, which the button lost while it worked', () => {
  const html = result({ kind: 'refused', message: 'The sheet is protected.' });
  expect(html).toMatch(/<div[^>]*tabindex="0"[^>]*role="alert"/);
});
