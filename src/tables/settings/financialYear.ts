const written = /^(\d{4}|\d{2})\s*[/\-–]\s*(\d{4}|\d{2})$/;

function yearFrom(first: number): string {
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/**
 * A financial year as people write it, `2026/27`, `2026-27`, `26/27` or `2026/2027`, in the first of these forms.
 * @returns undefined for anything else, and where the second year does not follow the first.
 */
export function readFinancialYear(text: string): string | undefined {
  const [, from, to] = written.exec(text.trim()) ?? [];
  if (!from) return undefined;
  const first = from.length === 2 ? 2000 + Number(from) : Number(from);
  const last = to.length === 2 ? (first + 1) % 100 : first + 1;
  return Number(to) === last ? yearFrom(first) : undefined;
}

/** The calendar year in which a financial year begins: 2026 of `2026/27`. */
export function firstYear(year: string): number {
  return Number(year.slice(0, 4));
}

/** The financial year so many years on, or back. */
export function yearsOn(year: string, years: number): string {
  return yearFrom(firstYear(year) + years);
}
