/** A count as people write it: `12,345`. */
export function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A count of things: `1 cell`, `12,345 cells`. */
export function counted(count: number, one: string, many: string): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}
