import type { IRange, ISheetDataValidationRule, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import ExcelJS, { type Worksheet } from 'exceljs';
import { newWorkbookId } from '../engine/blankWorkbook';
import { EXTRAS_RESOURCE, WORKBOOK_EXTRAS_RESOURCE } from '../engine/extrasResource';
import type { SheetExtrasData } from '../engine/sheetExtras';
import type { WorkbookExtras } from '../engine/workbookExtras';
import { rangeFromAddress } from './addresses';
import { readCharts } from './charts/readCharts';
import { themeColours } from './colours';
import { readCustomXmlParts } from './customXmlParts';
import { defaultFontOf } from './defaultFont';
import { readDataValidations } from './dataValidations';
import { readDefinedNames } from './definedNames';
import { lostParts } from './lostParts';
import { readPageLayout } from './pageLayout';
import { readCells } from './readCells';
import { readConditionalFormats } from './readConditionalFormats';
import { readNotes, type NotesOfSheet } from './readNotes';
import { readSheet } from './readSheet';
import type { Look } from './readStyle';
import { readTables, type TableData } from './readTables';
import { RESOURCES } from './resources';
import { readProtection } from './sheetProtection';
import { readStops } from './stopIfTrue';
import { WorkbookFileError } from './workbookFileError';
import { readSettings } from './addInSettings';
import { readStructureProtection } from './workbookProtection';
import { WorkbookPackage } from './workbookPackage';

/** What the sheets of a file hold beside cells, by sheet id. */
interface Collected {
  sheets: Record<string, Partial<IWorksheetData>>;
  conditionalFormats: Record<string, IConditionFormattingRule[]>;
  dataValidations: Record<string, ISheetDataValidationRule[]>;
  notes: Record<string, NotesOfSheet>;
  tables: Record<string, { tables: TableData[] }>;
  filters: Record<string, { ref: IRange }>;
  extras: SheetExtrasData;
  warnings: Set<string>;
}

/**
 * Reads an Excel workbook (.xlsx).
 * @returns the workbook, ready for `engine.replaceWorkbook`, and a sentence for everything that was left out
 * @throws WorkbookFileError when the file is empty, no workbook, protected with a password or damaged
 */
export async function openWorkbook(
  bytes: ArrayBuffer | Uint8Array,
): Promise<{ data: Partial<IWorkbookData>; warnings: string[] }> {
  const content = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const file = await WorkbookPackage.open(content);
  const workbook = await load(content);
  const look: Look = {
    theme: themeColours(await file.read('xl/theme/theme1.xml')),
    font: defaultFontOf(await file.read('xl/styles.xml')),
  };
  const paths = await file.sheetPaths();
  const ids = workbook.worksheets.map((_, index) => `sheet${index + 1}`);
  const collected: Collected = {
    sheets: {},
    conditionalFormats: {},
    dataValidations: {},
    notes: {},
    tables: {},
    filters: {},
    extras: {},
    warnings: new Set(lostParts(file.paths())),
  };
  for (const [index, sheet] of workbook.worksheets.entries()) {
    const path = paths.get(sheet.name) ?? '';
    collectSheet(ids[index], sheet, look, await readStops(file, path), collected);
    collected.tables[ids[index]] = { tables: await readTables(file, path, ids[index]) };
    collected.notes[ids[index]] = await readNotes(file, path);
    collected.dataValidations[ids[index]] = await readDataValidations(file, path);
  }
  await collectCharts(file, workbook, ids, look, collected);
  const { hadPassword, structureProtected } = await readStructureProtection(file);
  if (hadPassword) {
    collected.warnings.add('The structure of the workbook stays protected, but its password is not kept.');
  }
  const extras: WorkbookExtras = {
    ...(await readSettings(file)),
    structureProtected,
    customXmlParts: await readCustomXmlParts(file),
  };
  const nameSheetIds = [...paths.keys()].map(
    (name) => ids[workbook.worksheets.findIndex((s) => s.name === name)],
  );
  const names = await readDefinedNames(file, nameSheetIds);
  return {
    data: { ...assemble(workbook, ids, collected, names, extras), defaultStyle: look.font },
    warnings: [...collected.warnings],
  };
}

async function load(content: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    // The declared type is Node's Buffer; any bytes will do.
    await workbook.xlsx.load(content as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new WorkbookFileError(
      'The file could not be read. Open it in Excel, save it again as .xlsx, and open that.',
    );
  }
  if (workbook.worksheets.length === 0) throw new WorkbookFileError('The workbook has no sheets with cells.');
  return workbook;
}

function collectSheet(id: string, sheet: Worksheet, look: Look, stops: Set<number>, into: Collected): void {
  const cells = readCells(sheet, look);
  const formats = readConditionalFormats(sheet, look.theme, stops);
  const { hadPassword, ...protection } = readProtection(sheet);
  into.sheets[id] = readSheet(id, sheet, cells, look);
  into.conditionalFormats[id] = formats.rules;
  into.extras[id] = {
    ...protection,
    ...(sheet.state === 'veryHidden' && { veryHidden: true }),
    pageLayout: readPageLayout(sheet),
  };
  const filter = sheet.autoFilter;
  if (typeof filter === 'string') into.filters[id] = { ref: rangeFromAddress(filter) };
  if (formats.leftOut > 0) {
    into.warnings.add(
      `Not kept on ${sheet.name}: ${formats.leftOut} conditional formats (data bars, colour scales, icons).`,
    );
  }
  if (hadPassword) into.warnings.add(`${sheet.name} stays protected, but its password is not kept.`);
  cells.lost.forEach((what) => into.warnings.add(`Simplified on ${sheet.name}: ${what}.`));
}

async function collectCharts(
  file: WorkbookPackage,
  workbook: ExcelJS.Workbook,
  ids: string[],
  look: Look,
  into: Collected,
): Promise<void> {
  const names = new Map(workbook.worksheets.map(({ name }, index) => [ids[index], name]));
  const paths = await file.sheetPaths();
  for (const [id, name] of names) {
    const read = await readCharts(file, paths.get(name) ?? '', into.sheets[id], names, look.theme);
    if (read.charts.length > 0) into.extras[id].charts = read.charts;
    if (read.leftOut > 0) {
      into.warnings.add(`Not kept on ${name}: charts of kinds that are not drawn here (${read.leftOut}).`);
    }
    if (read.shapes) into.warnings.add(`Not kept on ${name}: shapes and text boxes.`);
  }
}

function assemble(
  workbook: ExcelJS.Workbook,
  ids: string[],
  collected: Collected,
  names: { id: string }[],
  workbookExtras: WorkbookExtras,
): Partial<IWorkbookData> {
  const activeTab = workbook.views?.[0]?.activeTab ?? 0;
  const resources: [string, unknown][] = [
    [RESOURCES.definedNames, Object.fromEntries(names.map((name) => [name.id, name]))],
    [RESOURCES.conditionalFormats, collected.conditionalFormats],
    [RESOURCES.dataValidations, collected.dataValidations],
    [RESOURCES.notes, collected.notes],
    [RESOURCES.tables, collected.tables],
    [RESOURCES.filters, collected.filters],
    [EXTRAS_RESOURCE, collected.extras],
    [WORKBOOK_EXTRAS_RESOURCE, workbookExtras],
  ];
  return {
    id: newWorkbookId(),
    name: workbook.title || 'Workbook',
    sheetOrder: ids,
    sheets: collected.sheets,
    resources: resources.map(([name, data]) => ({ name, data: JSON.stringify(data) })),
    custom: { activeSheetId: ids[activeTab] ?? ids[0] },
  };
}
