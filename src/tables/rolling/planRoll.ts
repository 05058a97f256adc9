/** Works out everything that rolling forward changes. Pure; nothing is written here. */
import type { SheetCells } from '../checking/sheetCells';
import type { CellValue, Rectangle } from '../types';
import type { FutureFigure } from './carryColumn';
import { nothingRolled, type InputChoices, type RollChange, type RolledCells } from './rollChange';
import type { LabelRoll, SourceLabel } from './labelRoll';
import { leftInNewYear } from './leftInNewYear';
import { rollDrivers } from './rollDrivers';
import { rollInputs } from './rollInputs';
import { rollLabels } from './rollLabels';
import { rollPeriodCells } from './rollPeriodCells';
import { rollReserves } from './rollReserves';
import { rollSheetNames } from './rollSheetNames';
import { isYearRoll, type RollStep } from './rollStep';
import type { RollTable } from './rollTable';
import { rollTexts, type TextRoll } from './rollTexts';
import { carriedPair, rollVariances } from './rollVariances';
import { rollYears } from './rollYears';
import { cellNow, fifteenDigits } from './sheetAt';

/** The workbook as it was read. */
export interface RollSource {
  sheets: SheetCells[];
  tables: RollTable[];
  /** Where commentary stands, headings in the first row. */
  commentary: { sheetName: string; area: Rectangle }[];
  /** Sheets of earlier periods: their texts stay unless the user says otherwise. */
  earlier: ReadonlySet<string>;
  /** Names of sheets that do not keep an earlier period, titles of charts, headers and footers. */
  labels: SourceLabel[];
  /** The names of all sheets. */
  sheetNames: string[];
}

/** What the user chose, where it is not what is usual. */
export interface RollChoices {
  inputs: InputChoices;
  /** By the id of the table: whether it is rolled. */
  tables: Readonly<Record<string, boolean>>;
  /** By the id of the text, in a cell or elsewhere: whether it is advanced. */
  texts: Readonly<Record<string, boolean>>;
}

export const usualChoices: RollChoices = {
  inputs: { budget: 'keep', forecast: 'keep', actual: 'keep' },
  tables: {},
  texts: {},
};

export interface TableRoll extends RolledCells {
  table: RollTable;
  chosen: boolean;
  /** Of its title, headings, labels and notes. */
  texts: TextRoll[];
  /** Rows that a filter or the user hides; they roll forward like the others. */
  hiddenRows: number;
}

export interface RollPlan {
  step: RollStep;
  tables: TableRoll[];
  /** Texts that name the period, of tables and elsewhere. */
  texts: (TextRoll & { chosen: boolean })[];
  /** Texts outside cells that name the period, names of sheets first. */
  labels: LabelRoll[];
  drivers: RollChange[];
  /** Everything chosen, each cell once. */
  changes: RollChange[];
}

export function planRoll(source: RollSource, step: RollStep, choices: RollChoices): RollPlan {
  const sheets = new Map(source.sheets.map((sheet) => [sheet.sheetName, sheet]));
  const isChosen = (table: RollTable): boolean =>
    table.rolls && (choices.tables[table.id] ?? table.confident);
  const future = futureFigures(
    source.tables.filter((table) => table.built && isChosen(table)),
    sheets,
  );
  const texts = source.sheets.flatMap((sheet) =>
    rollTexts(
      sheet,
      source.tables.filter(({ sheetName }) => sheetName === sheet.sheetName),
      source.commentary.flatMap(({ sheetName, area }) => (sheetName === sheet.sheetName ? [area] : [])),
      step,
      (table) => source.earlier.has(sheet.sheetName) || (table !== null && !isChosen(table)),
    ).map((text) => ({ ...text, chosen: choices.texts[text.id] ?? text.usual })),
  );
  const textsOf = new Map<string, TextRoll[]>();
  for (const text of texts.filter(({ chosen, tableId }) => chosen && tableId !== null)) {
    const key = text.tableId as string;
    textsOf.set(key, [...(textsOf.get(key) ?? []), text]);
  }
  const tables = source.tables.map((table): TableRoll => {
    const sheet = sheets.get(table.sheetName);
    const rolled = sheet ? rollTable(table, sheet, step, choices, future) : nothingRolled();
    const rows = table.rolls ? table.rows : [];
    const hiddenRows = rows.filter((row) => sheet?.hiddenRows[row - sheet.row]).length;
    return { ...rolled, table, chosen: isChosen(table), texts: textsOf.get(table.id) ?? [], hiddenRows };
  });
  const drivers = source.commentary.flatMap(({ sheetName, area }) => {
    const sheet = sheets.get(sheetName);
    return sheet ? rollDrivers(sheet, area, step) : [];
  });
  const changes = eachOnce([
    ...tables.filter(({ chosen }) => chosen).flatMap((table) => table.changes),
    ...drivers,
    ...texts.filter(({ chosen }) => chosen),
  ]);
  return { step, tables, texts, labels: labelsOf(source, step, choices, texts), drivers, changes };
}

/** Whether anything is chosen that would change. */
export function changesAnything({ changes, labels }: RollPlan): boolean {
  return changes.length > 0 || labels.some(({ chosen }) => chosen);
}

function labelsOf(
  source: RollSource,
  step: RollStep,
  { texts: choices }: RollChoices,
  texts: RollPlan['texts'],
): LabelRoll[] {
  const { sheets, labels, sheetNames, earlier } = source;
  const of = { labels, sheetNames, choices, isEarlier: (name: string) => earlier.has(name) };
  const left = texts.filter(({ chosen }) => !chosen).map(({ before }) => before);
  return [...rollSheetNames(of, sheets, step), ...rollLabels(of, step, new Set(left))];
}

function rollTable(
  table: RollTable,
  sheet: SheetCells,
  step: RollStep,
  { inputs }: RollChoices,
  future: FutureFigure,
): RolledCells {
  const rolled = nothingRolled();
  if (!table.rolls) return { ...rolled, notes: [leftInNewYear(table)] };
  const yearRoll = isYearRoll(step);
  rollVariances(table, sheet, yearRoll, future, rolled);
  if (yearRoll) {
    rollReserves(table, sheet, future, rolled);
    rollYears(table, sheet, rolled);
  }
  rollInputs(table, sheet, inputs, rolled);
  rollPeriodCells(table, sheet, step, rolled);
  const reason = yearRoll && rolled.changes.length === 0 ? leftInNewYear(table) : '';
  if (reason !== '') rolled.notes.push(reason);
  return { ...rolled, changes: eachOnce(rolled.changes) };
}

/** What the cells that are taken over in built tables will hold. */
function futureFigures(tables: readonly RollTable[], sheets: ReadonlyMap<string, SheetCells>): FutureFigure {
  const bySheet = new Map<string, { table: RollTable; sheet: SheetCells; from: number; to: number }[]>();
  for (const table of tables) {
    const sheet = sheets.get(table.sheetName);
    const pair = carriedPair(table);
    if (!sheet || !pair) continue;
    const key = table.sheetName.toLowerCase();
    bySheet.set(key, [...(bySheet.get(key) ?? []), { table, sheet, ...pair }]);
  }
  return (sheetName, row, column): CellValue | undefined => {
    const found = bySheet
      .get(sheetName.toLowerCase())
      ?.find(({ table: { area }, to }) => to === column && row > area.row && row < area.row + area.rows);
    if (!found) return undefined;
    const { value } = cellNow(found.sheet, row, found.from);
    return typeof value === 'number' ? fifteenDigits(value) : value;
  };
}

/** The first that changes a cell is the one. */
function eachOnce<Change extends RollChange>(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ sheetName, row, column }) => {
    const key = `${row}:${column}:${sheetName}`;
    return !seen.has(key) && seen.add(key);
  });
}
