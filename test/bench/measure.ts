/** Milliseconds of the fastest of several runs: the least disturbed one, so that ratios of one session are steady. */
export async function fastest(run: () => unknown, times = 7): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export interface Row {
  what: string;
  figure: string;
  target: string;
  met: boolean;
}

export const ratio = (value: number): string => `${value.toFixed(2)} x`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
