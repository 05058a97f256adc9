/** What the functions of this folder ask for and answer. */
import type { BuildOptions } from '../tables/types';
import type { TableSummary } from '../tables/plan';
import type { TableSpecification } from '../tables/specification';
import type { TableSource } from '../tables/tableSource';

/** What is selected now, or why it cannot be used. */
export type Selection =
  | {
      kind: 'cells';
      sheetName: string;
      /** With its sheet, as Excel writes it: `Outturn!A3:H12`. */
      address: string;
      rows: number;
      columns: number;
    }
  | { kind: 'problem'; message: string };

export interface BuildRequest {
  specification: TableSpecification;
  from: TableSource;
  options: BuildOptions;
  /** Answers to the questions of earlier outcomes, by question id. */
  answers?: Record<string, string>;
}

export interface BuildFollowing {
  /** Rows written so far and in all. Called only for tables written in several parts. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

/** Ask the user, then build again with `answers: { [question.id]: choice.id }`. Nothing has been written. */
export interface BuildQuestion {
  id: string;
  message: string;
  /** The cells it is about, with their sheet. */
  address?: string;
  /** The first is the safe one. */
  choices: { id: string; label: string }[];
}

export type BuildOutcome =
  | {
      kind: 'built';
      sheetName: string;
      /** The table from its heading to its total row, with its sheet. */
      address: string;
      rows: number;
      summary: TableSummary;
      /** What differs from what was asked or expected, in sentences. */
      notDone: string[];
      undo: UndoToken;
    }
  | { kind: 'question'; question: BuildQuestion }
  | { kind: 'refused'; message: string; address?: string }
  | { kind: 'cancelled' };

/** What undoBuild needs. Opaque to the pane. */
export interface UndoToken {
  sheetId: string;
  sheetName: string;
  ownSheet: boolean;
  /** The block written, on its sheet: `A1:H14`. */
  address: string;
  /** The part of it that has the defined name: `A2:H11`. */
  table: string;
  /** The formulas and values written, to notice later changes. */
  cells: unknown[][];
  definedName: string;
  /** Names of its charts. */
  charts: string[];
  /** Where the user was. */
  returnTo: { sheetName: string; address: string };
  /** Widths of the columns written to on the user's own sheet, in points, from the left. */
  columnWidths: number[];
}

export type UndoOutcome =
  | { kind: 'undone' }
  /** The table was changed after it was built: ask, then undo again with `evenIfChanged`. */
  | { kind: 'changed'; message: string }
  /** There is nothing that could be taken away: trying again will not help. */
  | { kind: 'gone'; message: string }
  /** Nothing was taken away this time. */
  | { kind: 'refused'; message: string };

export type InsertOutcome =
  | { kind: 'inserted'; address: string }
  /** The active cell is not empty: ask, then insert again with its address as `replace`. */
  | { kind: 'notEmpty'; address: string; message: string }
  | { kind: 'refused'; message: string };
