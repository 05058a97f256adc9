import type { ReadParagraph, StatedAmount } from '../../domain/statements/types';
import type { CheckedTable, Finding } from '../checking/finding';
import type { TableFigure } from './figures';
import { Subjects } from './about';
import { LastPeriod } from './lastPeriod';
import { LineIndex } from './lineIndex';
import { Values } from './values';

/** What the paragraphs are checked against. */
export interface CommentaryContext {
  /** Of the report: 1 for April to 12 for March; null where it is not known, and then no period is checked. */
  period: number | null;
  /** Last period's tables, for movements and for figures left in. */
  priorTables?: CheckedTable[];
}

/** All that is needed to check one paragraph. */
export interface Checking {
  context: CommentaryContext;
  index: LineIndex;
  subjects: Subjects;
  last: LastPeriod;
  values: Values;
  /** Savings the paragraphs so far have quoted. */
  savings: readonly StatedAmount[];
  paragraph: ReadParagraph;
  /** Of the paragraph. */
  text: string;
  /** The name in the nearest heading above; null where there is none. */
  heading: string | null;
}

/** A finding before it is given its place. */
export type Judgement = Omit<Finding, 'id'> & {
  /** The words it is about. */
  quote: string;
};

/** What was found of a statement, and the figure it was held against. */
export interface Checked {
  judgement: Judgement;
  /** The figure of the table, where the statement could be tied to one. */
  figure: TableFigure | null;
}

/** What is made ready once for all paragraphs. */
export function prepare(
  tables: readonly CheckedTable[],
  context: CommentaryContext,
): Pick<Checking, 'context' | 'index' | 'subjects' | 'last' | 'values'> {
  const index = new LineIndex(tables);
  return {
    context,
    index,
    subjects: new Subjects(index),
    last: new LastPeriod(context.priorTables ?? []),
    values: new Values(index.lines),
  };
}
