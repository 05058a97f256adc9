import { requestView } from '../../../src/commands/requestedView';
import { keepSettings } from '../../../src/excel/settings/keepSettings';
import {
  keepInWorkbook,
  onSettings,
  refreshSettings,
  settingsState,
} from '../../../src/taskpane/shared/settingsStore';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';

let excel: ExcelInNode;
let stop: () => void;
let heard: number;
beforeEach(async () => {
  excel = await startExcel();
  heard = 0;
  stop = onSettings(() => (heard += 1));
  await until(() => heard > 0);
});
afterEach(() => {
  stop();
  excel.dispose();
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('read as soon as somebody wants them, and then known', () => {
  expect(settingsState()).toEqual({ settings: usualSettings, known: true, problems: [], failure: undefined });
});

test('kept in one view, there for all', async () => {
  await keepInWorkbook((now) => ({ ...now, period: 10 }));
  expect(settingsState().settings.period).toBe(10);
  expect(heard).toBe(2);
});

test('opening a view reads what a colleague has kept meanwhile', async () => {
  await keepSettings((now) => ({ ...now, organisation: 'Northshire' }));
  expect(settingsState().settings.organisation).toBe('');
  requestView('check');
  await until(() => heard > 1);
  expect(settingsState().settings.organisation).toBe('Northshire');
});

test('the same settings read again are the same object', async () => {
  await keepInWorkbook((now) => ({ ...now, period: 10 }));
  const { settings } = settingsState();
  await refreshSettings();
  expect(settingsState().settings).toBe(settings);
});

test('an older answer does not overtake what was kept after it was asked for', async () => {
  const reading = refreshSettings();
  await keepInWorkbook((now) => ({ ...now, period: 3 }));
  await reading;
  expect(settingsState().settings.period).toBe(3);
});

test('what cannot be read is said, and what was known stays', async () => {
  await keepInWorkbook((now) => ({ ...now, period: 4 }));
  excel.host.faults.cellBeingEdited(true);
  await refreshSettings();
  expect(settingsState()).toMatchObject({
    known: true,
    settings: { period: 4 },
    failure: expect.stringContaining('A cell is being edited'),
  });
  expect(await keepInWorkbook((now) => ({ ...now, period: 5 }))).toMatchObject({ kind: 'refused' });
  expect(settingsState().settings.period).toBe(4);
});
