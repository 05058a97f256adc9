import { FORMULA_REF_TO_ARRAY_CACHE, generateAstNode } from '@univerjs/engine-formula';

/** How many different formulas are kept as read. Each takes a few kilobytes; Univer's other caches hold as many. */
const FORMULAS_KEPT = 100_000;

/** Univer's cache of formulas it has read; private there, so pinned by our test. */
interface FormulaCache {
  readonly _cache: { limit: number };
  set(formula: string, read: unknown): void;
  clear(): void;
}

type ReadingArguments = Parameters<typeof generateAstNode>;

/**
 * Lets a calculation read each formula once.
 *
 * Univer 0.25.1 asks for a formula up to three times in one calculation: to find what it depends on, to see where IF and
 * its kind lead, and to calculate. It keeps 5,000 formulas as read, so that in a longer table each has gone again by the
 * time it is needed. More are kept instead.
 */
export function readFormulasOnce(): void {
  cacheOfReadFormulas()._cache.limit = FORMULAS_KEPT;
}

/** The cache has no name to reach it by: it is the one that a formula goes to when it has been read. */
export function cacheOfReadFormulas(): FormulaCache {
  const caches = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as FormulaCache;
  const { set } = caches;
  const found: FormulaCache[] = [];
  caches.set = function () {
    found.push(this);
  };
  try {
    const lexer = { treeBuilder: () => ({}) };
    const reader = { parse: () => ({}) };
    const configuration = { getDirtyDefinedNameMap: () => ({}) };
    generateAstNode(...(['', '=PROBE', lexer, reader, configuration] as unknown as ReadingArguments));
  } finally {
    caches.set = set;
  }
  const [cache] = found;
  if (!cache) throw new Error('Univer no longer keeps the formulas it has read.');
  return cache;
}
