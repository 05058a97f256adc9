/** What a paragraph of commentary says, read out of its words. RULES.md section 16. */

/** An amount of money or a percentage, as written. */
export interface StatedAmount {
  /** As written, without signs and brackets around it: `£0.830m`. */
  text: string;
  /** Its size, 0 or more: in pounds, or as printed where `bare`; a percentage is a fraction. */
  size: number;
  /** What its last digit is worth, in the same terms: 1000 for `£0.830m`. Half of it is lost in rounding. */
  step: number;
  /** The sign written before it. Brackets are not signs in commentary. RULES.md section 1. */
  sign: '+' | '-' | null;
  kind: 'money' | 'percent';
  /** True where neither £ nor k, m, bn says what it is in: it is in the unit of the table. */
  bare: boolean;
  /** Where the text of it begins and ends in the paragraph. */
  start: number;
  end: number;
}

/** A position is over, under or nil; a movement is adverse, favourable or none. */
export type StatedDirection = 'over' | 'under' | 'nil' | 'adverse' | 'favourable' | 'none';

/** What a sentence of commentary says something about. */
export type StatementKind =
  | 'position'
  | 'movement'
  | 'budget'
  | 'forecast'
  | 'funding'
  | 'saving'
  /** A percentage of the budget that the variance is. */
  | 'share'
  /** Any other amount. */
  | 'amount';

/** Which saving is meant. RULES.md section 5. */
export type SavingState = 'delivered' | 'atRisk' | 'notDeliverable' | 'target';

/** Whom a sentence is about. */
export interface Subject {
  /** As written: `Corporate parent service`; empty where the sentence names no one. */
  text: string;
  /** `own`: named in the sentence. `before`: in one before it, `this` or `the overspend` standing for it. */
  from: 'own' | 'before';
}

/** One thing a paragraph says that a table can confirm. */
export interface Statement {
  kind: StatementKind;
  /** The words of it: `an adverse movement of £0.205m`. */
  quote: string;
  /** Where the quote begins in the paragraph. */
  start: number;
  /** Null for `a nil pressure`, `a balanced position`, `no change`: the amount is 0. */
  amount: StatedAmount | null;
  direction: StatedDirection | null;
  subject: Subject;
  /** True for a line without a verb such as `Fostering (£200k underspend)`: names are looser in headings. */
  inHeading: boolean;
  /** True where the sentence tells how it was: `was forecast to overspend`. */
  past: boolean;
  /**
   * Not the headline: a component (`offset by an underspend of £x`, `£x underspend on staffing`), a possibility
   * (`would have been`) or a second position in one sentence. That it differs from the headline proves nothing.
   */
  aside: boolean;
  /** `roughly`, `c.`, `nearly` stand before the amount. */
  about: boolean;
  saving: SavingState | null;
  /** The number of the table the sentence refers to: `4`. */
  table: string | null;
  /** What a movement is said to be from: `from period 9`; null where no period is named, or for other statements. */
  movedFrom: StatedPeriod | null;
  /** The words said to be a pressure, not an overspend: on income lines the word follows the service. */
  pressure: boolean;
}

/** A period the text names: `from period 9`, `At period 10`, `from December`. */
export interface StatedPeriod {
  quote: string;
  start: number;
  /** 1 for April to 12 for March. */
  period: number;
}

/** Amounts said to make up a figure: `due to … (£a), … (£b)`. */
export interface StatedParts {
  quote: string;
  start: number;
  /** Figures the parts can be of, those nearest to them last. */
  wholes: Statement[];
  /** With the sign each has as read: an underspend or an income takes off. */
  parts: { amount: StatedAmount; sign: 1 | -1 }[];
  /**
   * `whole`: the list claims to be all of it (`made up of`, or an amount in brackets behind each reason). `likely`: it
   * gives reasons with amounts. `partial`: it says itself that it is not all (`mainly`, `including`).
   */
  extent: 'whole' | 'likely' | 'partial';
}

/** `£1.093m (including … of £3.540m)`: an amount within another. */
export interface StatedWithin {
  quote: string;
  start: number;
  whole: StatedAmount;
  part: StatedAmount;
}

/** All that one paragraph says. */
export interface ReadParagraph {
  statements: Statement[];
  /** Periods that sentences on a position open with: `At period 10 the service is …`, by their first position. */
  openings: { period: StatedPeriod; position: Statement }[];
  parts: StatedParts[];
  within: StatedWithin[];
  /** Its first sentence, or the beginning of it, which says what it is about. */
  opening: string;
  /** The name in a heading, `Fostering` of `3.6 Fostering (£200k underspend)`; null in other paragraphs. */
  headingName: string | null;
}
