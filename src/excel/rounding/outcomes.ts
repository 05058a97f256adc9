import type { Rectangle } from '../../tables/types';
import type { Step } from '../transaction/transaction';

/** Where the rounded table goes. */
export type RoundingPlace = 'beside' | 'newSheet' | 'inPlace';

export interface AddedSheet {
  name: string;
  step: Step;
}

/** What undoRounding needs. Opaque to the pane. */
export interface RoundingToken {
  sheetId: string;
  area: Rectangle;
  /** The formulas and values that were left there, to notice later changes. */
  after: unknown[][];
  steps: Step[];
  /** The sheet that was added, whose contents need no taking back. */
  added: AddedSheet | null;
}

export type RoundingOutcome =
  | {
      kind: 'rounded';
      sheetName: string;
      /** The rounded table, without its sheet. */
      address: string;
      /** The sheet that keeps the exact figures; null where they still stand where they stood. */
      exactSheet: string | null;
      figures: number;
      beyond: number;
      /** What differs from what was asked, in sentences. */
      notDone: string[];
      undo: RoundingToken;
    }
  /** Formulas would become figures: ask, then round again with `replaceFormulas`. Nothing has been written. */
  | { kind: 'question'; message: string }
  /** Every figure is a multiple of the unit already. */
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string };
