/** Readers of stored values: each gives the value where it is a proper one, else undefined. */
import { readFinancialYear } from './financialYear';

/** Reads a stored value; undefined where it is not of the kind. */
export type Reader<T> = (stored: unknown) => T | undefined;

export function isRecord(stored: unknown): stored is Record<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}

export const text: Reader<string> = (stored) => (typeof stored === 'string' ? stored : undefined);

export const trueOrFalse: Reader<boolean> = (stored) => (typeof stored === 'boolean' ? stored : undefined);

export const financialYear: Reader<string> = (stored) => {
  if (stored === '') return '';
  return typeof stored === 'string' && readFinancialYear(stored) === stored ? stored : undefined;
};

const hexColour = /^#[0-9A-F]{6}$/i;

export const colour: Reader<string> = (stored) =>
  typeof stored === 'string' && hexColour.test(stored) ? stored.toUpperCase() : undefined;

export const texts: Reader<Record<string, string>> = (stored) => {
  if (!isRecord(stored)) return undefined;
  const entries = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
};

export function oneOf<T extends string>(...options: T[]): Reader<T> {
  return (stored) => options.find((option) => option === stored);
}

/** A number from the least to the most, both included. */
export function numberIn(least: number, most: number): Reader<number> {
  return (stored) => (typeof stored === 'number' && stored >= least && stored <= most ? stored : undefined);
}

export function wholeNumberIn(least: number, most: number): Reader<number> {
  const within = numberIn(least, most);
  return (stored) => (Number.isInteger(stored) ? within(stored) : undefined);
}

/** The same, or null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (stored) => (stored === null ? null : reader(stored));
}
