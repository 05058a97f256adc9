/** Understands a selection as a standard table: columns by their headings, rows by what is in them. */
import { chooseColumns } from './chooseColumns';
import { compareFigures } from './compareFigures';
import { findHeadings } from './findHeadings';
import { headingWithoutUnit } from './headingWords';
import { labelColumn } from './labelColumn';
import { readRows } from './readRows';
import { findUnit } from './findUnit';
import { sourceColumns, unusedColumns } from './sourceColumns';
import { sourceTable } from './sourceTable';
import type { Corrections, Notice, Problem, Reading } from './reading';
import type { TableSpecification } from './specification';
import type { SourceGrid } from './types';

const asFound: Corrections = { columns: {} };

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
  const {
    variant,
    matches,
    problems: askedFor,
  } = chooseColumns(specification, texts, corrections, source.column, (a, b) =>
    source.values.slice(firstRow).every((row) => row[a] === row[b]),
  );

  const labels = specification.columns.find((column) => column.kind === 'label');
  const match = labels && matches[labels.key];
  if (labels && match?.how === 'notFound') {
    const taken = new Set(Object.values(matches).flatMap(({ column }) => column ?? []));
    const column = labelColumn(source.values.slice(firstRow), taken);
    if (column !== null) matches[labels.key] = { column, how: 'position', required: true };
    else askedFor.push({ kind: 'columnNotFound', key: labels.key, message: 'Choose the column of names.' });
  }

  const {
    unit,
    problems: unitProblems,
    notices: unitNotices,
  } = findUnit(specification, source, texts, matches, firstRow, corrections.unit);
  const columns = sourceTable(specification, variant, source, firstRow, texts, matches, unit);
  const read = readRows(specification, source, firstRow, columns);
  const headingsOfUser: Record<string, string> = {};
  for (const { key, headingIsUsers } of specification.columns) {
    const column = matches[key]?.column;
    const heading = typeof column === 'number' ? headingWithoutUnit(texts[column]) : '';
    if (headingIsUsers && heading !== '') headingsOfUser[key] = heading;
  }

  const reading: Reading = {
    specification,
    source,
    corrections,
    variant: variant.key,
    headingRow: headings ? source.row + headings.lastRow : null,
    title: headings?.title ?? null,
    unit,
    headings: headingsOfUser,
    columns: sourceColumns(source, texts, firstRow),
    matches,
    rows: read.rows,
    notices: [],
    problems: [],
    disagreements: [],
  };
  const problems: Problem[] = [...askedFor, ...unitProblems];
  const notices: Notice[] = [...read.notices, ...unitNotices, ...unusedColumns(reading)];
  if (source.hidden) {
    notices.push({
      kind: 'hidden',
      message: 'Some of these rows or columns are hidden, by a filter or by hand. They are included.',
    });
  }
  const complete = problems.length === 0;
  return {
    ...reading,
    notices,
    problems: [...problems, ...read.problems],
    disagreements: complete ? compareFigures(reading, columns, read.totals) : [],
  };
}
