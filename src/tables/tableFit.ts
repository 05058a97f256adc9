import { chooseColumns, columnsOf } from './chooseColumns';
import { findHeadings, type Headings } from './findHeadings';
import { headingKey } from './headingWords';
import { labelColumn } from './labelColumn';
import { labelKey } from './statement/readStatement';
import type { ColumnSpecification, TableSpecification } from './specification';
import type { StatementLine } from './statement/statementLine';
import type { SourceGrid } from './types';

/** A selection read as one table. */
export interface TableFit {
  specification: TableSpecification;
  headings: Headings;
  /** The headings that the table knows. */
  known: string[];
  /** What the table has and the selection has not, as so many headings. */
  shortfall: number;
  /** How far the fixed lines of the table are in the selection, from 0 to 1; 1 for a table without any. */
  lines: number;
  /** True: the column of names has the table's own heading. */
  named: boolean;
}

/** A missing column by what it is to the table: of one it cannot do without, more than a heading is lost. */
const weights = { needed: 1.5, asked: 1, other: 0.25 };

/** So many of its own lines make a statement. */
const linesEnough = 3;

function sameHeading(heading: ColumnSpecification['heading'] | undefined, text: string): boolean {
  return typeof heading === 'string' && headingKey(heading) === headingKey(text);
}

/** How far the lines of a statement are among the selection's cells, from 0 to 1. */
function linesOf({ values }: SourceGrid, lines: readonly StatementLine[]): number {
  const labels = new Set(values.flat().map((cell) => labelKey(String(cell))));
  const own = lines.filter(({ kind }) => kind === 'input' || kind === 'computed');
  const known = own.filter(({ label, synonyms }) =>
    [label, ...synonyms].some((name) => labels.has(labelKey(name))),
  );
  return Math.min(1, known.length / linesEnough);
}

/** A title above the selection is always its own; headings above it only when they are said to be. */
function headingsOf(
  source: SourceGrid,
  columns: readonly ColumnSpecification[],
  fromAbove: boolean,
): Headings | null {
  const headings = findHeadings(source, columns);
  const areOwn = fromAbove || !headings || headings.lastRow >= 0;
  return areOwn ? headings : findHeadings({ ...source, above: [] }, columns);
}

/**
 * Reads a selection by the headings of one table. Undefined where it has no headings, or no column is left for the names.
 * @param fromAbove whether the rows above may hold its headings.
 */
export function tableFit(
  source: SourceGrid,
  specification: TableSpecification,
  fromAbove: boolean,
): TableFit | undefined {
  const headings = headingsOf(source, specification.columns, fromAbove);
  if (!headings) return undefined;
  const { texts, lastRow } = headings;
  const { variant, matches, alike } = chooseColumns(specification, texts, { columns: {} }, 0, () => false);
  const found = Object.values(matches).flatMap(({ column }) => column ?? []);
  const positions = new Set([...found, ...Object.values(alike).flat()]);
  const known = headings.score === 0 ? [] : [...positions].map((at) => texts[at]);

  const label = specification.columns.find(({ kind }) => kind === 'label');
  const rows = source.values.slice(Math.max(0, lastRow + 1));
  const labelAt = label && (matches[label.key].column ?? labelColumn(rows, positions));
  if (label && labelAt === null) return undefined;

  const weightOf = ({ key, canBeLeftOut, computed }: ColumnSpecification): number => {
    const { how, required } = matches[key];
    // What can be left out because it can be worked out instead is not asked for in earnest.
    if (how !== 'notFound' || !required || (canBeLeftOut && computed)) return weights.other;
    return canBeLeftOut ? weights.asked : weights.needed;
  };
  const missing = columnsOf(specification, variant).filter(
    ({ key, optional, kind }) =>
      !optional && kind !== 'label' && matches[key].column === null && !(key in alike),
  );
  return {
    specification,
    headings,
    known,
    lines: specification.statement ? linesOf(source, specification.statement) : 1,
    shortfall: missing.reduce((sum, column) => sum + weightOf(column), 0),
    // Between tables of the same columns the heading of the names decides: Service, Service area.
    named: typeof labelAt === 'number' && sameHeading(label?.heading, texts[labelAt]),
  };
}
