import type { CellValue } from '../types';

/** What a cell is to hold, and what it holds. */
export interface RollChange {
  sheetName: string;
  /** On the sheet, from 0. */
  row: number;
  column: number;
  /** A formula with its `=`, or the value. */
  before: CellValue;
  after: CellValue;
}

/** What is done with inputs of a kind: left as they are, emptied, or kept as figures without the links they come by. */
export type InputChoice = 'keep' | 'clear' | 'values';

/** Kinds of inputs there is a choice for. */
export type InputKind = 'budget' | 'forecast' | 'actual';

export type InputChoices = Record<InputKind, InputChoice>;

/** What is done to a table, counted. */
export interface RollCounts {
  /** Prior variances, and balances, that are taken over, totals not counted. */
  carried: number;
  /** Of them, the ones that were links or formulas and become figures. */
  links: number;
  /** Typed movements that are set to nil. */
  nil: number;
  /** Movements that are formulas. */
  movements: number;
  cleared: number;
  /** Links of inputs that become figures. */
  fixed: number;
}

/** A figure below a table that is the period of the report. */
export interface PeriodAdvance {
  /** The text beside it: `Periods gone`. */
  label: string;
  before: number;
  after: number;
}

export interface RolledCells {
  changes: RollChange[];
  counts: RollCounts;
  periods: PeriodAdvance[];
  /** What was left and why, in sentences. */
  notes: string[];
}

export function nothingRolled(): RolledCells {
  return {
    changes: [],
    counts: { carried: 0, links: 0, nil: 0, movements: 0, cleared: 0, fixed: 0 },
    periods: [],
    notes: [],
  };
}
