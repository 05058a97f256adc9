import { readNumber } from './readNumber';

/** What an indicator aims for, both limits included; a target of one figure has it as both limits. */
export interface TargetRange {
  low: number;
  high: number;
}

/** Hyphen, en dash, minus and their relatives. */
const dash = /[-\u2010-\u2015\u2212]/;

/** Longer texts are prose, not targets. */
const longestRange = 100;

/**
 * Reads a target: a figure as papers print it (`25%`, `(5)`), or two of them with a dash between, such as
 * `32.8 - 38.5`, `20%–25%` or `20-25%`, where the % is meant for both. Spaces do not matter. RULES.md section 5.
 * @returns undefined where it is neither; `low` is above `high` where they are printed so.
 */
export function readTargetRange(target: string): TargetRange | undefined {
  const figure = readNumber(target);
  if (figure !== undefined) return { low: figure, high: figure };
  if (target.length > longestRange) return undefined;
  // The first dash with a figure on either side: a dash before it is the sign of the lower limit.
  for (let at = 1; at < target.length; at++) {
    const range = dash.test(target[at]) ? readLimits(target.slice(0, at), target.slice(at + 1)) : undefined;
    if (range !== undefined) return range;
  }
  return undefined;
}

function readLimits(lower: string, upper: string): TargetRange | undefined {
  if (!/\d/.test(lower) || !/\d/.test(upper)) return undefined;
  if (lower.includes('%') && !upper.includes('%')) return undefined;
  const sharesPercent = upper.includes('%') && !lower.includes('%');
  const low = readNumber(sharesPercent ? `${lower}%` : lower);
  const high = readNumber(upper);
  return low === undefined || high === undefined ? undefined : { low, high };
}
