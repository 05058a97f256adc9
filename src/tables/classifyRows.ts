/** Tells the rows of a table from its groups, subtotals, totals, memo lines and notes. */
import { believable, findTotals, type FoundTotals, type RowFacts, type TotalCandidate } from './findTotals';
import type { TableSpecification } from './specification';
import { totalNames } from './totalNames';

/** What a row of the selection is. */
export type RowKind =
  | 'row'
  | 'group'
  | 'subtotal'
  | 'total'
  /** Between the total and the second total. */
  | 'after'
  | 'secondTotal'
  | 'memo'
  | 'leftOut'
  /** Blank, or a note below the table. */
  | 'nothing';

/**
 * What the user is told of a row. `guessed`: a total by its figures. `notATotal`: named like one, but kept as a row.
 * `opposite`: adds up the rows above it with the other sign, but kept as a row.
 * Left out: `below` the total, `first`: a total without rows above it, `ofParts`: a total of several subtotals,
 * `ofAfter`: one of rows between the total and the second total, `noTotals`: the table has none.
 */
export type RowRemark =
  'guessed' | 'notATotal' | 'opposite' | 'below' | 'first' | 'ofParts' | 'ofAfter' | 'noTotals';

/** A row of the selection and what it is. */
export interface ClassifiedRow {
  kind: RowKind;
  scope?: 'section' | 'all';
  remark?: RowRemark;
  /** Totals and subtotals: positions of the rows they add up. */
  adds?: number[];
}

/** A subtotal of its own section, with more rows above it. */
function isOfSection({ ofAll, ofSection }: TotalCandidate): boolean {
  return ofSection > ofAll;
}

/** Whether a candidate can be the total of everything above it, judged by its name and by what came before it. */
function canBeTotal(candidate: TotalCandidate, { candidates, groups }: FoundTotals): boolean {
  const { name, ofAll, position, grouped } = candidate;
  if (candidate.first || name === 'part' || isOfSection(candidate)) return false;
  if (name === 'total' || name === 'second' || candidate.guessed) return true;
  if (grouped && [...groups].some((group) => group > position)) return false;
  const castsBefore = candidates.some((other) => other.position < position && other.ofAll === 1);
  return ofAll > 0 || !castsBefore;
}

/** The last candidate that can be the total, unless what follows it shows that the table goes on. */
function totalOf(found: FoundTotals): TotalCandidate | undefined {
  const { candidates } = found;
  const total = [...candidates].reverse().find((candidate) => canBeTotal(candidate, found));
  if (!total) return undefined;
  const later = candidates.filter(({ position }) => position > total.position);
  const plain = total.name === 'total' || total.name === 'second';
  const goesOn = later.some((other) => {
    if (other.name === 'part') return true;
    return plain ? isOfSection(other) && other.name === 'total' : other.section.length > 0;
  });
  return goesOn ? undefined : total;
}

/** The total before the second total: it adds up everything above it, and rows stand between the two. */
function firstTotal(second: TotalCandidate, { candidates }: FoundTotals): TotalCandidate | undefined {
  const before = [...candidates]
    .reverse()
    .find(({ position, ofAll, name }) => position < second.position && (ofAll === 1 || name === 'total'));
  if (!before) return undefined;
  const isPlain = before.name === 'total';
  return second.name === 'second' || isPlain ? before : undefined;
}

function subtotal(candidate: TotalCandidate, rowsAbove: number[]): ClassifiedRow {
  const { ofAll, ofSection, section, guessed } = candidate;
  const remark = guessed ? { remark: 'guessed' as const } : {};
  if (section.length > 0 && (ofSection >= ofAll || ofAll < believable)) {
    return { kind: 'subtotal', scope: 'section', adds: section, ...remark };
  }
  if (ofAll >= believable) return { kind: 'subtotal', scope: 'all', adds: rowsAbove, ...remark };
  return { kind: 'leftOut', remark: 'ofParts' };
}

/**
 * The kind of each row below the headings.
 * @param halves half of the step in which each column of figures is printed.
 */
export function classifyRows(
  facts: readonly RowFacts[],
  specification: TableSpecification,
  halves: readonly number[],
): ClassifiedRow[] {
  const found = findTotals(facts, totalNames(specification), halves);
  const byPosition = new Map(found.candidates.map((candidate) => [candidate.position, candidate]));
  const hasTotal = specification.totalLabel !== null;
  const last = hasTotal ? totalOf(found) : undefined;
  const before = last && specification.after ? firstTotal(last, found) : undefined;
  const second = before && last;
  const total = before ?? last;
  const end = total?.position ?? facts.length;
  const secondEnd = second?.position ?? end;
  const rows: number[] = [];

  const below = (position: number): ClassifiedRow => {
    if (!facts[position].filled) return { kind: 'nothing' };
    if (position < secondEnd) {
      if (byPosition.has(position)) return { kind: 'leftOut', remark: 'ofAfter' };
      rows.push(position);
      return { kind: 'after' };
    }
    return specification.memo ? { kind: 'memo' } : { kind: 'leftOut', remark: 'below' };
  };

  const above = (position: number): ClassifiedRow => {
    if (!facts[position].filled) return { kind: found.groups.has(position) ? 'group' : 'nothing' };
    const candidate = byPosition.get(position);
    if (candidate?.first && hasTotal) return { kind: 'leftOut', remark: 'first' };
    if (candidate && hasTotal) return subtotal(candidate, [...rows]);
    if (candidate?.name === 'total') return { kind: 'leftOut', remark: 'noTotals' };
    rows.push(position);
    if (hasTotal && position === found.opposite) return { kind: 'row', remark: 'opposite' };
    const doubtful = hasTotal && found.notTotals.has(position);
    return doubtful ? { kind: 'row', remark: 'notATotal' } : { kind: 'row' };
  };

  return facts.map((_, position) => {
    if (position === second?.position) return { kind: 'secondTotal', adds: [...rows] };
    if (total && position === total.position) {
      return { kind: 'total', adds: [...rows], ...(total.guessed && { remark: 'guessed' }) };
    }
    return position > end ? below(position) : above(position);
  });
}
