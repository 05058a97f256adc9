import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** Univer's caches by formula all work this way; private there, so pinned by our test. */
interface FormulaCache {
  _hash(formula: string): string;
}

/**
 * Keeps long formulas apart in the engine's caches.
 *
 * Univer 0.25.1 lists formulas and texts of more than 64 characters under a number of 32 bits, and takes two with the same
 * number for one: a cell then shows the result of another formula. With thousands of rows that is no longer rare.
 */
export function keyByWholeFormula(): void {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  caches._hash = (formula) => formula;
}
