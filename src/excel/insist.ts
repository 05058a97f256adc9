import { pause } from './pause';

/** Times that it is tried. */
const attempts = 6;
/** Pause before the second try, in milliseconds; each further one is twice as long: about 3 seconds in all. */
const firstPause = 100;

/**
 * Does what must not be left undone, such as taking back a change, and tries again where it fails: Excel may be busy or a
 * cell being edited. Throws what went wrong the last time.
 */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(firstPause * 2 ** (attempt - 1));
    }
  }
}
