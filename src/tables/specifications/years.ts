/** Tables with a column, or a few, for each of one to five years. */
import type { ColumnSpecification, VariantSpecification } from '../specification';

const mostYears = 5;
/** The plan of councils and trusts usually covers the next three years. */
const usualYears = 3;

/** The years, from 1. */
export const yearNumbers = Array.from({ length: mostYears }, (_, i) => i + 1);

/** The key of a column of a year: `rate2`. */
export function ofYear(name: string, year: number): string {
  return `${name}${year}`;
}

/** The column of a year, built from one for each. */
export function eachYear(make: (year: number) => ColumnSpecification[]): ColumnSpecification[] {
  return yearNumbers.flatMap(make);
}

/**
 * A shape for each number of years, the most first: a selection has as many as it has columns for.
 * @param columns keys of the columns of that many years, in order.
 * @param lead name of the column of a year by which the number of years is told: `rate`.
 */
export function shapesByYears(columns: (years: number) => string[], lead: string): VariantSpecification[] {
  return [...yearNumbers].reverse().map((years) => ({
    key: `years${years}`,
    name: years === 1 ? '1 year' : `${years} years`,
    columns: columns(years),
    inputs: [],
    when: years === 1 ? [] : [ofYear(lead, years)],
  }));
}

/** The shape offered first. */
export const usualShape = `years${usualYears}`;
