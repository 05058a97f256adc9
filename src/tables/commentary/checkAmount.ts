import type { Statement } from '../../domain/statements/types';
import type { Checked, Checking } from './context';
import { agreement, amountPounds } from './agreement';
import { shown, type TableFigure } from './figures';
import { coveredWords, nameOf, type Name } from './sameName';

/** A label that shares this many of its words with the paragraph is what the paragraph is about. */
const enough = 0.5;
/** Columns about the position: an amount said of nothing in particular is no variance. */
const ofPosition = new Set(['variance', 'prior', 'movement']);
const longestParagraph = 2000;

/**
 * An amount said of nothing in particular, such as `Requested, £0.250m`: it agrees where a line that the paragraph speaks
 * of has that figure. It is never wrong, because it may be of anything.
 */
export function checkAmount(statement: Statement, { values, text }: Checking): Checked {
  const { amount, quote } = statement;
  const figure = amount === null ? undefined : found(statement, values.near(...reach(statement)), text);
  if (figure === undefined) {
    const sentence = `“${quote}” was not checked: no line that the paragraph speaks of has this figure.`;
    return {
      judgement: { verdict: 'notChecked', kind: 'statementAmount', quote, cells: [], sentence },
      figure: null,
    };
  }
  const sentence = `“${quote}” agrees: ${figure.where} is ${shown(figure)}.`;
  const { cells, text: computed } = figure;
  const judgement = { verdict: 'agrees' as const, kind: 'statementAmount', quote, cells, sentence };
  return { judgement: { ...judgement, published: amount?.text, computed }, figure: null };
}

function reach({ amount }: Statement): [pounds: number, within: number] {
  return amount === null ? [0, 0] : [amount.size, amount.step];
}

function found({ amount }: Statement, figures: TableFigure[], text: string): TableFigure | undefined {
  if (amount === null || figures.length === 0) return undefined;
  const paragraph = nameOf(text.slice(0, longestParagraph));
  return figures.find(
    (figure) =>
      !ofPosition.has(figure.key) &&
      agreement(amountPounds(amount, figure.line.table.unit), figure) === 'agrees' &&
      figure.line.names.some((name) => speaksOf(paragraph, name)),
  );
}

function speaksOf(paragraph: Name, { words }: Name): boolean {
  const telling = words.filter(({ neutral, part }) => !neutral && !part);
  const covered = coveredWords(telling, paragraph.words).filter(Boolean).length;
  return telling.length > 0 && covered >= Math.max(1, telling.length * enough);
}
