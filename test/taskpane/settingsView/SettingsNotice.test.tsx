import { SettingsNotice } from '../../../src/taskpane/settingsView/SettingsNotice';
import type { FormState, SettingsFormControl } from '../../../src/taskpane/settingsView/useSettingsForm';
import { usualSettings, type HouseSettings } from '../../../src/tables/settings/houseSettings';
import { render } from '../render';

function notice(state: FormState): string {
  return render(<SettingsNotice form={{ state } as SettingsFormControl} />);
}

const kept = (settings: HouseSettings, names: string[]): FormState => ({
  kind: 'kept',
  before: usualSettings,
  settings,
  names,
});

const otherUnit = { ...usualSettings, unit: '£m' as const };

test('says what was kept, and how many where there are many', () => {
  expect(notice(kept(otherUnit, ['Figures in']))).toContain('Kept: Figures in.');
  expect(notice(kept(otherUnit, ['a', 'b', 'c', 'd']))).toContain('Kept: 4 settings.');
});

test('every end has its sentence; nothing is said before anything happened', () => {
  expect(notice({ kind: 'idle' })).not.toContain('role=');
  expect(notice({ kind: 'wrong', asked: 1 })).toContain('First put right what is marked.');
  expect(notice({ kind: 'unchanged' })).toContain('There is nothing new to keep.');
  expect(notice({ kind: 'usual' })).toContain('The usual settings are filled in');
  expect(notice({ kind: 'undone' })).toContain('as they were before');
  expect(notice({ kind: 'refused', message: 'A cell is being edited.' })).toContain(
    'A cell is being edited.',
  );
});
