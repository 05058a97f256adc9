/**
 * Office.context.document.settings of the open workbook: texts by name, each the JSON of a value, as they travel. Not the
 * same as `workbook.settings`, which is kept beside it in Excel too.
 */
export class Settings {
  private values = new Map<string, string>();
  private readonly workbookValues = new Map<string, unknown>();

  entries(): [string, string][] {
    return [...this.values];
  }

  /** Replaces all of them, as `saveAsync` does. */
  replace(entries: readonly [string, string][]): void {
    this.values = new Map(entries);
  }

  /** The settings of `workbook.settings`. */
  get ofWorkbook(): Map<string, unknown> {
    return this.workbookValues;
  }

  clear(): void {
    this.values.clear();
    this.workbookValues.clear();
  }
}
