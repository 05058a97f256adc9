/** The workbook's settings as every view of the pane sees them: one copy, read again when people come back to it. */
import { onViewRequested } from '../../commands/requestedView';
import { keepSettings, type KeepOutcome } from '../../excel/settings/keepSettings';
import { readSettings } from '../../excel/settings/readSettings';
import { changedSettings } from '../../tables/settings/changedSettings';
import { usualSettings, type HouseSettings } from '../../tables/settings/houseSettings';

export interface SettingsState {
  /** The usual ones until the workbook has been read. */
  settings: HouseSettings;
  /** They are those of the workbook. */
  known: boolean;
  /** What of the stored settings could not be read, in sentences. */
  problems: string[];
  /** Why the workbook could not be read the last time. */
  failure?: string;
}

let state: SettingsState = { settings: usualSettings, known: false, problems: [] };
let latest = 0;
let stopWatching: (() => void) | undefined;
const listeners = new Set<() => void>();

export function settingsState(): SettingsState {
  return state;
}

function show(changed: Partial<SettingsState>): void {
  state = { ...state, failure: undefined, ...changed };
  for (const listener of listeners) listener();
}

/** The same object for the same settings, so that nothing is worked out again for nothing. */
function sameIfEqual(settings: HouseSettings): HouseSettings {
  return changedSettings(state.settings, settings).length === 0 ? state.settings : settings;
}

/** Reads the settings again: a colleague or Ctrl+Z may have changed them, of which Excel says nothing. */
export async function refreshSettings(): Promise<void> {
  latest += 1;
  const mine = latest;
  const reading = await readSettings();
  // Settings kept meanwhile, or an answer to a later question, are newer.
  if (mine !== latest) return;
  if (reading.kind === 'refused') show({ failure: reading.message });
  else show({ settings: sameIfEqual(reading.settings), known: true, problems: reading.problems });
}

/** Changes the workbook's settings; every view has them at once. */
export async function keepInWorkbook(change: (now: HouseSettings) => HouseSettings): Promise<KeepOutcome> {
  latest += 1;
  const mine = latest;
  const outcome = await keepSettings(change);
  if (outcome.kind === 'kept' && mine === latest) {
    show({ settings: sameIfEqual(outcome.settings), known: true, problems: [] });
  }
  return outcome;
}

/**
 * Calls `listener` whenever the settings change; the first listener has them read. They are read again whenever a view is
 * opened. @returns what ends that.
 */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  if (!stopWatching) {
    stopWatching = onViewRequested(() => void refreshSettings());
    void refreshSettings();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopWatching?.();
    stopWatching = undefined;
  };
}
