/** Following long work: how far it is, and stopping it. */

/** The user pressed Cancel. */
export class Cancelled extends Error {}

/** What is being done, for the words of the progress. */
export type Stage = 'looking' | 'reading' | 'replacing' | 'comparing' | 'placing';

/** How a long job tells how far it is, and is told to stop. */
export interface Following {
  onProgress?(stage: Stage, done: number, total: number): void;
  signal?: AbortSignal;
}

/** Throws Cancelled once the user has pressed Cancel. */
export function stopIfCancelled({ signal }: Pick<Following, 'signal'>): void {
  if (signal?.aborted) throw new Cancelled();
}
