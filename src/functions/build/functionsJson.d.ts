import type { Compiler } from 'webpack';

/**
 * The text of functions.json; rejects with every mistake found in the docstrings.
 * @param site the address of the site, ending in /, for the help links; by default the one of manifest.xml
 */
export function generateFunctionsJson(site?: string): Promise<string>;

/** Webpack plugin: emits functions.json and fails the build on a mistake. */
export class FunctionsJsonPlugin {
  constructor(site?: string);
  apply(compiler: Compiler): void;
}
