import { ToolNotice } from '../../../src/taskpane/tools/ToolNotice';
import type { ToolRun } from '../../../src/taskpane/tools/useToolRun';
import { words } from '../../../src/taskpane/words';
import { render } from '../render';

interface Cleaned {
  cells: number;
}
const done: Cleaned = { cells: 3 };

const notice = (run: ToolRun<Cleaned>) =>
  render(
    <ToolNotice control={{ run, undo: () => Promise.resolve() }} texts={words.clean}>
      {({ cells }) => `${cells} figures are numbers now.`}
    </ToolNotice>,
  );

test('what was done, and Undo', () => {
  const html = notice({ kind: 'done', done });
  expect(html).toContain('3 figures are numbers now.');
  expect(html).toContain('Undo</button>');
});

test('Undo that did not come about can be tried again', () => {
  const html = notice({ kind: 'undoRefused', message: 'A cell is being edited.', done });
  expect(html).toContain('A cell is being edited.');
  expect(html).toContain('Undo</button>');
});

test.each([
  [{ kind: 'working' }, 'Cleaning…'],
  [{ kind: 'undoing' }, 'Putting the text back…'],
  [{ kind: 'nothing' }, 'There is no text that is a figure'],
  [{ kind: 'undone' }, 'The text is back.'],
  [{ kind: 'refused', message: 'This sheet is protected.' }, 'This sheet is protected.'],
] as [ToolRun<Cleaned>, string][])('%j: said, with nothing to undo', (run, text) => {
  expect(notice(run)).toContain(text);
  expect(notice(run)).not.toContain('Undo');
});
