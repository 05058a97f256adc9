/** Lists of amounts said to make up a figure. RULES.md sections 13 and 16. */
import type { ReadSentence } from './readSentence';
import type { Sentence } from './sentences';
import type { StatedAmount, StatedParts, Statement } from './types';

const listed =
  /\b(?:made\s+up\s+of|compris(?:es|ing|ed\s+of)|consist(?:s|ing)\s+of|broken\s+down\s+as|analysed\s+as|due\s+to|resulting\s+from|as\s+a\s+result\s+of|because\s+of|owing\s+to|explained\s+by)\b/i;
/** Of the markers, those that say that the list is all. */
const wholeList = /made|compris|consist|broken|analysed/i;
/** `The underspend on staffing is £x` begins the breakdown of the figure before it. */
const breaksDown = /spend(?:ing)?\s+(?:on|in|for|against)\b/i;
const inBrackets = /\([+\-−–]?$/;
const offset = /\b(?:offset|mitigated|reduced|netted)\s+(?:in\s+part\s+)?by\b|\bless\b|\bnet\s+of\b/i;
const hedge =
  /\b(?:mainly|largely|primarily|principally|predominantly|chiefly|mostly|includ(?:es|ing|ed)|such\s+as|notably|in\s+part|amongst?|among\s+other|key|part(?:ly|ially)(?!\s+(?:offset|mitigated|reduced|netted)))\b/i;
/** An item without an amount of its own after the last one. */
const furtherItem = /\b(?:and|plus|together\s+with|other|various)\s+\w/i;
const takesOff =
  /\b(?:underspend\w*|under-?spends?|savings?|reductions?|reduced|reducing|decreas\w+|lower|fewer|income|surplus|vacanc\w+(?!\s+factor)|slippage|mitigations?)\b/gi;
const addsBefore = /\b(?:overspend\w*|pressures?|increases?|higher|uplift|growth)\b/gi;
const adds = /^\)?\s*(?:\w+\s+)?(?:overspend|pressure|uplift|increase|impact)\b/i;
const takesOffAfter =
  /^\)?\s*(?:net\s+|forecast\s+)?(?:underspend|saving|reduction|of\s+(?:\w+\s+)?income|income|surplus)\b/i;
const notParts = new Set<Statement['kind']>(['movement', 'budget', 'share', 'forecast']);
const most = 12;

/**
 * The list a sentence gives, of a figure in it (`an underspend of £x due to a (£y) and b (£z)`) or in the sentence before
 * (`The underspend on staffing is £x, offset by …`); null where it gives none.
 * @param before the sentence before it in the paragraph.
 */
export function readParts(
  sentence: Sentence,
  read: ReadSentence,
  before: ReadSentence | undefined,
): StatedParts | null {
  const whole = (statement: Statement): boolean =>
    (statement.kind === 'position' || statement.kind === 'movement') && statement.amount !== null;
  const marker = listed.exec(sentence.text);
  const from = marker ? sentence.start + marker.index : Infinity;
  const own = read.statements.filter((statement) => whole(statement) && statement.start < from);
  if (marker && own.length > 0) return list(sentence, read, own, from, wholeList.test(marker[0]));
  if (!before || !offset.test(sentence.text) || !breaksDown.test(read.statements[0]?.quote ?? ''))
    return null;
  const wholes = before.statements.filter((statement) => whole(statement) && !statement.aside);
  return wholes.length > 0 ? list(sentence, read, wholes, sentence.start, true) : null;
}

function list(
  sentence: Sentence,
  read: ReadSentence,
  wholes: Statement[],
  from: number,
  claimsAll: boolean,
): StatedParts | null {
  const excluded = new Set(
    read.statements.filter(({ kind }) => notParts.has(kind)).map(({ amount }) => amount?.start),
  );
  const amounts = read.amounts.filter(
    (amount) => amount.kind === 'money' && amount.start > from && !excluded.has(amount.start),
  );
  if (amounts.length < 2 || amounts.length > most) return null;
  const text = textOf(sentence);
  const headline = wholes[wholes.length - 1].direction;
  const items = itemsOf(sentence, amounts, from);
  const parts = signedAmounts(items, headline === 'under' || headline === 'favourable' ? -1 : 1);
  const start = Math.max(from, sentence.start);
  const quote = text(start, amounts[amounts.length - 1].end);
  const lead = text(start - 30, amounts[0].start);
  const separate = items.every(({ before }) => !/[;,]/.test(itemWords(before)));
  const last = items[items.length - 1].after;
  const partial = !separate || hedge.test(lead) || furtherItem.test(last);
  const all = claimsAll || items.every(({ before }) => inBrackets.test(before));
  return {
    quote: quote.trim(),
    start,
    wholes,
    parts,
    extent: partial ? 'partial' : all ? 'whole' : 'likely',
  };
}

/** An amount with the words before it, back to the amount before, and those behind it. */
export interface Item {
  amount: StatedAmount;
  before: string;
  after: string;
}

/** The words around each amount of a sentence from a place on. */
export function itemsOf(sentence: Sentence, amounts: readonly StatedAmount[], from: number): Item[] {
  const text = textOf(sentence);
  const end = sentence.start + sentence.text.length;
  return amounts.map((amount, i) => ({
    amount,
    before: text(i === 0 ? from : amounts[i - 1].end, amount.start),
    after: text(amount.end, amounts[i + 1]?.start ?? end),
  }));
}

/**
 * The sign of each amount of a list: an underspend or an income takes off, a pressure adds, what offsets the figure goes
 * against it, and the rest goes with it.
 * @param side 1 where the figure they explain is over, -1 where it is under.
 */
export function signedAmounts(
  items: readonly Item[],
  side: 1 | -1,
): { amount: StatedAmount; sign: 1 | -1 }[] {
  let current = side;
  return items.map((item, i) => {
    if (offset.test(item.before)) current = side === 1 ? -1 : 1;
    return { amount: item.amount, sign: signOf(item, current, i === 0 ? '' : items[i - 1].after) };
  });
}

function textOf({ text, start }: Sentence): (from: number, to: number) => string {
  return (from, to) => text.slice(Math.max(0, from - start), to - start);
}

/** The words of one item: what stands before `offset by` still belongs to the item before it. */
function itemWords(before: string): string {
  const own = before.slice(offset.exec(before)?.index ?? 0);
  return own.replace(/^[\s,;)]+/, '').replace(/[\s,;]+(?:and\s+)?[(£]?$/, '');
}

/** Words beside the amount count before the side of the list it is on. */
function signOf({ amount, before, after }: Item, side: 1 | -1, previousAfter: string): 1 | -1 {
  if (amount.sign !== null) return amount.sign === '-' ? -1 : 1;
  if (takesOffAfter.test(after)) return -1;
  if (adds.test(after)) return 1;
  // Words that belong to the amount before, as `£0.008m underspend on …`, say nothing about this one.
  const own = takesOffAfter.test(previousAfter) ? '' : before.slice(-60);
  const clause = own.slice(Math.max(own.lastIndexOf(','), own.lastIndexOf(';'), own.lastIndexOf(')')) + 1);
  const off = lastIndexOf(clause, takesOff);
  const on = lastIndexOf(clause, addsBefore);
  return off === on ? side : off > on ? -1 : 1;
}

/** Where the last of some words begins, or -1. */
function lastIndexOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].pop()?.index ?? -1;
}
