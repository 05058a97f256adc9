import type { Statement } from '../../domain/statements/types';
import type { About } from './about';
import type { Checked } from './context';
import { figureOf, type TableFigure } from './figures';

/** The variance as a share of the budget, with the least and the most it can be before rounding. */
interface Share {
  variance: TableFigure;
  budget: TableFigure;
  share: number;
  least: number;
  most: number;
}

const noise = 1e-9;

/** Checks `9.3% of the budget`; the rounding of both figures is allowed for. RULES.md section 2. */
export function checkShare(statement: Statement, about: About): Checked {
  const { quote, amount } = statement;
  const shares = about.lines.flatMap(sharesOf);
  if (amount === null || shares.length === 0) {
    const sentence = `“${quote}” was not checked: no variance and budget go with it.`;
    return {
      judgement: { verdict: 'notChecked', kind: 'statementShare', quote, cells: [], sentence },
      figure: null,
    };
  }
  const half = amount.step / 2 + noise;
  const right = shares.find(({ least, most }) => amount.size >= least - half && amount.size <= most + half);
  const { variance, budget, share } = right ?? shares[0];
  const computed = `${(Math.abs(share) * 100).toFixed(1)}%`;
  const worked = `${variance.where} of ${variance.text} is ${computed} of the budget of ${budget.text}`;
  const cells = [...variance.cells, ...budget.cells];
  const found = { kind: 'statementShare', quote, cells, published: amount.text, computed };
  if (right)
    return {
      judgement: { ...found, verdict: 'agrees', sentence: `“${quote}” agrees: ${worked}.` },
      figure: null,
    };
  if (!about.certain) {
    const sentence = `“${quote}” was not checked: it is not certain to be about ${variance.where}.`;
    return { judgement: { ...found, verdict: 'notChecked', sentence }, figure: null };
  }
  return {
    judgement: { ...found, verdict: 'wrong', sentence: `“${quote}” does not agree: ${worked}.` },
    figure: null,
  };
}

function sharesOf(line: About['lines'][number]): Share[] {
  const variance = figureOf(line, ['variance']) ?? figureOf(line, ['forecast', '-budget']);
  const budget = figureOf(line, ['budget']);
  if (variance === null || budget === null || Math.abs(budget.pounds) <= budget.half) return [];
  const size = Math.abs(variance.pounds);
  const base = Math.abs(budget.pounds);
  return [
    {
      variance,
      budget,
      share: variance.pounds / budget.pounds,
      least: Math.max(0, size - variance.half) / (base + budget.half),
      most: (size + variance.half) / (base - budget.half),
    },
  ];
}
