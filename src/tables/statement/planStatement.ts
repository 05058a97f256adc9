/** Works a statement out in full: fixed lines down, years across, each year opening with the last. */
import { cellAddress, columnLetter, onSheet } from '../cellAddress';
import { formatFigure, numberFormat } from '../display';
import type { EvaluatedColumn } from '../evaluate';
import { writtenHeadings } from '../headings';
import type { PlanRow, TablePlan } from '../plan';
import { printSetup } from '../printSetup';
import type { Reading } from '../reading';
import { textCell } from '../textCell';
import { tableName } from '../tableName';
import type { BuildOptions, CellValue, MoneyUnit, PlanHouse, Rectangle } from '../types';
import type { FormulaSettings, StatementLine, TableSpecification } from '../specification';
import { evaluateStatement } from './evaluateStatement';
import { formulaIn, isInputIn, statementRows, type StatementRow } from './statementRows';
import { termsOf } from './terms';

interface Place {
  sheetName: string;
  row: number;
  column: number;
  ownSheet: boolean;
  takenNames: readonly string[];
}

export interface StatementRequest {
  specification: TableSpecification & { statement: StatementLine[] };
  /** Null: a statement to be filled in. */
  reading: Reading | null;
  /** The column of labels and those of the years. */
  columns: readonly EvaluatedColumn[];
  options: BuildOptions;
  house: PlanHouse;
  settings: FormulaSettings;
  unit: MoneyUnit;
  notes: readonly string[];
  place: Place;
}

const labelWidth = 46;
const figureWidth = 13;

function rowKind({ line }: StatementRow, last: boolean): PlanRow['kind'] {
  if (line.kind === 'heading') return 'group';
  if (line.kind !== 'computed') return 'row';
  return last ? 'total' : 'subtotal';
}

export function planStatement(request: StatementRequest): TablePlan {
  const { specification, reading, columns, options, house, settings, unit, notes, place } = request;
  const rows = statementRows(specification.statement, reading);
  const yearKeys = columns.slice(1).map(({ column }) => column.key);
  const heading = place.row + 1;
  const first = heading + 1;
  const figures = evaluateStatement(rows, yearKeys.length, ({ source }, year) =>
    Number(source?.cells[yearKeys[year]]?.value ?? 0),
  );
  const headings = writtenHeadings(columns, reading?.headings ?? options.headings ?? {}, unit, settings);

  const addressOf = (position: number, year: number): string =>
    cellAddress(first + position, place.column + 1 + year);
  const positionsOf = (key: string): number[] => rows.flatMap(({ line }, i) => (line.key === key ? [i] : []));

  /** The lines of a list, from the heading above them to the row before their total, so that added lines are in it. */
  const listSum = (key: string, position: number, year: number): string => {
    const letter = columnLetter(place.column + 1 + year);
    const above = (positionsOf(key)[0] ?? position) - 1;
    return `SUM(${letter}${first + above + 1}:OFFSET(${letter}${first + position + 1},-1,0))`;
  };
  const formula = (template: string, position: number, year: number): string => {
    const text = termsOf(template).map(({ sign, from, key }) => {
      if (from === 'list') return `${sign < 0 ? '-' : '+'}${listSum(key, position, year)}`;
      const [at] = positionsOf(key);
      return `${sign < 0 ? '-' : '+'}${addressOf(at, from === 'prior' ? year - 1 : year)}`;
    });
    return `=${text.join('').replace(/^\+/, '')}`;
  };
  const inputCell = ({ source }: StatementRow, key: string): CellValue => {
    const cell = source?.cells[key];
    const at = reading?.matches[key]?.column;
    if (!source || !cell) return '';
    if (options.inputs === 'copied' || cell.from === 'text' || typeof at !== 'number' || !reading) {
      return cell.from === 'blank' ? '' : cell.value;
    }
    const address = cellAddress(reading.source.row + source.index, reading.source.column + at);
    return `=${reading.source.sheetName === place.sheetName ? address : onSheet(reading.source.sheetName, address)}`;
  };
  const cellsOf = (row: StatementRow, position: number): CellValue[] => [
    textCell(row.label),
    ...yearKeys.map((key, year): CellValue => {
      if (isInputIn(row.line, year)) return inputCell(row, key);
      const template = formulaIn(row.line, year);
      return template === undefined ? '' : formula(template, position, year);
    }),
  ];

  const width = columns.length;
  const block: Rectangle = {
    row: place.row,
    column: place.column,
    rows: 2 + rows.length + 1 + notes.length,
    columns: width,
  };
  const table: Rectangle = { ...block, row: heading, rows: rows.length + 1 };
  const onlyFirst = (text: string): CellValue[] => columns.map((_, i) => (i === 0 ? textCell(text) : ''));
  const body: Rectangle = { row: first, column: place.column + 1, rows: rows.length, columns: width - 1 };

  const columnWidths = columns.map((_, i) => ({
    column: place.column + i,
    characters: i === 0 ? labelWidth : figureWidth,
  }));

  return {
    specificationId: specification.id,
    title: options.title,
    sheetName: place.sheetName,
    ownSheet: place.ownSheet,
    block,
    table,
    columns: columns.map(({ column, input }, i) => ({
      key: column.key,
      heading: headings[i],
      kind: column.kind === 'label' ? 'label' : input ? 'input' : 'computed',
      format: column.format,
      meaning: column.meaning,
    })),
    rows: rows.map((row, i) => {
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
    }),
    cells: [
      onlyFirst(options.title),
      headings.map(textCell),
      ...rows.map(cellsOf),
      columns.map(() => ''),
      ...notes.map(onlyFirst),
    ],
    styles: [
      { rectangle: { ...block, rows: 1, columns: 1 }, role: 'title' },
      { rectangle: { ...table, rows: 1, columns: 1 }, role: 'heading' },
      { rectangle: { ...table, column: body.column, rows: 1, columns: body.columns }, role: 'headingNumber' },
      { rectangle: { ...body, column: place.column, columns: 1 }, role: 'label' },
      { rectangle: body, role: 'input' },
      ...computedStyles(rows, yearKeys.length, body),
      ...rows.flatMap((row, i): TablePlan['styles'] => {
        const line = { ...table, row: first + i, rows: 1 };
        if (row.line.kind === 'heading') return [{ rectangle: line, role: 'group' }];
        return row.line.total ? [{ rectangle: line, role: 'total' }] : [];
      }),
      { rectangle: { ...block, row: first + rows.length + 1, rows: notes.length, columns: 1 }, role: 'note' },
    ],
    numberFormats: [{ rectangle: body, format: numberFormat('money', unit, house.millionDecimals) }],
    columnWidths,
    conditionalFormats: [],
    name: { name: tableName(specification.id, place.takenNames), rectangle: table },
    freezeRows: place.ownSheet ? heading + 1 : 0,
    print: place.ownSheet ? printSetup(heading, columnWidths) : null,
    charts: [],
    notices: [],
    colours: house.colours,
  };
}

/** The cells of inputs that later years take over from the year before look like what they are: calculated. */
function computedStyles(rows: readonly StatementRow[], years: number, body: Rectangle): TablePlan['styles'] {
  return rows.flatMap(({ line }, i): TablePlan['styles'] => {
    if (line.kind !== 'input' || line.nativeLater === undefined || years < 2) return [];
    return [
      {
        rectangle: { row: body.row + i, column: body.column + 1, rows: 1, columns: years - 1 },
        role: 'computed',
      },
    ];
  });
}
