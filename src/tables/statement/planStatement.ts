/** Works a statement out in full: fixed lines down, years across, each year opening with the last. */
import { formatFigure, numberFormat } from '../display';
import type { PlanRow, TablePlan } from '../plan';
import { planColumns } from '../planColumns';
import { printSetup } from '../printSetup';
import type { Reading } from '../reading';
import type { StatementLine } from './statementLine';
import { tableName } from '../tableName';
import type { TablePlace } from '../tablePlace';
import type { TableShape } from '../tableShape';
import { textCell } from '../textCell';
import type { BuildOptions, CellValue } from '../types';
import { evaluateStatement } from './evaluateStatement';
import { statementCells } from './statementCells';
import { statementLayout } from './statementLayout';
import { statementLook } from './statementLook';
import { statementRows, type StatementRow } from './statementRows';

/** What a statement is built from. */
export interface StatementRequest {
  specificationId: string;
  lines: readonly StatementLine[];
  /** Its columns are that of the labels and those of the years. */
  shape: TableShape;
  /** Null: a statement to be filled in. */
  reading: Reading | null;
  options: BuildOptions;
  notes: readonly string[];
  place: TablePlace;
}

const labelWidth = 46;
const figureWidth = 13;

/** Everything that will be written for a statement. Pure; nothing is written here. */
export function planStatement(request: StatementRequest): TablePlan {
  const { specificationId, lines, shape, reading, options, notes, place } = request;
  const { columns, house, unit } = shape;
  const { sheetName, ownSheet } = place;
  const rows = statementRows(lines, reading);
  const yearKeys = columns.slice(1).map(({ column }) => column.key);
  const at = statementLayout(place, {
    columns: columns.length,
    rows: rows.length,
    notes: notes.length,
  });
  const { block, table, body } = at;
  const onlyFirst = (text: string): CellValue[] => columns.map((_, i) => (i === 0 ? textCell(text) : ''));
  const columnWidths = columns.map((_, i) => ({
    column: place.column + i,
    characters: i === 0 ? labelWidth : figureWidth,
  }));
  return {
    specificationId,
    title: options.title,
    sheetName,
    ownSheet,
    block,
    table,
    columns: planColumns(shape),
    rows: planRows(rows, yearKeys, shape, body.row),
    cells: [
      onlyFirst(options.title),
      shape.headings.map(textCell),
      ...statementCells({ rows, yearKeys, reading, inputs: options.inputs, sheetName, body }),
      columns.map(() => ''),
      ...notes.map(onlyFirst),
    ],
    styles: statementLook(rows, at, notes.length),
    numberFormats: [{ rectangle: body, format: numberFormat('money', unit, house.millionDecimals) }],
    columnWidths,
    conditionalFormats: [],
    name: { name: tableName(specificationId, place.takenNames), rectangle: table },
    freezeRows: ownSheet ? body.row : 0,
    print: ownSheet ? printSetup(table.row, columnWidths) : null,
    charts: [],
    notices: [],
    colours: house.colours,
  };
}

function planRows(
  rows: readonly StatementRow[],
  yearKeys: readonly string[],
  { unit, house }: TableShape,
  first: number,
): PlanRow[] {
  const figures = evaluateStatement(rows, yearKeys.length, ({ source }, year) =>
    Number(source?.cells[yearKeys[year]]?.value ?? 0),
  );
  return rows.map((row, i) => {
    const ofYears = row.line.kind === 'heading' ? yearKeys.map(() => '') : figures[i];
    const texts = ofYears.map((figure) => formatFigure(figure, 'money', unit, house.millionDecimals));
    return {
      kind: rowKind(row, i === rows.length - 1),
      label: row.label,
      figures: [row.label, ...ofYears],
      texts: [row.label, ...texts],
      sheetRow: first + i,
      source: row.source?.index ?? null,
    };
  });
}

function rowKind({ line }: StatementRow, last: boolean): PlanRow['kind'] {
  if (line.kind === 'heading') return 'group';
  if (line.kind !== 'computed') return 'row';
  return last ? 'total' : 'subtotal';
}
