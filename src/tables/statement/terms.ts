/** Formulas of statement lines are signed sums, such as `{opening}+{list.inflation}-{prior.net}`: read once, used twice. */

/** One thing that is added or taken off. */
export interface Term {
  sign: 1 | -1;
  /** `line`: that line in the same year. `prior`: in the year before. `list`: all lines of a list in the same year. */
  from: 'line' | 'prior' | 'list';
  key: string;
}

/** Throws on anything else than a signed sum: a mistake in a specification. */
export function termsOf(formula: string): Term[] {
  const found = [...formula.matchAll(/([+-]?)\{(?:(prior|list)\.)?(\w+)\}/g)];
  if (found.map(([text]) => text).join('') !== formula) throw new Error(`${formula} is not a signed sum`);
  return found.map(([, sign, from, key]) => ({
    sign: sign === '-' ? -1 : 1,
    from: (from as 'prior' | 'list' | undefined) ?? 'line',
    key,
  }));
}
