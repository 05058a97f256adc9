/** What stands in the cells of a statement: labels, the user's figures and formulas. */
import { cellAddress, columnLetter, onSheet } from '../cellAddress';
import type { Reading } from '../reading';
import { textCell } from '../textCell';
import type { BuildOptions, CellValue, Rectangle } from '../types';
import { formulaIn, isInputIn, type StatementRow } from './statementRows';
import { termsOf } from './terms';

interface CellSources {
  rows: readonly StatementRow[];
  /** Keys of the columns of the years, in order. */
  yearKeys: readonly string[];
  /** Null: a statement to be filled in. */
  reading: Reading | null;
  inputs: BuildOptions['inputs'];
  /** The sheet of the statement, and its figures there. */
  sheetName: string;
  body: Rectangle;
}

/** A row of cells for each line: its label, then a figure or formula for each year. */
export function statementCells(sources: CellSources): CellValue[][] {
  const { rows, yearKeys } = sources;
  return rows.map((row, position) => [
    textCell(row.label),
    ...yearKeys.map((key, year): CellValue => {
      if (isInputIn(row.line, year)) return inputCell(sources, row, key);
      const template = formulaIn(row.line, year);
      return template === undefined ? '' : formula(sources, template, position, year);
    }),
  ]);
}

function inputCell(
  { reading, inputs, sheetName }: CellSources,
  { source }: StatementRow,
  key: string,
): CellValue {
  const cell = source?.cells[key];
  const at = reading?.matches[key]?.column;
  if (!source || !cell) return '';
  if (inputs === 'copied' || cell.from === 'text' || typeof at !== 'number' || !reading) {
    return cell.from === 'blank' ? '' : cell.value;
  }
  const address = cellAddress(reading.source.row + source.index, reading.source.column + at);
  return `=${reading.source.sheetName === sheetName ? address : onSheet(reading.source.sheetName, address)}`;
}

function formula(sources: CellSources, template: string, position: number, year: number): string {
  const { rows, body } = sources;
  const text = termsOf(template).map(({ sign, from, key }) => {
    const plusOrMinus = sign < 0 ? '-' : '+';
    if (from === 'list') return `${plusOrMinus}${listSum(sources, key, position, year)}`;
    const line = rows.findIndex((row) => row.line.key === key);
    return `${plusOrMinus}${cellAddress(body.row + line, body.column + (from === 'prior' ? year - 1 : year))}`;
  });
  return `=${text.join('').replace(/^\+/, '')}`;
}

/** The lines of a list, from the heading above them to the row before their total, so that added lines are in it. */
function listSum({ rows, body }: CellSources, key: string, position: number, year: number): string {
  const letter = columnLetter(body.column + year);
  const first = rows.findIndex((row) => row.line.key === key);
  const heading = (first === -1 ? position : first) - 1;
  return `SUM(${letter}${body.row + heading + 1}:OFFSET(${letter}${body.row + position + 1},-1,0))`;
}
