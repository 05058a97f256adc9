/** Blocks that tie a total of the table to a figure of another one, and say whether they agree. */
import { round } from '../../domain/round';
import { sum } from '../../domain/sum';
import type { BlockSpecification, LineSpecification } from '../specification';

interface Tie {
  key: string;
  title: string;
  meaning: string;
  /** Key of the link, and what its figure is called. */
  link: string;
  linkLabel: string;
  /** The total that should agree, and what it is called. */
  total: string;
  totalLabel: string;
  /** -1 where the other table holds the same figure with the other sign. Default 1. */
  sign?: 1 | -1;
}

/**
 * A line that says in a word whether two figures agree as the table shows them.
 * @param difference key of the line with the one less the other.
 */
export function agreement(key: string, difference: string): LineSpecification {
  return {
    key,
    label: 'Do they agree?',
    format: 'text',
    native: ({ decimals }) => `IF(ROUND({line.${difference}},${decimals})=0,"Agrees","Does not agree")`,
    compute: (figures, { decimals }) =>
      round(Number(figures.line(difference)), decimals) === 0 ? 'Agrees' : 'Does not agree',
    tones: { Agrees: 'favourable', 'Does not agree': 'adverse' },
  };
}

/** Total of this table, figure of the other, difference, and a word. Agreement is of the figures as shown. */
export function tie({
  key,
  title,
  meaning,
  link,
  linkLabel,
  total,
  totalLabel,
  sign = 1,
}: Tie): BlockSpecification {
  const linked = sign === 1 ? `{@${link}}` : `-{@${link}}`;
  const apart = `${key}Difference`;
  return {
    key,
    title,
    meaning,
    links: [link],
    lines: [
      {
        key: `${key}Total`,
        label: totalLabel,
        format: 'money',
        native: () => `{total.${total}}`,
        compute: (figures) => figures.total(total),
      },
      {
        key: `${key}Linked`,
        label: linkLabel,
        format: 'money',
        native: () => linked,
        compute: (figures) => sign * Number(figures.line(`@${link}`)),
      },
      {
        key: apart,
        label: 'Difference',
        format: 'money',
        native: () => `{line.${key}Total}-{line.${key}Linked}`,
        compute: (figures) =>
          sum([Number(figures.line(`${key}Total`)), -Number(figures.line(`${key}Linked`))]),
      },
      agreement(`${key}Verdict`, apart),
    ],
  };
}
