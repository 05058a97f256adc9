/** What preparing to share, restoring and repairing answer. */
import type { Cells } from '../../tables/addressText';

/** What is where, for the list in the pane. */
export interface FoundSheet {
  name: string;
  hidden: boolean;
  /** Cells with our functions, those in columns of tables among them. */
  cells: number;
  inTables: number;
  /** Names of the sheet's own, conditional formats and data validations with our functions. */
  names: number;
  formats: number;
  validations: number;
  /** The first of the cells, to be shown. */
  first: string | null;
}

export interface Found {
  sheets: FoundSheet[];
  /** Names of the workbook with our functions. */
  names: number;
  /** Cells whose call Excel has lost. */
  damaged: number;
  /** Formulas that were replaced when the workbook was prepared earlier. */
  kept: number;
}

export type FindOutcome =
  { kind: 'found'; found: Found } | { kind: 'refused'; message: string } | { kind: 'cancelled' };

/** A cell with something to say about it. */
export interface Item extends Cells {
  text: string;
}

/** Takes back what was done. Opaque to the pane. */
export interface UndoSharing {
  undo(): Promise<UndoSharingOutcome>;
}

export type UndoSharingOutcome = { kind: 'undone' } | { kind: 'refused'; message: string };

interface Done {
  /** What was left as it is, and what is for the person to do, in sentences. */
  notDone: string[];
  /** Cells to look at. */
  items: Item[];
  undo: UndoSharing;
}

interface NotDone {
  kind: 'refused';
  message: string;
  /** Cells it is about. */
  items?: Item[];
}

export type PrepareOutcome =
  | (Done & {
      kind: 'prepared';
      /** Cells that hold ordinary formulas now, and cells that hold their value. */
      formulas: number;
      values: number;
      /** Names, conditional formats and data validations without our functions now. */
      elsewhere: number;
      /** Those of them that need Outturn still. */
      left: number;
      sheets: number;
      log: string | null;
    })
  | { kind: 'nothing' }
  | NotDone
  | { kind: 'cancelled' };

export type RestoreOutcome =
  | (Done & {
      kind: 'restored';
      restored: number;
      /** Cells that were left because somebody has typed over them. */
      typedOver: number;
      /** Formulas whose place could not be found. */
      unplaced: number;
    })
  | { kind: 'nothing' }
  | NotDone
  | { kind: 'cancelled' };

export type RepairOutcome =
  | (Done & {
      kind: 'repaired';
      repaired: number;
      /** Cells that show an error still. */
      still: number;
    })
  | { kind: 'nothing' }
  | NotDone
  | { kind: 'cancelled' };
