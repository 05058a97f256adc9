/** The places outside cells where a formula can be. */
import type { Rectangle } from '../../../tables/types';
import type { FormatKind } from './formatKinds';
import type { Rule } from './rule';

/** A name. */
export interface NamePlace {
  kind: 'name';
  /** The sheet it belongs to; null for one of the workbook. */
  sheetId: string | null;
  name: string;
  hidden: boolean;
}

/** A conditional format of one of the kinds that hold formulas. */
export interface FormatPlace {
  kind: 'format';
  sheetId: string;
  id: string;
  formatKind: FormatKind;
}

/** Cells with one rule for what may be typed into them. Its formulas are as seen from the first cell. */
export interface ValidationPlace {
  kind: 'validation';
  sheetId: string;
  area: Rectangle;
}

export type Place = NamePlace | FormatPlace | ValidationPlace;

/** A place and what it says there: the formula of a name is the whole of its rule. */
export interface Found<P extends Place = Place> {
  place: P;
  rule: Rule;
}
