import type { Engine } from '../engine/createEngine';

/**
 * Office.context.document.settings of the open workbook: texts by name, each the JSON of a value, as they travel. Not the
 * same as `workbook.settings`, which is kept beside it in Excel too. Both are saved with the file.
 */
export class Settings {
  constructor(private readonly engine: Engine) {}

  entries(): [string, string][] {
    return Object.entries(this.engine.workbookExtras.current.documentSettings);
  }

  /** Replaces all of them, as `saveAsync` does. */
  replace(entries: readonly [string, string][]): void {
    this.engine.workbookExtras.current.documentSettings = Object.fromEntries(entries);
  }

  /** The settings of `workbook.settings`, to read or to change in place. */
  get ofWorkbook(): Record<string, unknown> {
    return this.engine.workbookExtras.current.settings;
  }
}
