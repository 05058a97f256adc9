import { useSyncExternalStore } from 'react';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import { onSettings, settingsState, type SettingsState } from './settingsStore';

/**
 * The settings of the workbook, for any view: they change in all views at once when they are kept, and are read again
 * whenever a view is opened. The usual ones until the workbook has been read, and where it keeps none. The object stays the
 * same while the settings do, so it may stand among the dependencies of a memo.
 */
export function useSettings(): HouseSettings {
  return useSettingsState().settings;
}

/** The same, with how the reading went. */
export function useSettingsState(): SettingsState {
  return useSyncExternalStore(onSettings, settingsState, settingsState);
}
