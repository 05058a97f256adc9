/** What the names of rows say about totals. */
import { headingKey } from './headingWords';
import type { TableSpecification } from './specification';

/**
 * `second`: the total of the total and the rows after it. `total`: plainly the total. `ends`: ends with the word (`Adults
 * total`). `begins`: begins with it (`Total expenditure`, but also `Total Respite Ltd`). `part`: a subtotal. `none`: no total.
 */
export type TotalName = 'second' | 'total' | 'ends' | 'begins' | 'part' | 'none';

const kinds = '(?:(?:grand|net|gross|overall)[\\s-]*)?';
const only = new RegExp(`^\\W*${kinds}totals?\\W*$`, 'i');
const ends = /\btotals?\W*$/i;
const begins = new RegExp(`^\\W*${kinds}totals?\\b`, 'i');
const part = /\bsub[\s-]*totals?\b/i;

/** Tells what the name of a row says, in the words of the table and in general. */
export function totalNames(specification: TableSpecification): (label: string) => TotalName {
  const second = specification.after && headingKey(specification.after.totalLabel);
  const total = headingKey(specification.totalLabel ?? '');
  return (label) => {
    const key = headingKey(label);
    if (key === '') return 'none';
    if (key === second) return 'second';
    if (key === total) return 'total';
    if (part.test(label)) return 'part';
    if (only.test(label)) return 'total';
    if (ends.test(label)) return 'ends';
    return begins.test(label) ? 'begins' : 'none';
  };
}
