/** Tells the rows of a table from its groups, totals, memo lines and notes. */
import { RunningTotals } from './casts';

/** What is known of a row of the selection below the headings. */
export interface RowFacts {
  /** Position in the selection, from 0. */
  index: number;
  label: string;
  /** True when any column of figures holds anything. */
  hasFigures: boolean;
  /** The figures of the input columns; a cell that is no number is 0. */
  figures: number[];
}

export type RowKind =
  | 'row'
  | 'group'
  | 'total'
  /** A total by its figures, not by its name: the user is told. */
  | 'guessedTotal'
  /** Named like a total, but not the sum of anything above it: kept, and the user is told. */
  | 'rowCalledTotal'
  /** Figures below the last total. */
  | 'memo'
  | 'nothing';

const endsWithTotal = /\btotals?\W*$/i;
const startsWithTotal = /^\W*(?:(?:sub|grand|net|gross|overall)[\s-]*)?(?:sub)?totals?\b/i;
const onlyTotal = /^\W*(?:(?:sub|grand|net|gross|overall)[\s-]*)?(?:sub)?totals?\W*$/i;
const partial = /\bsub[\s-]*totals?\b/i;

/** At least two rows and two figures go into it, so that it is no coincidence. */
function tellingly(above: RunningTotals, total: RowFacts): boolean {
  return above.rows >= 2 && total.figures.filter((figure) => figure !== 0).length >= 2;
}

/**
 * The kind of each row.
 * @param half half of the step the figures are printed in.
 */
export function classifyRows(facts: readonly RowFacts[], half: number): RowKind[] {
  const lastFigures = facts.map((fact) => fact.hasFigures).lastIndexOf(true);
  const all = new RunningTotals();
  let section = new RunningTotals();
  /** Totals of the rows since the total before, with more rows above: the rows after them belong to the table. */
  const onlyOfItsSection = new Set<number>();

  const kindOf = (fact: RowFacts, position: number): RowKind => {
    if (!fact.hasFigures) return fact.label !== '' && position < lastFigures ? 'group' : 'nothing';
    const sumOfAll = all.rows > 0 && all.cast(fact.figures, half);
    const sumOfSection = section.rows > 0 && section.cast(fact.figures, half);
    if (sumOfSection && !sumOfAll) onlyOfItsSection.add(position);
    if (onlyTotal.test(fact.label) || endsWithTotal.test(fact.label)) return 'total';
    if (startsWithTotal.test(fact.label)) {
      return sumOfAll || sumOfSection || position === lastFigures ? 'total' : 'rowCalledTotal';
    }
    if (position === lastFigures && sumOfAll && tellingly(all, fact)) return 'guessedTotal';
    if (fact.label === '' && sumOfSection && tellingly(section, fact)) return 'guessedTotal';
    return 'row';
  };

  const kinds = facts.map((fact, position) => {
    const kind = kindOf(fact, position);
    if (kind === 'row' || kind === 'rowCalledTotal') {
      all.add(fact.figures);
      section.add(fact.figures);
    } else if (kind === 'total' || kind === 'guessedTotal') section = new RunningTotals();
    return kind;
  });

  const isTotal = (kind: RowKind): boolean => kind === 'total' || kind === 'guessedTotal';
  const lastTotal = kinds.map(isTotal).lastIndexOf(true);
  if (lastTotal < 0 || partial.test(facts[lastTotal].label) || onlyOfItsSection.has(lastTotal)) return kinds;
  return kinds.map((kind, position) => {
    if (position < lastTotal || isTotal(kind)) return kind;
    return facts[position].hasFigures ? 'memo' : 'nothing';
  });
}
