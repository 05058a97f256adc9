/** What writing commentary asks for and answers. */
import type { LineChoice } from '../../tables/commentary/place/reportLines';
import type { CellChange } from '../../tables/commentary/place/planUpdate';
import type { CommentarySettings, CommentaryStyle } from '../../tables/commentary/place/style';
import type { Rectangle } from '../../tables/types';
import type { UndoToken } from '../outcomes';

export interface CommentaryRequest {
  /** Of the table, as it was read. */
  tableId: string;
  choice: LineChoice;
  /** Where commentary goes that is new; what was written about the table earlier is brought up to date where it stands. */
  layout: 'sheet' | 'beside';
  style: CommentaryStyle;
  settings: CommentarySettings;
  /** Names of services that are “are”; without it, those that were written so. */
  plural?: ReadonlySet<string>;
}

export type CommentaryOutcome =
  | {
      kind: 'written';
      /** True: commentary that was there was brought up to date. */
      update: boolean;
      sheetName: string;
      /** Headings to last line, without its sheet. */
      address: string;
      /** Lines that have commentary now, those of them above the threshold without an explanation, and those added. */
      lines: number;
      wanting: number;
      added: number;
      /** What was left as it is, in sentences. */
      notDone: string[];
      undo: CommentaryUndo;
    }
  /** The commentary was up to date. */
  | { kind: 'unchanged'; sheetName: string; address: string; notDone: string[] }
  | { kind: 'refused'; message: string; address?: string };

/** What undoCommentary needs. Opaque to the pane. */
export type CommentaryUndo =
  | { kind: 'new'; token: UndoToken }
  | {
      kind: 'update';
      sheetId: string;
      definedName: string;
      changes: CellChange[];
      /** What the name stood for. */
      nameFormula: string;
      block: { before: Rectangle; after: Rectangle };
      appended: Rectangle | null;
    };
