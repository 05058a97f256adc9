import { figureText } from '../../domain/figureText';
import { sum } from '../../domain/sum';
import type { StatedParts, StatedWithin } from '../../domain/statements/types';
import type { Judgement } from './context';
import { signOf } from './words';

const noise = 1 + 1e-9;

/**
 * Whether the amounts of a list add up to the figure they are said to make up, half of each last digit allowed for. It is
 * wrong only where the list claims to be whole and no signs make it add up, and worth a look where it gives reasons with
 * amounts that do not. RULES.md section 13.
 */
export function checkParts({ quote, wholes, parts, extent }: StatedParts): Judgement | null {
  const targets = wholes.flatMap(({ amount, direction, quote: words }) =>
    amount === null || amount.bare
      ? []
      : [{ pounds: amount.size * (signOf(direction) ?? 1), half: amount.step / 2, words, text: amount.text }],
  );
  if (targets.length === 0 || parts.some(({ amount }) => amount.bare)) return null;
  const total = sum(parts.map(({ amount, sign }) => amount.size * sign));
  const half = sum(parts.map(({ amount }) => amount.step / 2));
  const list = parts.map(({ amount, sign }) => `${sign < 0 ? '−' : ''}${amount.text}`).join(', ');
  const [last] = targets.slice(-1);
  const base = {
    kind: 'statementParts',
    quote,
    cells: [],
    published: last.text,
    computed: inMillions(total),
  };
  const reached = targets.find((target) => Math.abs(total - target.pounds) <= (half + target.half) * noise);
  if (reached) {
    const sentence = `The amounts listed (${list}) add up to “${reached.words}”.`;
    return { ...base, verdict: 'agrees', sentence };
  }
  const comes = `The amounts listed (${list}) come to ${inMillions(total)}, not to “${last.words}”`;
  const sizes = parts.map(({ amount }) => amount.size);
  const withSigns = targets.some(({ pounds, half: own }) => canMake(sizes, pounds, (half + own) * noise));
  if (withSigns || extent === 'partial') {
    const why = withSigns ? 'with other signs they would' : 'the list does not say that it is whole';
    return { ...base, verdict: 'notChecked', sentence: `${comes}; ${why}, so this was not checked.` };
  }
  const verdict = extent === 'whole' ? 'wrong' : 'trouble';
  return { ...base, verdict, sentence: `${comes}, whatever their signs.` };
}

/** An amount said to be included in a smaller one. */
export function checkWithin({ quote, whole, part }: StatedWithin): Judgement | null {
  if (whole.bare || part.bare || part.size - part.step / 2 <= whole.size + whole.step / 2) return null;
  return {
    verdict: 'wrong',
    kind: 'statementWithin',
    quote,
    sentence: `${part.text} cannot be included in ${whole.text}: it is more than the whole.`,
    cells: [],
    published: part.text,
    computed: whole.text,
  };
}

/** Whether sizes with some signs come to a figure. There are at most 12 of them. */
function canMake(sizes: readonly number[], target: number, within: number): boolean {
  let totals = [0];
  for (const size of sizes) totals = totals.flatMap((total) => [total + size, total - size]);
  return totals.some((total) => Math.abs(total - target) <= within);
}

function inMillions(pounds: number): string {
  return `${pounds < 0 ? '−' : ''}£${figureText(pounds / 1_000_000, 3)}m`;
}
