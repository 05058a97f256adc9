import type { IRange, ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import ExcelJS, { type Worksheet } from 'exceljs';
import type { Engine } from '../engine/createEngine';
import { addressOfRange } from './addresses';
import { writeCharts } from './charts/writeCharts';
import { writeCustomXmlParts } from './customXmlParts';
import { writeDataValidations } from './dataValidations';
import { writeDefinedNames, type DefinedName } from './definedNames';
import type { NotesOfSheet } from './readNotes';
import type { TableData } from './readTables';
import { RESOURCES } from './resources';
import { SheetContent } from './sheetContent';
import { flagSpills } from './spillFlag';
import { writeStops } from './stopIfTrue';
import { writeSettings } from './addInSettings';
import { writeStructureProtection } from './workbookProtection';
import { WorkbookPackage } from './workbookPackage';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeSheet } from './writeSheet';

/** How long saving waits for add-in functions; what is not answered by then is saved as #VALUE!. */
const PATIENCE_MS = 5_000;

/** The open workbook as an Excel file (.xlsx), with the last results of its formulas. Waits for what is calculating. */
export async function saveWorkbook(engine: Engine): Promise<Uint8Array> {
  await settled(engine);
  const data = engine.workbook().save();
  const resources = readResources(data);
  const workbook = new ExcelJS.Workbook();
  workbook.title = data.name;
  workbook.views = [activeView(engine, data)];
  for (const id of data.sheetOrder) {
    const content = new SheetContent(engine, data, data.sheets[id]);
    const sheet = writeSheet(workbook, content, engine.extras.of(id), resources.tables[id]?.tables ?? []);
    writeConditionalFormats(sheet, resources.conditionalFormats[id] ?? []);
    writeNotes(sheet, resources.notes[id] ?? {});
    const filter = resources.filters[id]?.ref;
    if (filter) sheet.autoFilter = addressOfRange(filter);
  }
  const file = await WorkbookPackage.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const paths = await file.sheetPaths();
  for (const id of data.sheetOrder) {
    const rules = resources.conditionalFormats[id] ?? [];
    const stops = rules.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : []));
    const path = paths.get(data.sheets[id].name ?? '') ?? '';
    await writeStops(file, path, new Set(stops));
    await writeDataValidations(file, path, resources.dataValidations[id] ?? []);
  }
  await writeDefinedNames(file, Object.values(resources.definedNames), data.sheetOrder);
  const names = data.sheetOrder.map((id): [string, string] => [id, data.sheets[id].name ?? '']);
  await writeCharts(file, engine, new Map(names));
  await writeSettings(file, engine.workbookExtras.current);
  await writeCustomXmlParts(file, engine.workbookExtras.current.customXmlParts);
  if (engine.workbookExtras.current.structureProtected) await writeStructureProtection(file);
  await flagSpills(file);
  return file.save();
}

async function settled(engine: Engine): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([engine.allSettled(), patience]);
  clearTimeout(timer);
}

interface Resources {
  definedNames: Record<string, DefinedName>;
  conditionalFormats: Record<string, IConditionFormattingRule[]>;
  dataValidations: Record<string, ISheetDataValidationRule[]>;
  notes: Record<string, NotesOfSheet>;
  tables: Record<string, { tables: TableData[] }>;
  filters: Record<string, { ref: IRange }>;
}

function readResources(data: IWorkbookData): Resources {
  const read = (name: string): never => {
    const json = data.resources?.find((resource) => resource.name === name)?.data;
    return (json ? JSON.parse(json) : {}) as never;
  };
  return {
    definedNames: read(RESOURCES.definedNames),
    conditionalFormats: read(RESOURCES.conditionalFormats),
    dataValidations: read(RESOURCES.dataValidations),
    notes: read(RESOURCES.notes),
    tables: read(RESOURCES.tables),
    filters: read(RESOURCES.filters),
  };
}

function activeView(engine: Engine, data: IWorkbookData): ExcelJS.WorkbookView {
  const active = data.sheetOrder.indexOf(engine.workbook().getActiveSheet().getSheetId());
  const window = { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, visibility: 'visible' as const };
  return { ...window, activeTab: Math.max(0, active) };
}

function writeNotes(sheet: Worksheet, notes: NotesOfSheet): void {
  for (const [row, columns] of Object.entries(notes)) {
    for (const [column, { note }] of Object.entries(columns)) {
      sheet.getCell(Number(row) + 1, Number(column) + 1).note = note;
    }
  }
}
