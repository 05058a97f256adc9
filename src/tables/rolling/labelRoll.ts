import type { Advance } from './periodText';

/** A text outside cells, as it was read: the name of a sheet, the title of a chart, a header or footer. */
export interface SourceLabel {
  of: 'sheet' | 'chart' | 'header';
  sheetName: string;
  /** The name of the chart, or which header: `centerHeader`; '' for the name of a sheet. */
  part: string;
  text: string;
}

/** What becomes of such a text that names the period. */
export interface LabelRoll extends Omit<SourceLabel, 'text'> {
  /** Tells it from the others, texts in cells among them. */
  id: string;
  before: string;
  after: string;
  advances: Advance[];
  /** Whether it is advanced unless the user says otherwise. */
  usual: boolean;
  /** Why it cannot be advanced, or had better not be, in a sentence; '' where nothing is to be said. */
  note: string;
  /** False where it cannot be advanced, whatever the user says. */
  possible: boolean;
  chosen: boolean;
}

/** What was read and chosen, for texts outside cells. */
export interface LabelSource {
  labels: readonly SourceLabel[];
  /** The names of all sheets, those that keep earlier periods among them. */
  sheetNames: readonly string[];
  /** Whether a sheet is of an earlier period: then its texts stay unless the user says otherwise. */
  isEarlier(sheetName: string): boolean;
  /** Whether it is advanced, by id, where the user has said so. */
  choices: Readonly<Record<string, boolean>>;
}
