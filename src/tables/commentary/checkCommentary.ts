import { readParagraph } from '../../domain/statements/readStatements';
import type { ReadParagraph, StatedAmount, Statement } from '../../domain/statements/types';
import type { CheckedTable, Finding } from '../checking/finding';
import { checkParts, checkWithin } from './checkParts';
import { checkPeriods } from './checkPeriods';
import { checkStatement } from './checkStatement';
import { checkTableNumber } from './checkTableNumber';
import { prepare, type Checked, type Checking, type CommentaryContext, type Judgement } from './context';

/** A paragraph of commentary: in a cell, or pasted into the pane. */
export interface CommentaryParagraph {
  text: string;
  /** With its sheet: `'Commentary'!B4`; none for text that was pasted. */
  cell?: string;
  /** The name of the service it stands under; without one the nearest heading among the paragraphs before it counts. */
  heading?: string;
}

/**
 * Checks what paragraphs say against tables: amounts, directions, periods, table numbers, lists of components. Every
 * statement gives a finding; what could not be tied to a figure is `notChecked`. RULES.md sections 1, 3, 13 and 16.
 * @param paragraphs in the order of the report, headings among them.
 * @returns findings paragraph by paragraph; the cell of the paragraph comes first in each, then the cells of the table.
 */
export function checkCommentary(
  paragraphs: readonly CommentaryParagraph[],
  tables: readonly CheckedTable[],
  context: CommentaryContext,
): Finding[] {
  const checker = new CommentaryChecker(tables, context);
  return paragraphs.flatMap((paragraph) => checker.check(paragraph));
}

/** No report quotes more savings than this; the rest would only cost time. */
const mostSavings = 200;

/** The same, paragraph by paragraph in the order of the report: the pane can answer and show progress in between. */
export class CommentaryChecker {
  private readonly prepared: ReturnType<typeof prepare>;
  private readonly ids = new Ids();
  private readonly savings: StatedAmount[] = [];
  private heading: string | null = null;

  constructor(tables: readonly CheckedTable[], context: CommentaryContext) {
    this.prepared = prepare(tables, context);
  }

  check({ text, cell, heading }: CommentaryParagraph): Finding[] {
    const paragraph = readParagraph(text);
    this.heading = paragraph.headingName ?? this.heading;
    const { savings } = this;
    const checking: Checking = {
      ...this.prepared,
      savings,
      paragraph,
      text,
      heading: heading ?? this.heading,
    };
    const found = judgements(paragraph, checking);
    for (const { kind, amount } of paragraph.statements) {
      if (kind === 'saving' && amount && savings.length < mostSavings) savings.push(amount);
    }
    return found.map(({ quote, ...judgement }) => ({
      ...judgement,
      id: this.ids.next(`${judgement.kind}|${cell ?? ''}|${quote}`),
      cells: cell === undefined ? judgement.cells : [cell, ...judgement.cells],
    }));
  }
}

function judgements(paragraph: ReadParagraph, checking: Checking): Judgement[] {
  const lists = paragraph.parts.flatMap((list) => {
    const judgement = checkParts(list);
    return judgement ? [{ list, judgement }] : [];
  });
  const listed = new Set(lists.flatMap(({ list }) => list.parts.map(({ amount }) => amount.start)));
  const checked = new Map<Statement, Checked>();
  for (const statement of paragraph.statements) {
    const isListed = listed.has(statement.amount?.start ?? -1);
    if (isListed && statement.kind === 'amount') continue;
    const result = checkStatement(statement, checking);
    if (!isListed || result.judgement.verdict !== 'notChecked') checked.set(statement, result);
  }
  const ofStatements = [...checked].flatMap(([statement, result]) => {
    const number = checkTableNumber(statement, result);
    return number ? [result.judgement, number] : [result.judgement];
  });
  const within = paragraph.within.flatMap((pair) => checkWithin(pair) ?? []);
  return [
    ...ofStatements,
    ...checkPeriods(checked, checking),
    ...lists.map(({ judgement }) => judgement),
    ...within,
  ];
}

/** The same words twice in one place are told apart by their number. */
class Ids {
  private readonly seen = new Map<string, number>();

  next(id: string): string {
    const times = (this.seen.get(id) ?? 0) + 1;
    this.seen.set(id, times);
    return times === 1 ? id : `${id}|${times}`;
  }
}
