import { TableUpdateNotice } from '../../../src/taskpane/settingsView/TableUpdateNotice';
import type {
  TableUpdate,
  TableUpdateState,
  Updated,
} from '../../../src/taskpane/settingsView/useTableUpdate';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { render } from '../render';

function notice(state: TableUpdateState): string {
  return render(<TableUpdateNotice control={{ state } as TableUpdate} />);
}

const updated: Updated = {
  kind: 'updated',
  tables: 2,
  notDone: ['1 formula of “Table 4” is your own and is left as it is.'],
  undo: { changes: [] },
};

test('offers to update what was built before', () => {
  const html = notice({ kind: 'offered', tables: 3, settings: usualSettings });
  expect(html).toContain('3 tables of this workbook were built before.');
  expect(html).toContain('Update built tables</button>');
});

test('says how many were updated, what was not, and how to go back', () => {
  const html = notice(updated);
  expect(html).toContain('2 tables are updated.');
  expect(html).toContain('is your own and is left as it is.');
  expect(html).toContain('Undo the update</button>');
});

test('asks before changes made since are taken away', () => {
  const asked = { kind: 'undoQuestion' as const, message: 'Tables were changed since.', updated };
  expect(notice({ ...asked, evenIfChanged: true })).toMatch(/Keep them updated.*Undo all the same/);
  expect(notice({ ...asked, evenIfChanged: false })).toContain('Undo the update</button>');
});

test.each([
  [{ kind: 'unchanged', notDone: ['The sheet “A” is protected.'] }, 'are as the settings say already'],
  [{ kind: 'refused', message: 'A cell is being edited.' }, 'A cell is being edited.'],
  [{ kind: 'undone' }, 'as they were before the update'],
] as [TableUpdateState, string][])('%j', (state, text) => {
  expect(notice(state)).toContain(text);
});

test('nothing is offered before anything was kept', () => {
  expect(notice({ kind: 'idle' })).not.toContain('<button');
});
