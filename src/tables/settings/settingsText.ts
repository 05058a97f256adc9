import type { HouseSettings } from './houseSettings';
import { isRecord } from './readers';
import { storedSettings, type StoredSettings } from './storedSettings';

/** Grows when a reader of older texts would misunderstand newer ones. */
const version = 1;

/** Kept by a version of Outturn that came after this one. */
export function isNewer(stored: StoredSettings): boolean {
  return typeof stored.version === 'number' && stored.version > version;
}

function merged(before: unknown, now: object): object {
  return isRecord(before) ? { ...before, ...now } : now;
}

/**
 * The settings as one line of JSON, to be kept in the workbook and read by parseSettings.
 * @param before the text kept so far: whatever of it this version does not know is kept.
 */
export function settingsText(settings: HouseSettings, before: string | null): string {
  const stored: StoredSettings = (before !== null && storedSettings(before)) || {};
  return JSON.stringify({
    ...stored,
    ...settings,
    version: isNewer(stored) ? stored.version : version,
    materiality: merged(stored.materiality, settings.materiality),
    colours: merged(stored.colours, settings.colours),
  });
}
