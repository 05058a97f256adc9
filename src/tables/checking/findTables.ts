/** Finds the tables of a sheet and says what their columns and rows are. */
import { headingPeriod } from '../headingPeriods';
import { headingUnit } from '../headingWords';
import type { MoneyUnit } from '../types';
import { readCasts } from './casts';
import { columnRoles } from './columnRole';
import type { CheckedColumn, CheckedRow, CheckedTable } from './finding';
import type { FoundTable } from './foundTable';
import { kindGrid, type KindGrid } from './kindGrid';
import { headingTexts, titleAbove } from './areaTexts';
import type { SheetCells } from './sheetCells';
import { finish, cellsPerStep, type Steps } from './steps';
import { AreaFinder, type TableArea } from './tableArea';
import { openTable } from './tableView';

/** Headings of columns that hold names. */
const nameHeading =
  /\b(?:name|service|description|scheme|reserves?|area|team|category|measure|type|proposal|programme|reason|item|line|heading|grant|pressure|saving)s?\b/i;
/** Headings of columns whose numbers are not figures. */
const codeHeading =
  /^\W*(?:ref(?:erence)?|code|cost cent(?:re|er)|account|id|no|number|year|period|month|page|line|rank|note)s?\b\W*(?:code|no|number)?\W*$/i;

interface ColumnFacts {
  column: number;
  heading: string;
  words: number;
  figures: number;
  /** Cells that show a percentage. */
  percents: number;
  scaled: Record<'k' | 'm', number>;
}

function factsOf(grid: KindGrid, area: TableArea, column: number, heading: string): ColumnFacts {
  const facts: ColumnFacts = { column, heading, words: 0, figures: 0, percents: 0, scaled: { k: 0, m: 0 } };
  for (let row = area.lastHeadingRow + 1; row <= area.lastRow; row += 1) {
    const kind = grid.kind(row, column);
    if (kind === 'words') facts.words += 1;
    if (kind !== 'figure') continue;
    facts.figures += 1;
    const text = grid.sheet.texts[row][column];
    if (text.endsWith('%')) facts.percents += 1;
    const scale = /\d\s*(k|m)\)?$/i.exec(text)?.[1].toLowerCase();
    if (scale === 'k' || scale === 'm') facts.scaled[scale] += 1;
  }
  return facts;
}

/** The column of names: one whose heading says so, else the first of words. */
function labelFacts(columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  const ofWords = columns.filter(({ words, figures }) => words > 0 && words >= figures);
  const plain = ofWords.filter(({ heading }) => !codeHeading.test(heading));
  return plain.slice(0, 2).find(({ heading }) => nameHeading.test(heading)) ?? plain[0] ?? ofWords[0];
}

function unitOf(columns: readonly ColumnFacts[], title: string | null): MoneyUnit {
  const stated = columns.flatMap(({ heading }) => headingUnit(heading) ?? []);
  const precise = stated.find((unit) => unit !== '£') ?? stated[0];
  const ofTitle = title === null ? undefined : headingUnit(title);
  if (precise && precise !== '£') return precise;
  if (ofTitle) return ofTitle;
  const k = columns.reduce((sum, { scaled }) => sum + scaled.k, 0);
  const m = columns.reduce((sum, { scaled }) => sum + scaled.m, 0);
  if (k + m > 0) return k >= m ? '£000' : '£m';
  return precise ?? '£000';
}

function periodOf(title: string | null, sheetName: string): number | null {
  const period = headingPeriod(title ?? '') ?? headingPeriod(sheetName) ?? null;
  return period !== null && period >= 1 && period <= 14 ? period : null;
}

function* rowsOf(
  grid: KindGrid,
  area: TableArea,
  label: ColumnFacts | undefined,
  columns: readonly CheckedColumn[],
): Steps<CheckedRow[]> {
  const { sheet } = grid;
  const rows: CheckedRow[] = [];
  for (let row = area.lastHeadingRow + 1; row <= area.lastRow; row += 1) {
    const name = label ? grid.text(row, label.column) : '';
    const filled = columns.some(({ column }) => {
      const kind = grid.kind(row, column - sheet.column);
      return kind === 'figure' || kind === 'notAvailable';
    });
    if (filled || name !== '') {
      rows.push({ label: name, kind: filled ? 'row' : 'group', row: sheet.row + row, figures: {} });
    }
    if (row % (cellsPerStep / 10) === 0) yield 0;
  }
  return rows;
}

function* tableIn(grid: KindGrid, area: TableArea, period: number | null): Steps<FoundTable | null> {
  const { sheet } = grid;
  const title = titleAbove(grid, area);
  const headings = headingTexts(grid, area);
  const facts: ColumnFacts[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    facts.push(factsOf(grid, area, column, headings[column - area.firstColumn]));
    yield 0;
  }
  const label = labelFacts(facts);
  const ofFigures = facts.filter(
    (column) =>
      column !== label &&
      column.figures > 0 &&
      column.figures >= column.words &&
      !codeHeading.test(column.heading),
  );
  if (ofFigures.length === 0) return null;
  const roles = columnRoles(
    ofFigures.map(({ heading, percents, figures }) => ({ heading, percent: percents * 2 > figures })),
  );
  const columns = ofFigures.map(({ column, heading }, i) => ({
    key: roles[i],
    heading,
    column: sheet.column + column,
  }));
  const rows = yield* rowsOf(grid, area, label, columns);
  const table: CheckedTable = {
    sheetName: sheet.sheetName,
    title,
    number: /^\W*table\s+(\d+[a-z]?(?:\.\d+)?)/i.exec(title ?? '')?.[1] ?? null,
    unit: unitOf(ofFigures, title),
    period: periodOf(title, sheet.sheetName) ?? period,
    columns,
    rows,
  };
  const view = yield* openTable(table, sheet);
  const { casts, kinds } = yield* readCasts(view);
  rows.forEach((row, index) => {
    row.kind = kinds[index];
    columns.forEach(({ key }, column) => {
      const value = view.value(index, column);
      row.figures[key] = Number.isNaN(value) ? null : value;
    });
  });
  return { view, casts };
}

/**
 * The tables of a sheet in small steps, from top to bottom.
 * @param period of the report, for tables that do not say theirs.
 */
export function* findTablesSteps(sheet: SheetCells, period: number | null): Steps<FoundTable[]> {
  const grid = yield* kindGrid(sheet);
  const finder = new AreaFinder(grid);
  const tables: FoundTable[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (const area of finder.areasFrom(row)) {
      const table = yield* tableIn(grid, area, period);
      if (table) tables.push(table);
    }
    if (row % (cellsPerStep / 10) === 0) yield 0;
  }
  return tables;
}

/** The tables of a sheet: a row of headings with figures below it. */
export function findTables(sheet: SheetCells): CheckedTable[] {
  return finish(findTablesSteps(sheet, null)).map(({ view }) => view.table);
}
