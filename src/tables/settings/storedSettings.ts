import { isRecord } from './readers';

/** What a workbook keeps, before any of it is believed. */
export type StoredSettings = Record<string, unknown>;

/** Undefined where the text is not that of an object. */
export function storedSettings(text: string): StoredSettings | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    return isRecord(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}
