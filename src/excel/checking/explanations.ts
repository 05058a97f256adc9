/** Findings that somebody has explained, as the workbook keeps them: one hidden defined name for each. */
import type { Finding } from '../../tables/checking/finding';

export interface Explanation {
  /** Of the finding. */
  id: string;
  /** What was found at the time: where it reads otherwise by now, the explanation no longer holds. */
  sentence: string;
  reason: string;
  /** The day it was given: `2026-02-14`. */
  date: string;
}

/** For the reasons given at settingsName; a name for each, so that a name never grows too long for Excel. */
export const namePrefix = 'Outturn_explained_';

/** A number of 53 bits that hardly two ids share (cyrb53, public domain, by bryc). */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

export function explanationName(id: string): string {
  return namePrefix + hash(id);
}

export function explanationText({ id, sentence, reason, date }: Explanation): string {
  return JSON.stringify([id, sentence, reason, date]);
}

/** Null for what is none of ours. */
export function parseExplanation(text: string): Explanation | null {
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length < 4 || !parts.every((part) => typeof part === 'string'))
      return null;
    const [id, sentence, reason, date] = parts as string[];
    return { id, sentence, reason, date };
  } catch {
    return null;
  }
}

/** The explanation of a finding; undefined where there is none, or where the figures have changed since. */
export function explanationOf(
  { id, sentence }: Finding,
  explanations: readonly Explanation[],
): Explanation | undefined {
  return explanations.find((one) => one.id === id && one.sentence === sentence);
}

/** What was said of a finding before its figures changed. */
export function formerExplanation(
  { id, sentence }: Finding,
  explanations: readonly Explanation[],
): Explanation | undefined {
  return explanations.find((one) => one.id === id && one.sentence !== sentence);
}
