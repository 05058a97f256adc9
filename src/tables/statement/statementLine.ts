/**
 * A line of a statement, in every year's column. A `list` is a run of the user's own lines, such as one for each saving.
 * In formulas `{opening}` is that line in the same year, `{prior.net}` in the year before, `{list.savings}` the lines of a list.
 */
export interface StatementLine {
  key: string;
  label: string;
  kind: 'input' | 'list' | 'computed' | 'heading';
  /** Other labels it goes by. Labels that stand twice in a statement are told apart by their order. */
  synonyms: string[];
  /** Lists: the lines of a blank statement. */
  usualRows?: string[];
  /** Computed, and inputs of the first year that later years take over from the year before: formula without `=`. */
  native?: string;
  /** In the second and later years, where it differs: `{prior.net}`. An input with it is an input of the first year only. */
  nativeLater?: string;
  /** Look: bold with rules. Default false. */
  total?: boolean;
  /** Sign in the statement's own casting; savings are positive and subtracted. For the person: one sentence. */
  meaning: string;
}
