import { isAside, isEarlier } from './asides';
import { moneyClaim, percentClaim, savingState, type Claim } from './claimWords';
import { findAmounts } from './findAmounts';
import { nilPositions, noMovements, type FoundWords } from './nilWords';
import { periodAtOpening, periodMovedFrom } from './periods';
import type { Sentence } from './sentences';
import { SentenceVerbs } from './subjects';
import type { StatedAmount, StatedPeriod, Statement, StatementKind, Subject } from './types';

/** Words further from an amount than this say nothing about it. */
const farthest = 140;
const aboutBefore =
  /\b(?:approximately|approx\.?|about|around|circa|ca?\.?|roughly|nearly|almost|some|just\s+over|just\s+under|over|under|up\s+to|at\s+least|more\s+than|less\s+than)\s*\(?$/i;
const tableReference = /\btable\s+(\d{1,3}[a-z]?)\b/gi;
/** Words around an amount that nothing else is known of, for the quote. */
const wordsBefore = /(?:[A-Za-z’'&-]+\s+){0,4}[(+\-−–]?$/;
const wordsAfter = /^\)?(?:\s+[A-Za-z’'&-]+){0,3}/;
const sinceTheLast = /^\)?\s*(?:from|on|since)\s+(?:the\s+)?(?:last|previous|prior)\b/i;
const savings = /\bsavings?\b/i;

/** What one sentence says. */
export interface ReadSentence {
  statements: Statement[];
  /** The period it opens with. */
  opening: StatedPeriod | null;
  amounts: StatedAmount[];
  hasVerb: boolean;
}

/** Reads a sentence; places in the answer are counted from the beginning of the paragraph. */
export function readSentence(sentence: Sentence): ReadSentence {
  const reader = new SentenceReader(sentence);
  return reader.read();
}

class SentenceReader {
  private readonly text: string;
  private readonly verbs: SentenceVerbs;
  private readonly statements: Statement[] = [];
  private readonly table: string | null;
  private readonly ofSavings: boolean;
  /** Subjects whose position the sentence has given. */
  private readonly withPosition = new Set<string>();
  /** Where the words of the first amount begin. */
  private firstStart: number | undefined;

  constructor(private readonly sentence: Sentence) {
    this.text = sentence.text;
    this.verbs = new SentenceVerbs(this.text);
    const tables = new Set([...this.text.matchAll(tableReference)].map((match) => match[1]));
    this.table = tables.size === 1 ? [...tables][0] : null;
    this.ofSavings = savings.test(this.text);
  }

  read(): ReadSentence {
    const all = findAmounts(this.text);
    const kept = all.filter((amount) => !amount.bare || this.claimOfBare(amount) !== null);
    kept.forEach((amount, i) => this.readAmount(amount, kept[i - 1]?.end ?? 0, kept[i + 1]?.start));
    for (const words of nilPositions(this.text)) this.addNil(words, 'position');
    if (this.statements.some(({ kind }) => kind === 'position')) {
      for (const words of noMovements(this.text)) this.addNil(words, 'movement');
    }
    const opening = periodAtOpening(this.text, this.sentence.start);
    const { start } = this.sentence;
    const amounts = kept.map((amount) => moved(amount, start));
    return { statements: this.statements, opening, amounts, hasVerb: this.verbs.hasVerb };
  }

  private before(amount: StatedAmount, from: number): string {
    return this.text.slice(Math.max(from, amount.start - farthest), amount.start);
  }

  private after(amount: StatedAmount, to = this.text.length): string {
    return this.text.slice(amount.end, Math.min(to, amount.end + farthest));
  }

  /** A figure without £ or scale counts only straight after `overspend of` or `movement of`. */
  private claimOfBare(amount: StatedAmount): Claim | null {
    const claim = moneyClaim(this.before(amount, 0), '');
    return ['position', 'movement', 'budget', 'forecast'].includes(claim.kind) ? claim : null;
  }

  private readAmount(amount: StatedAmount, previousEnd: number, nextStart: number | undefined): void {
    const before = this.before(amount, previousEnd);
    const after = this.after(amount, nextStart);
    const claim = amount.kind === 'percent' ? percentClaim(after) : this.moneyClaim(amount, before, after);
    if (claim === null) return;
    const start = amount.start - claim.lead;
    this.firstStart ??= start;
    const end = amount.end + claim.tail;
    const rest = after.slice(claim.tail);
    const subject = this.verbs.subjectOf(start, previousEnd, this.firstStart, rest);
    const ofSaving = claim.kind === 'amount' && this.ofSavings;
    const kind = ofSaving ? 'saving' : claim.kind;
    const between = this.text.slice(Math.max(previousEnd, subject.end, start - farthest), start);
    const movedFrom = kind === 'movement' ? this.periodFrom(end) : null;
    const sinceLast = kind === 'movement' && sinceTheLast.test(after);
    const second = this.withPosition.has(subject.text);
    if (kind === 'position') this.withPosition.add(subject.text);
    const isBareAmount = kind === 'amount' || kind === 'saving';
    const lead = isBareAmount ? (wordsBefore.exec(before)?.[0].length ?? 0) : 0;
    const tail = isBareAmount ? (wordsAfter.exec(after)?.[0].length ?? 0) : 0;
    this.add(kind, start - lead, end + tail, {
      amount: moved(amount, this.sentence.start),
      direction: claim.direction,
      subject: claim.subject === null ? nameOf(subject) : { text: claim.subject, from: 'own' },
      aside: isAside({
        kind,
        before: between,
        after: subject.behind ? '' : rest,
        second,
        movedFrom: movedFrom !== null || sinceLast,
      }),
      movedFrom,
      past: subject.past || isEarlier(between, rest),
      about: aboutBefore.test(before),
      saving: ofSaving ? (savingState(after) ?? savingState(before)) : null,
      pressure: claim.pressure,
    });
  }

  /** `is +£5k` and `is -£5k` state a variance by its sign alone. */
  private moneyClaim(amount: StatedAmount, before: string, after: string): Claim {
    const claim = moneyClaim(before, after);
    const signedOnly =
      claim.kind === 'amount' && amount.sign !== null && /\b(?:is|at)\s+\(?[+\-−–]$/.test(before);
    return signedOnly ? { ...claim, kind: 'position', lead: 1 } : claim;
  }

  private addNil(words: FoundWords, kind: 'position' | 'movement'): void {
    const after = this.text.slice(words.end, words.end + farthest);
    const subject = this.verbs.subjectOf(words.start, 0, words.start, after);
    const between = this.text.slice(Math.max(subject.end, words.start - farthest), words.start);
    const lastWord = /\w+$/.exec(words.text)?.[0].length ?? 0;
    this.add(kind, words.start, words.end, {
      direction: kind === 'position' ? 'nil' : 'none',
      subject: nameOf(subject),
      aside:
        kind === 'position' && isAside({ kind, before: between, after, second: false, movedFrom: false }),
      past: subject.past,
      movedFrom: kind === 'movement' ? this.periodFrom(words.end - lastWord) : null,
    });
  }

  private add(kind: StatementKind, start: number, end: number, rest: Partial<Statement>): void {
    const open = this.text.slice(start, end);
    const closing = open.includes('(') && !open.includes(')') && this.text[end] === ')' ? 1 : 0;
    const quote = this.text.slice(start, end + closing).trim();
    this.statements.push({
      kind,
      quote,
      start: this.sentence.start + this.text.indexOf(quote, start),
      amount: null,
      direction: null,
      subject: { text: '', from: 'before' },
      inHeading: !this.verbs.hasVerb,
      past: false,
      aside: false,
      about: false,
      saving: null,
      table: this.table,
      movedFrom: null,
      pressure: false,
      ...rest,
    });
  }

  /** The period the words behind a movement say it is from. */
  private periodFrom(end: number): StatedPeriod | null {
    return periodMovedFrom(this.text.slice(end, end + farthest), this.sentence.start + end);
  }
}

function nameOf({ text, from }: Subject): Subject {
  return { text, from };
}

function moved(amount: StatedAmount, by: number): StatedAmount {
  return { ...amount, start: amount.start + by, end: amount.end + by };
}
