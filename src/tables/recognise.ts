/** Understands a selection as a standard table: columns by their headings, rows by what is in them. */
import { chooseColumns } from './chooseColumns';
import { compareFigures } from './compareFigures';
import { findHeadings } from './findHeadings';
import { findUnit } from './findUnit';
import { headingWithoutUnit } from './headingWords';
import { labelColumn } from './labelColumn';
import { readRows, type ReadRows } from './readRows';
import { sourceColumns, unusedColumns } from './sourceColumns';
import { sourceTable, type SourceTableColumn } from './sourceTable';
import { compareStatement } from './statement/compareStatement';
import { readStatement } from './statement/readStatement';
import type { ColumnMatch, Corrections, Disagreement, Notice, Problem, Reading } from './reading';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

const asFound: Corrections = { columns: {} };

/** Whether two columns of a selection hold the same cells below the headings. */
function sameCells(source: SourceGrid, firstRow: number): (a: number, b: number) => boolean {
  return (a, b) => source.values.slice(firstRow).every((row) => row[a] === row[b]);
}

/** The column of names where no heading says so: the first column of words. */
function placeLabel(
  specification: TableSpecification,
  source: SourceGrid,
  firstRow: number,
  matches: Record<string, ColumnMatch>,
): Problem[] {
  const label = specification.columns.find(({ kind }) => kind === 'label');
  if (!label || matches[label.key]?.how !== 'notFound') return [];
  const taken = new Set(Object.values(matches).flatMap(({ column }) => column ?? []));
  const column = labelColumn(source.values.slice(firstRow), taken);
  if (column === null) {
    return [{ kind: 'columnNotFound', key: label.key, message: 'Choose the column of names.' }];
  }
  matches[label.key] = { column, how: 'position', required: true };
  return [];
}

/** The user's own words for the columns whose heading is theirs. */
function headingsOfUser(
  specification: TableSpecification,
  texts: readonly string[],
  matches: Record<string, ColumnMatch>,
): Record<string, string> {
  return Object.fromEntries(
    specification.columns.flatMap(({ key, headingIsUsers }) => {
      const column = matches[key]?.column;
      const heading = headingIsUsers && typeof column === 'number' ? headingWithoutUnit(texts[column]) : '';
      return heading === '' ? [] : [[key, heading]];
    }),
  );
}

function inputKeys(columns: readonly SourceTableColumn[]): string[] {
  return columns.flatMap(({ column, input }) => (input ? [column.key] : []));
}

function readBody(
  specification: TableSpecification,
  source: SourceGrid,
  firstRow: number,
  columns: readonly SourceTableColumn[],
  reading: Pick<Reading, 'matches' | 'unit'>,
): ReadRows {
  if (!specification.statement) return readRows(specification, source, firstRow, columns);
  const label = columns.find(({ column }) => column.kind === 'label')?.column.key ?? '';
  const { matches, unit } = reading;
  const years = inputKeys(columns);
  const read = readStatement(specification.statement, source, firstRow, matches, label, years, unit);
  return { ...read, totals: [] };
}

/**
 * Reads a selection as the table of a specification. Pure; nothing is guessed: what is unclear is a problem or a
 * notice in the answer.
 */
export function recognise(
  source: SourceGrid,
  specification: TableSpecification,
  corrections: Corrections = asFound,
): Reading {
  const headings = findHeadings(source, specification.columns);
  const texts = headings?.texts ?? source.values[0]?.map(() => '') ?? [];
  const firstRow = Math.max(0, (headings?.lastRow ?? -1) + 1);
  const same = sameCells(source, firstRow);
  const chosen = chooseColumns(specification, texts, corrections, source.column, same);
  const { variant, matches } = chosen;
  const labelProblems = placeLabel(specification, source, firstRow, matches);
  const money = findUnit(specification, source, texts, matches, firstRow, corrections.unit);
  const { unit } = money;
  const columns = sourceTable(specification, variant, source, firstRow, texts, matches, unit);
  const body = readBody(specification, source, firstRow, columns, { matches, unit });

  const reading: Reading = {
    specification,
    source,
    corrections,
    variant: variant.key,
    headingRow: headings ? source.row + headings.lastRow : null,
    title: headings?.title ?? null,
    unit,
    headings: headingsOfUser(specification, texts, matches),
    columns: sourceColumns(source, texts, firstRow),
    matches,
    rows: body.rows,
    notices: [],
    problems: [],
    disagreements: [],
  };
  const problems: Problem[] = [...chosen.problems, ...labelProblems, ...money.problems];
  const notices: Notice[] = [...body.notices, ...money.notices, ...unusedColumns(reading)];
  if (source.hidden) {
    notices.push({
      kind: 'hidden',
      message: 'Some of these rows or columns are hidden, by a filter or by hand. They are included.',
    });
  }
  const compare = (): Disagreement[] =>
    specification.statement
      ? compareStatement(reading, inputKeys(columns))
      : compareFigures(reading, columns, body.totals);
  return {
    ...reading,
    notices,
    problems: [...problems, ...body.problems],
    disagreements: problems.length === 0 ? compare() : [],
  };
}
