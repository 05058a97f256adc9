/**
 * What a workbook file says about the workbook as a whole that the grid's model has no place for. Read and written by the
 * host and by the reading and writing of files. Not part of undo.
 */
export interface WorkbookExtras {
  /** Sheets cannot be added, deleted, renamed, moved, copied, hidden or shown. */
  structureProtected: boolean;
  /** `workbook.settings` of the add-in: values by name. */
  settings: Record<string, unknown>;
  /** `Office.context.document.settings` of the add-in: the JSON of values by name. */
  documentSettings: Record<string, string>;
  /** `workbook.customXmlParts`: documents by their ids. */
  customXmlParts: Record<string, string>;
}

/** The extras of the open workbook. */
export class WorkbookExtrasStore {
  /** To read or to change in place. */
  current = noExtras();

  /** Replaces everything, when another workbook is opened; what is left out is empty. */
  load(extras: Partial<WorkbookExtras>): void {
    this.current = { ...noExtras(), ...structuredClone(extras) };
  }
}

function noExtras(): WorkbookExtras {
  return { structureProtected: false, settings: {}, documentSettings: {}, customXmlParts: {} };
}
