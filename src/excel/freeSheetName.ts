/** Excel allows no longer names. */
const longest = 31;

/** The wanted name, or `Forecast outturn (2)` and so on where it is taken. Excel ignores case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, longest);
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = `${wanted.slice(0, longest - suffix.length)}${suffix}`;
  }
  return name;
}
