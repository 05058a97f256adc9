/** Reads the rows below the headings: names, figures, and what each row is. */
import { cellAddress, rangeAddress } from './cellAddress';
import { halfStep } from './casts';
import { columnName, columnsOf, isInput } from './chooseColumns';
import { classifyRows, type RowFacts, type RowKind } from './classifyRows';
import { headingKey } from './headingWords';
import { isBlank, readMoney, type CellReading } from './readCell';
import type { ColumnMatch, Notice, Problem, ReadingCell, ReadingRow } from './reading';
import type { ColumnSpecification, TableSpecification, VariantSpecification } from './specification';
import type { CellValue, MoneyUnit, SourceGrid } from './types';

/** A total row of the user's, to compare with ours. */
export interface SourceTotal {
  /** Position in the selection, from 0. */
  index: number;
}

export interface ReadRows {
  rows: ReadingRow[];
  totals: SourceTotal[];
  notices: Notice[];
  problems: Problem[];
}

interface MatchedColumn {
  column: ColumnSpecification;
  at: number;
}

function problemOf(cell: CellValue, why: 'notANumber' | 'errorValue' | 'trueFalse', where: string): string {
  if (why === 'errorValue') return `${where}: the cell shows ${String(cell)}. Correct it or leave it blank.`;
  const shown = why === 'trueFalse' ? String(cell).toUpperCase() : `“${String(cell)}”`;
  return `${where}: ${shown} is not a number. Type a figure or leave it blank.`;
}

function leftOut(kind: RowKind, where: string): string | null {
  if (kind === 'guessedTotal') return `${where} adds up the rows above it, so it is taken as a total.`;
  if (kind === 'rowCalledTotal') return `${where} does not add up the rows above it, so it is kept as a row.`;
  if (kind === 'memo') return `${where} is below the total and is left out.`;
  return null;
}

function nameNotices(rows: readonly ReadingRow[], source: SourceGrid, labelAt: number): Notice[] {
  const notices: Notice[] = [];
  const seen = new Map<string, ReadingRow>();
  for (const row of rows.filter(({ kind }) => kind === 'row')) {
    const sheetRow = source.row + row.index;
    const address = cellAddress(sheetRow, source.column + labelAt);
    const before = seen.get(row.label.toLowerCase());
    if (row.label === '') {
      notices.push({ kind: 'label', message: `Row ${sheetRow + 1} has figures but no name.`, address });
    } else if (before) {
      const message = `Rows ${source.row + before.index + 1} and ${sheetRow + 1} are both called “${row.label}”.`;
      notices.push({ kind: 'label', message, address });
    } else seen.set(row.label.toLowerCase(), row);
  }
  return notices;
}

/** Reads the rows from `firstRow` of the selection on. Columns that are not matched are not read. */
export function readRows(
  specification: TableSpecification,
  variant: VariantSpecification,
  source: SourceGrid,
  firstRow: number,
  headings: readonly string[],
  matches: Record<string, ColumnMatch>,
  unit: MoneyUnit,
): ReadRows {
  const matched: MatchedColumn[] = columnsOf(specification, variant).flatMap((column) => {
    const at = matches[column.key].column;
    return at === null ? [] : [{ column, at }];
  });
  const inputs = matched.filter(({ column }) => isInput(column, variant));
  const labelAt = matched.find(({ column }) => column.kind === 'label')?.at;
  const ofFigures = matched.filter(({ column }) => column.kind !== 'label').map(({ at }) => at);
  // Before any column of figures is known, every other column may be one.
  const figureColumns =
    ofFigures.length > 0 ? ofFigures : headings.map((_, at) => at).filter((at) => at !== labelAt);

  const isHeadingAgain = (cells: CellValue[]): boolean =>
    inputs.length > 0 &&
    inputs.every(
      ({ at }) => headings[at] !== '' && headingKey(String(cells[at])) === headingKey(headings[at]),
    );

  const indexes = Array.from({ length: Math.max(0, source.rows - firstRow) }, (_, i) => firstRow + i).filter(
    (index) => !isHeadingAgain(source.values[index]),
  );
  const readings: CellReading[][] = indexes.map((index) =>
    inputs.map(({ at }) => readMoney(source.values[index][at], source.errors[index][at], unit)),
  );
  const facts: RowFacts[] = indexes.map((index, i) => ({
    index,
    label: labelAt === undefined ? '' : String(source.values[index][labelAt]).trim(),
    hasFigures: figureColumns.some((at) => !isBlank(source.values[index][at])),
    figures: readings[i].map(({ value }) => Number(value)),
  }));
  const half = halfStep(facts.flatMap(({ figures }) => figures));
  const kinds = classifyRows(facts, half);

  const result: ReadRows = { rows: [], totals: [], notices: [], problems: [] };
  let textCells = 0;
  facts.forEach(({ index, label }, i) => {
    const kind = kinds[i];
    const sheetRow = source.row + index;
    const where = `Row ${sheetRow + 1}${label === '' ? '' : `, “${label}”,`}`;
    const message = leftOut(kind, where);
    if (message) {
      const address = rangeAddress({ ...source, row: sheetRow, rows: 1 });
      const noticeKind = kind === 'memo' ? 'rowLeftOut' : 'totalGuessed';
      result.notices.push({ kind: noticeKind, message, address });
    }
    if (kind === 'group') result.rows.push({ kind, index, label, cells: {} });
    if (kind === 'total' || kind === 'guessedTotal') result.totals.push({ index });
    if (kind !== 'row' && kind !== 'rowCalledTotal') return;

    const cells: Record<string, ReadingCell> = {};
    inputs.forEach(({ column, at }, position) => {
      const reading = readings[i][position];
      cells[column.key] = { value: reading.value, from: reading.from };
      if (reading.from === 'text') textCells += 1;
      if (reading.from !== 'bad') return;
      result.problems.push({
        kind: reading.why,
        key: column.key,
        address: cellAddress(sheetRow, source.column + at),
        message: problemOf(
          source.values[index][at],
          reading.why,
          `Row ${sheetRow + 1}, ${columnName(column)}`,
        ),
      });
    });
    result.rows.push({ kind: 'row', index, label, cells });
  });

  if (textCells > 0) {
    const message =
      textCells === 1
        ? '1 cell held text and was read as a number.'
        : `${textCells} cells held text and were read as numbers.`;
    result.notices.unshift({ kind: 'textRead', message });
  }
  if (labelAt !== undefined) result.notices.push(...nameNotices(result.rows, source, labelAt));
  if (!result.rows.some(({ kind }) => kind === 'row') && inputs.length > 0) {
    const message = 'There are no rows of figures here. Select the headings and the rows below them.';
    result.problems.push({ kind: 'noRows', message });
  }
  return result;
}
