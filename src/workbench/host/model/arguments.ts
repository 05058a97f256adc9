import { invalidArgument } from '../batch/hostError';

/** Arguments as office.js sends them, checked; a wrong one is InvalidArgument at `location` (`Range.getCell`). */

export function numberArgument(value: unknown, location: string, otherwise?: number): number {
  if (value === undefined || value === null) {
    if (otherwise !== undefined) return otherwise;
    throw invalidArgument(location);
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function textArgument(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function booleanArgument(value: unknown, location: string, otherwise?: boolean): boolean {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}

/** One of the words of an enumeration; Excel does not mind about case. */
export function wordArgument<Word extends string>(
  value: unknown,
  words: readonly Word[],
  location: string,
  otherwise?: Word,
): Word {
  if ((value === undefined || value === null || value === '') && otherwise !== undefined) return otherwise;
  const word = words.find((each) => typeof value === 'string' && each.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw invalidArgument(location);
  return word;
}
