/** Reads the rows of a selection as the lines of a statement. */
import { cellAddress } from '../cellAddress';
import { readMoney } from '../readCell';
import type { ColumnMatch, Notice, Problem, ReadingCell, ReadingRow } from '../reading';
import type { StatementLine } from './statementLine';
import type { MoneyUnit, SourceGrid } from '../types';

/** The lines of a selection that is a statement. */
export interface StatementReading {
  rows: ReadingRow[];
  notices: Notice[];
  problems: Problem[];
}

/** Labels compared: remarks such as `(note 1)` or `note (2)` and punctuation do not matter. */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/\(?\s*note\s*\(?\s*\d+\s*\)?\s*\)?/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function goesBy(line: StatementLine, label: string): boolean {
  return [line.label, ...line.synonyms].some((name) => labelKey(name) === labelKey(label));
}

/** The next line from `from` on that goes by a label. Lists have no label of their own. */
function nextLine(lines: readonly StatementLine[], label: string, from: number): number {
  return lines.findIndex((line, i) => i >= from && line.kind !== 'list' && goesBy(line, label));
}

/**
 * @param lines of the statement, in order: a label that stands twice is each time the next line that goes by it.
 * @param firstRow of the selection below the headings.
 * @param years keys of the columns of years, in order.
 */
export function readStatement(
  lines: readonly StatementLine[],
  source: SourceGrid,
  firstRow: number,
  matches: Record<string, ColumnMatch>,
  labelColumn: string,
  years: readonly string[],
  unit: MoneyUnit,
): StatementReading {
  const found: StatementReading = { rows: [], notices: [], problems: [] };
  const labelAt = matches[labelColumn]?.column ?? 0;
  let next = 0;
  let textCells = 0;

  const cellsOf = (index: number): Record<string, ReadingCell> =>
    Object.fromEntries(
      years.flatMap((key) => {
        const at = matches[key]?.column;
        if (typeof at !== 'number') return [];
        const reading = readMoney(source.values[index][at], source.errors[index][at], unit);
        if (reading.from === 'text') textCells += 1;
        return [[key, { value: reading.value, from: reading.from }]];
      }),
    );

  for (let index = firstRow; index < source.rows; index += 1) {
    const label = String(source.values[index][labelAt] ?? '').trim();
    const cells = cellsOf(index);
    const hasFigures = Object.values(cells).some(({ from }) => from !== 'blank');
    if (label === '') continue;
    const at = nextLine(lines, label, next);
    const sheetRow = source.row + index;
    if (at >= 0) {
      next = at + 1;
      if (lines[at].kind !== 'heading')
        found.rows.push({ kind: 'row', index, label, cells, line: lines[at].key });
    } else if (hasFigures && lines[next]?.kind === 'list') {
      found.rows.push({ kind: 'row', index, label, cells, line: lines[next].key });
    } else if (hasFigures) {
      const message = `Row ${sheetRow + 1}, “${label}”, is no line of this table and is left out.`;
      found.notices.push({
        kind: 'rowLeftOut',
        message,
        address: cellAddress(sheetRow, source.column + labelAt),
      });
      continue;
    } else continue;
    for (const [key, cell] of Object.entries(cells)) {
      const column = matches[key]?.column;
      if (cell.from !== 'bad' || typeof column !== 'number') continue;
      found.problems.push({
        kind: 'notANumber',
        key,
        address: cellAddress(sheetRow, source.column + column),
        message: `Row ${sheetRow + 1}: “${String(source.values[index][column])}” is not a number. Type a figure or leave it blank.`,
      });
    }
  }
  if (textCells > 0) {
    const message =
      textCells === 1
        ? '1 cell held text and was read as a number.'
        : `${textCells} cells held text and were read as numbers.`;
    found.notices.unshift({ kind: 'textRead', message });
  }
  if (found.rows.length === 0) {
    const message = 'There are no lines of figures here. Select the headings and the rows below them.';
    found.problems.push({ kind: 'noRows', message });
  }
  return found;
}
