import { add } from '../../domain/addition';
import type { StatedAmount, Statement } from '../../domain/statements/types';
import { agreement, amountPounds } from './agreement';
import type { Checked } from './context';
import { shown, type TableFigure } from './figures';
import { writtenLike } from './words';

/** Sums further away than this, as a share of what is said, are not what was meant. */
const near = 0.05;

/**
 * `the full £6.840m savings`: the target of all savings, or that with savings of another year the paragraphs before have
 * quoted. Another amount is worth a look, not wrong: the savings of other years are not in the table.
 * @param target the total of the savings' target.
 * @param quoted savings the paragraphs have spoken of.
 * @returns null where neither is near to it.
 */
export function checkAllSavings(
  statement: Statement,
  target: TableFigure,
  quoted: readonly StatedAmount[],
): Checked | null {
  const { amount, quote } = statement;
  if (amount === null) return null;
  const { unit } = target.line.table;
  const stated = amountPounds(amount, unit);
  const sums = quoted
    .map((other) => ({ other, together: together(target, amountPounds(other, unit)) }))
    .filter(({ together: { pounds } }) => Math.abs(pounds - stated.size) <= stated.size * near)
    .sort((a, b) => Math.abs(a.together.pounds - stated.size) - Math.abs(b.together.pounds - stated.size));
  if (sums.length === 0) return null;
  const [{ other, together: sum }] = sums;
  const agrees = agreement(stated, sum) !== 'differs';
  const right = writtenLike(amount, { ...target, ...sum });
  const made = `${target.where} of ${shown(target)} and the ${other.text} of savings quoted before come to ${right}`;
  const sentence = agrees ? `“${quote}” agrees: ${made}.` : `“${quote}” is worth a look: ${made}.`;
  return {
    judgement: {
      verdict: agrees ? 'agrees' : 'trouble',
      kind: 'statementAmount',
      quote,
      cells: target.cells,
      sentence,
      published: amount.text,
      computed: right,
    },
    figure: null,
  };
}

function together(
  { pounds, half }: TableFigure,
  { size, step }: { size: number; step: number },
): { pounds: number; half: number } {
  return { pounds: add(pounds, size), half: half + step / 2 };
}
