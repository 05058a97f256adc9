import { ExcelError } from './errors';

/** A function as Excel calls it. */
export type ExcelFunction = (...args: unknown[]) => unknown;

/** Makes Microsoft's error object, which exists only where its runtime is loaded. */
export type MakeError = (code: string, message?: string) => object;

/**
 * Wraps an implementation for Excel's runtime: our errors become Microsoft's. An error that is the whole answer is
 * thrown when it has a message, because Excel then shows the message on the cell.
 */
export function atTheEdge(
  implementation: (...args: never[]) => unknown[][],
  makeError: MakeError,
): ExcelFunction {
  const call = implementation as (...args: unknown[]) => unknown[][];
  return (...args) => {
    const answers = call(...args);
    const only = answers.length === 1 && answers[0].length === 1 ? answers[0][0] : undefined;
    if (only instanceof ExcelError && only.message !== undefined) throw makeError(only.code, only.message);
    for (const row of answers) {
      for (let column = 0; column < row.length; column++) {
        const answer = row[column];
        if (answer instanceof ExcelError) row[column] = makeError(answer.code, answer.message);
      }
    }
    return answers;
  };
}
