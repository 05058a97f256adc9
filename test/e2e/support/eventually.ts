/** How long a busy machine may take over anything. */
const PATIENCE = 60_000;

/**
 * Reads again and again until the value is as wanted. When time is up it gives the last value all the same, so that
 * `expect` says how that differs.
 */
export async function eventually<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (wanted(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
