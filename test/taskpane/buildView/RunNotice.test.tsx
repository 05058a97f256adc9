import { RunNotice } from '../../../src/taskpane/buildView/RunNotice';
import { afterUndo, type Built, type Run } from '../../../src/taskpane/buildView/useRun';
import { render } from '../render';

const built: Built = {
  kind: 'built',
  sheetName: 'Forecast outturn',
  address: "'Forecast outturn'!A3:H12",
  rows: 8,
  summary: { rows: 8, sentence: '8 services, total variance (294)', totals: [] },
  notDone: ['Left out: Movement.'],
  undo: {
    sheetId: '1',
    sheetName: 'Forecast outturn',
    ownSheet: true,
    address: 'A1:H14',
    table: 'A2:H11',
    cells: [],
    definedName: 'x',
    charts: [],
    returnTo: { sheetName: 'Table 4', address: 'A4:G13' },
    columnWidths: [],
  },
};

function notice(run: Run): string {
  const nothing = () => undefined;
  const control = {
    run,
    build: () => Promise.resolve(),
    answer: nothing,
    cancel: nothing,
    undo: () => Promise.resolve(),
    forget: nothing,
  };
  return render(<RunNotice control={control} onGoTo={nothing} onGoToTable={nothing} />);
}

test('a built table is told in one sentence, with Go to, Undo and what was not done', () => {
  const html = notice({ kind: 'built', built });
  expect(html).toContain('Built on sheet “Forecast outturn”: 8 services, total variance (294).');
  expect(html).toContain('>Go to table<');
  expect(html).toContain('>Undo<');
  expect(html).toContain('Left out: Movement.');
  expect(html).toMatch(/role="status"[^>]*/);
});

test('long work shows how far it is and can be cancelled', () => {
  const html = notice({ kind: 'working', done: 5000, total: 20000 });
  expect(html).toContain('Writing 5,000 of 20,000 rows');
  expect(html).toContain('aria-valuenow="0.25"');
  expect(html).toContain('>Cancel<');
});

test('a refusal is an alert that leads to the cells', () => {
  const html = notice({ kind: 'refused', message: 'The sheet is protected.', address: "'Table 4'!B7" });
  expect(html).toContain('role="alert"');
  expect(html).toContain('The sheet is protected.');
  expect(html).toContain('Show Table 4!B7');
});

test('an Undo that was refused for the moment can be tried again, one that has nothing to undo cannot', () => {
  const editing = 'A cell is being edited. Press Enter or Esc in the sheet, then try again.';
  const again = notice(afterUndo({ kind: 'refused', message: editing }, built));
  expect(again).toContain(editing);
  expect(again).toContain('>Undo<');
  const gone = notice(afterUndo({ kind: 'gone', message: 'The table is no longer there.' }, built));
  expect(gone).toContain('The table is no longer there.');
  expect(gone).not.toContain('>Undo<');
});

test('a question offers the safe answer first', () => {
  const html = notice({
    kind: 'question',
    question: {
      id: 'place',
      message: 'There are figures beside the selection.',
      choices: [
        { id: 'newSheet', label: 'Use a new sheet' },
        { id: 'replace', label: 'Replace them' },
      ],
    },
    request: undefined as never,
  });
  expect(html.indexOf('Use a new sheet')).toBeLessThan(html.indexOf('Replace them'));
  expect(html).toContain('>Cancel<');
  expect(html).toContain('There are figures beside the selection.');
});
