import type { Reading } from './reading';

/** The keys of the input columns the user has none of. */
export function missingInputs({ matches }: Pick<Reading, 'matches'>): Set<string> {
  return new Set(Object.keys(matches).filter((key) => matches[key].required && matches[key].column === null));
}
