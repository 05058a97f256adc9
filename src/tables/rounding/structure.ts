/** Whether all sums of a table can be kept at once by one flow of money, and which way round. */
import { terms, type Equation } from './equation';

/** Equations of one direction by line. */
export type ByLine = ReadonlyMap<number, readonly Equation[]>;

export function byLine(equations: readonly Equation[]): ByLine {
  const found = new Map<number, Equation[]>();
  for (const equation of equations) {
    for (const { line } of terms(equation)) {
      const others = found.get(line);
      if (others) others.push(equation);
      else found.set(line, [equation]);
    }
  }
  return found;
}

/** No line is in two equations: there are totals, and no totals of totals. */
export function isFlat(equations: readonly Equation[]): boolean {
  return [...byLine(equations).values()].every((each) => each.length === 1);
}

/**
 * Which way each equation has to be read so that a line in two of them, such as a subtotal, comes out of one and goes
 * into the other. Undefined where there is none: a line in three equations, or equations that hang together in a circle.
 */
export function orientations(equations: readonly Equation[]): Map<Equation, 1 | -1> | undefined {
  const lines = byLine(equations);
  const found = new Map<Equation, 1 | -1>();
  for (const first of equations) {
    if (found.has(first)) continue;
    found.set(first, 1);
    const open: { equation: Equation; from?: number }[] = [{ equation: first }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { equation, from } = next;
      for (const { line, sign } of terms(equation)) {
        if (line === from) continue;
        const sharing = lines.get(line) ?? [];
        if (sharing.length > 2) return undefined;
        const other = sharing.find((each) => each !== equation);
        if (!other) continue;
        if (found.has(other)) return undefined;
        const otherSign = terms(other).find((term) => term.line === line)?.sign ?? 1;
        found.set(other, ((found.get(equation) ?? 1) * sign * otherSign === 1 ? -1 : 1) as 1 | -1);
        open.push({ equation: other, from: line });
      }
    }
  }
  return found;
}
