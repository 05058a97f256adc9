import type { Compiler } from 'webpack';

/** The text of functions.json; rejects with every mistake found in the docstrings. */
export function generateFunctionsJson(): Promise<string>;

/** Webpack plugin: emits functions.json and fails the build on a mistake. */
export class FunctionsJsonPlugin {
  apply(compiler: Compiler): void;
}
