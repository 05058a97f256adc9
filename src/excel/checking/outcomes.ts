/** What checking asks for and answers. */
import type { Cells } from '../../tables/addressText';
import type { Finding } from '../../tables/checking/finding';

/** What is to be checked: every sheet, one of them, or the table around these cells. */
export type CheckScope =
  { kind: 'workbook' } | { kind: 'sheet'; sheetName: string } | ({ kind: 'table' } & Cells);

export interface CheckRequest {
  scope: CheckScope;
  /** Of the report, from the settings: 1 (April) to 13; null when not said, and then titles tell. */
  period: number | null;
  /** Commentary that stands in no cell, a paragraph a line; '' when there is none. */
  pasted: string;
}

/** What was found, and whether a table or a sentence of commentary is about it. */
export interface ReportedFinding extends Finding {
  from: 'tables' | 'commentary';
}

export interface CheckReport {
  /** The sheet, or the name of the table; '' for the whole workbook. */
  place: string;
  /** The period the commentary was checked for; null when neither settings nor titles say it. */
  period: number | null;
  /** Sheets and tables looked at, within what was asked for. */
  sheets: number;
  tables: number;
  /** In no order of importance; what agrees is among them. */
  findings: ReportedFinding[];
}

/** How far a check is. */
export interface CheckProgress {
  stage: 'sheets' | 'comparing' | 'commentary';
  /** Sheets, or paragraphs of commentary, from 1; 0 while tables are compared. */
  done: number;
  total: number;
  /** Of the work of this stage, from 0 to 1. */
  share: number;
}

export interface CheckFollowing {
  onProgress?(progress: CheckProgress): void;
  signal?: AbortSignal;
}

export type CheckOutcome =
  | { kind: 'checked'; report: CheckReport }
  /** There is nothing to check. */
  | { kind: 'nothing'; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'cancelled' };
