import { SheetNotice } from '../../../src/taskpane/shared/SheetNotice';
import type { SheetState } from '../../../src/taskpane/shared/useWrittenSheet';
import { render } from '../render';

const undo = { sheetName: 'Comparison', first: 6, columns: 9, telling: 8, texts: [] };

const notice = (state: SheetState) =>
  render(
    <SheetNotice
      sheet={{
        state,
        busy: false,
        write: () => Promise.resolve(),
        undo: () => Promise.resolve(),
        keep: () => undefined,
      }}
      written={(name) => `The changes are on sheet “${name}”.`}
      onShow={() => undefined}
    />,
  );

test('what was written, with the way there and back', () => {
  const html = notice({ kind: 'written', undo });
  expect(html).toContain('The changes are on sheet “Comparison”.');
  expect(html).toContain('Go to sheet</button>');
  expect(html).toContain('Undo</button>');
});

test('an Undo that did not come about is said in its place, and can be tried again', () => {
  const html = notice({ kind: 'written', undo, problem: 'A cell is being edited.' });
  expect(html).toContain('A cell is being edited.');
  expect(html).not.toContain('The changes are on');
  expect(html).toContain('Undo</button>');
});

test('of a changed sheet it asks, the safe answer first', () => {
  const html = notice({ kind: 'changed', undo, message: 'The sheet was changed.' });
  expect(html.indexOf('Keep the sheet')).toBeGreaterThan(0);
  expect(html.indexOf('Keep the sheet')).toBeLessThan(html.indexOf('Undo all the same'));
});

test.each([
  [{ kind: 'writing' }, 'Writing the sheet…'],
  [{ kind: 'undoing' }, 'Taking the sheet out again…'],
  [{ kind: 'undone' }, 'The sheet has been taken out again.'],
  [{ kind: 'refused', message: 'The workbook is protected.' }, 'The workbook is protected.'],
] as [SheetState, string][])('%j', (state, text) => {
  expect(notice(state)).toContain(text);
});
