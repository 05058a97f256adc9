/** What the name of a row says about it. */

const endsWithTotal = /\btotals?\W*$/i;
const startsWithTotal = /^\W*(?:(?:sub|grand|net|gross|overall)[\s-]*)?(?:sub)?totals?\b/i;
const onlyTotal = /^\W*(?:(?:sub|grand|net|gross|overall)[\s-]*)?(?:sub)?totals?\W*$/i;
const mayBeTotal = /^\W*(?:net|overall|grand|sum of|balance|closing|current|revised|latest|final)\b/i;

/**
 * `certain`: the name says that it is a total. `likely`: it begins with total, which other rows may as well.
 * `possible`: only its figures can tell. `no`: it is none.
 */
export type TotalName = 'certain' | 'likely' | 'possible' | 'no';

/** How surely a label is that of a total. */
export function totalName(label: string): TotalName {
  if (onlyTotal.test(label) || endsWithTotal.test(label)) return 'certain';
  if (startsWithTotal.test(label)) return 'likely';
  return label.trim() === '' || mayBeTotal.test(label) ? 'possible' : 'no';
}

/** Rows that are taken off: `Less directly invoiced income`. */
export function isLess(label: string): boolean {
  return /^\W*(?:less|minus|deduct(?:ion)?s?)\b/i.test(label);
}

/** Rows that are part of the row above and not added again: `of which agency staff`. */
export function isPart(label: string): boolean {
  return /^\W*(?:of which|of this|including|incl\b|memo\b)/i.test(label);
}

/** Rows whose figures are rightly of the other sign. */
export function isIncome(label: string): boolean {
  return /income|grant|fund|fee|charge|contribut|receipt|recover|reimburse|rebate|credit|saving|reserve|vacanc|less\b|balanc|virement|adjust|efficien|recharge|surplus|draw|sales|rent|trust|contract sum|interest|dividend|levy|precept|transfer|offset|mitigat|target/i.test(
    label,
  );
}

const empty = new Set(['total', 'totals', 'the', 'and', 'of', 'for', 'a']);

/** The words of a name or title, in lower case and without those that say nothing. */
export function nameWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word));
}

/** Names with the same key mean the same: `Prevention & Safeguarding Total` and `Prevention and safeguarding`. */
export function nameKey(text: string): string {
  return nameWords(text).join(' ');
}
