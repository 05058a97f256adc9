import type { Verdict } from '../../tables/checking/finding';

/** The verdicts as people read them, the gravest first. */
export const verdictWords: Record<Verdict, string> = {
  wrong: 'Wrong',
  trouble: 'Worth a look',
  notChecked: 'Not checked',
  rounding: 'Rounding',
  agrees: 'Agrees',
};

/** In the order of a list. */
export const verdictOrder = Object.keys(verdictWords) as Verdict[];
