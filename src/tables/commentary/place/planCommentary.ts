import { rangeAddress } from '../../cellAddress';
import { numberFormat } from '../../display';
import type { StyleRole, TablePlan } from '../../plan';
import { printSetup } from '../../printSetup';
import { tableName } from '../../tableName';
import { textCell } from '../../textCell';
import type { CellValue, Rectangle } from '../../types';
import type { LineWanting } from '../compose/linesWanting';
import { lineCells, type LinePlace, type Writing } from './lineCells';
import type { OutturnTable } from './outturnTable';
import { besideHeadings, cellHeadings, type PlaceColumn, type PlaceKey } from './placeColumns';
import type { ReportLine } from './reportLines';

/** The name of the sheet made for commentary, where it is free. */
export const commentarySheetName = 'Commentary';

/** Names are like those of tables: `Outturn_commentary_1`. */
const nameId = 'commentary';

/** Rows above the headings of a sheet of commentary: title, two notes and an empty one. */
const rowsAbove = 4;

/** Where new commentary goes. */
export interface NewPlace {
  layout: 'sheet' | 'beside';
  sheetName: string;
  /** Names of the workbook and the sheet. */
  takenNames: readonly string[];
}

/** The two columns beside a table, with one empty column between. */
export function besideBlock({ area, lines }: OutturnTable): Rectangle {
  const last = Math.max(...lines.map(({ row }) => row));
  return {
    row: area.row,
    column: area.column + area.columns + 1,
    rows: last + 1 - area.row,
    columns: besideHeadings.length,
  };
}

/** New commentary on some lines, in full: cells, look and name. */
export function planCommentary(
  lines: readonly LineWanting<ReportLine>[],
  writing: Writing,
  place: NewPlace,
): TablePlan {
  return place.layout === 'beside' ? besidePlan(lines, writing, place) : sheetPlan(lines, writing, place);
}

function sheetPlan(lines: readonly LineWanting<ReportLine>[], writing: Writing, place: NewPlace): TablePlan {
  const { table } = writing;
  const block = { row: 0, column: 0, rows: rowsAbove + 1 + lines.length, columns: cellHeadings.length };
  const columns = positions(cellHeadings, 0);
  const rest = Array<CellValue>(cellHeadings.length - 1).fill('');
  const line = (text: string): CellValue[] => [textCell(text), ...rest];
  return {
    ...plan(writing, place, block, rowsAbove, cellHeadings),
    cells: [
      line(`Commentary: ${table.title}`),
      line(sourceNote(table)),
      line(countedNote),
      line(''),
      headings(cellHeadings, table),
      ...lines.map((each, i) => {
        const cells = lineCells(each, writing, { layout: 'sheet', row: rowsAbove + 1 + i, columns });
        return cellHeadings.map(({ key }) => cells[key] ?? '');
      }),
    ],
    freezeRows: rowsAbove + 1,
    print: printSetup(rowsAbove, widths(cellHeadings, 0)),
  };
}

function besidePlan(lines: readonly LineWanting<ReportLine>[], writing: Writing, place: NewPlace): TablePlan {
  const { table } = writing;
  const block = besideBlock(table);
  const columns = positions(besideHeadings, block.column);
  const byRow = new Map(lines.map((each) => [each.line.line.row, each]));
  const rows = Array.from({ length: block.rows - 1 }, (_, i): CellValue[] => {
    const row = block.row + 1 + i;
    const wanting = byRow.get(row);
    const cells = wanting ? lineCells(wanting, writing, { layout: 'beside', row, columns }) : {};
    return besideHeadings.map(({ key }) => cells[key] ?? '');
  });
  return {
    ...plan(writing, place, block, 0, besideHeadings),
    cells: [headings(besideHeadings, table), ...rows],
  };
}

/** Says what is live and what is the writer's own. */
function sourceNote({ title, sheetName, area }: OutturnTable): string {
  const where = title === sheetName ? sheetName : `${title}, ${sheetName}`;
  return `Figures and commentary follow the table (${where}!${rangeAddress(area)}). Drivers are your own words: Outturn only marks them, when the report is rolled forward.`;
}

/** Says no figures of the threshold: these change in Settings, and the notes stay as they were written. */
const countedNote =
  'Status goes by the threshold in Settings. Amounts in Drivers count as explained from the next update of the commentary.';

function headings(columns: readonly PlaceColumn[], { unit }: OutturnTable): CellValue[] {
  return columns.map(({ heading, money }) => (money ? `${heading} ${unit}` : heading));
}

function positions(columns: readonly PlaceColumn[], first: number): LinePlace['columns'] {
  const found = columns.map(({ key }, i): [PlaceKey, number] => [key, first + i]);
  return { drivers: first, ...Object.fromEntries(found) };
}

function widths(columns: readonly PlaceColumn[], first: number): TablePlan['columnWidths'] {
  return columns.map(({ width: characters }, i) => ({ column: first + i, characters }));
}

/** All but the cells. @param headingRow of the block, from 0. */
function plan(
  { table, settings }: Writing,
  { sheetName, layout, takenNames }: NewPlace,
  block: Rectangle,
  headingRow: number,
  columns: readonly PlaceColumn[],
): Omit<TablePlan, 'cells'> {
  const heading = { ...block, row: block.row + headingRow, rows: 1 };
  const below = { ...block, row: heading.row + 1, rows: block.rows - headingRow - 1 };
  const named = { ...heading, rows: below.rows + 1 };
  const at = (rows: Rectangle, i: number): Rectangle => ({ ...rows, column: block.column + i, columns: 1 });
  const notes: { rectangle: Rectangle; role: StyleRole }[] =
    layout === 'beside'
      ? []
      : [
          { rectangle: { ...block, rows: 1, columns: 1 }, role: 'title' },
          { rectangle: { ...block, row: 1, rows: 2, columns: 1 }, role: 'note' },
        ];
  return {
    specificationId: nameId,
    title: table.title,
    sheetName,
    ownSheet: layout === 'sheet',
    block,
    table: named,
    columns: [],
    rows: [],
    styles: [
      ...notes,
      ...columns.flatMap(({ key, money }, i): { rectangle: Rectangle; role: StyleRole }[] => [
        { rectangle: at(heading, i), role: money ? 'headingNumber' : 'heading' },
        { rectangle: at(below, i), role: key === 'drivers' ? 'words' : money ? 'computed' : 'label' },
      ]),
    ],
    numberFormats: columns.flatMap(({ money }, i) =>
      money
        ? [{ rectangle: at(below, i), format: numberFormat('money', table.unit, settings.millionDecimals) }]
        : [],
    ),
    colours: settings.colours,
    columnWidths: widths(columns, block.column),
    conditionalFormats: [],
    charts: [],
    name: { name: tableName(nameId, takenNames), rectangle: named },
    freezeRows: 0,
    print: null,
    notices: [],
  };
}
