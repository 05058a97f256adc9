/** Neighbours that are alike. */
export interface Run<T> {
  value: T;
  start: number;
  length: number;
}

/** Runs of equal values, in order; null belongs to none. */
export function runsOf<T>(values: readonly (T | null)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, i) => {
    const last = runs[runs.length - 1];
    if (value === null) return;
    if (last && last.value === value && last.start + last.length === i) last.length += 1;
    else runs.push({ value, start: i, length: 1 });
  });
  return runs;
}
