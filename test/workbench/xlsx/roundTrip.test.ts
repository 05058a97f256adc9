import type { IWorkbookData } from '@univerjs/core';
import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { SheetContent } from '../../../src/workbench/xlsx/sheetContent';
import { richWorkbook } from './richWorkbook';

interface Table {
  name: string;
  range: object;
  columns: { displayName: string }[];
}

/** Everything of a workbook that a file is to keep, without the ids that a new opening gives anew. */
function kept(engine: Engine): Record<string, unknown> {
  const data = engine.workbook().save();
  const resources = Object.fromEntries(
    (data.resources ?? [])
      .filter(({ data: json }) => json)
      .map(({ name, data: json }) => [name, JSON.parse(json)]),
  );
  const bySheet = (name: string): unknown[] => data.sheetOrder.map((id) => resources[name]?.[id] ?? null);
  const withoutId = (item: object): object =>
    Object.fromEntries(Object.entries(item).filter(([key]) => !['id', 'cfId'].includes(key)));
  return {
    active: engine.workbook().getActiveSheet().getSheetName(),
    sheets: data.sheetOrder.map((id) => keptOfSheet(engine, data, id)),
    names: Object.values(resources.SHEET_DEFINED_NAME_PLUGIN as Record<string, { localSheetId?: string }>)
      .map(({ localSheetId, ...name }) => ({
        ...withoutId(name),
        sheet: data.sheetOrder.indexOf(localSheetId ?? ''),
      }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    formats: bySheet('SHEET_CONDITIONAL_FORMATTING_PLUGIN').map((rules) =>
      ((rules ?? []) as object[]).map(withoutId),
    ),
    notes: bySheet('SHEET_NOTE_PLUGIN').map((rows) =>
      Object.values((rows ?? {}) as Record<string, Record<string, object>>).flatMap((row) =>
        Object.values(row).map(withoutId),
      ),
    ),
    tables: bySheet('SHEET_TABLE_PLUGIN').map((entry) =>
      ((entry as { tables?: Table[] } | null)?.tables ?? []).map((table) => ({
        name: table.name,
        range: table.range,
        columns: table.columns.map(({ displayName }) => displayName),
      })),
    ),
    filters: bySheet('SHEET_FILTER_PLUGIN').map((filter) => (filter as { ref?: object } | null)?.ref ?? null),
    extras: data.sheetOrder.map((id) => engine.extras.of(id)),
  };
}

function keptOfSheet(engine: Engine, data: IWorkbookData, id: string): object {
  const sheet = data.sheets[id];
  const content = new SheetContent(engine, data, sheet);
  const cells: object[] = [];
  content.forEachCell((row, column, cell) => {
    const formula = content.formula(row, column, cell);
    cells.push({
      row,
      column,
      formula,
      v: cell.v,
      t: cell.t,
      custom: cell.custom ?? {},
      style: content.style(cell.s) ?? {},
    });
  });
  const {
    name,
    hidden,
    tabColor,
    showGridlines,
    freeze,
    columnData,
    mergeData,
    zoomRatio,
    defaultColumnWidth,
  } = sheet;
  const rows = Object.entries(sheet.rowData ?? {}).map(([row, { h, hd }]) => [row, h, hd ?? 0]);
  return {
    name,
    hidden,
    tabColor,
    showGridlines,
    freeze,
    columnData,
    mergeData,
    zoomRatio,
    defaultColumnWidth,
    rows,
    cells,
  };
}

const variance = {
  id: 'VARIANCE',
  name: 'VARIANCE',
  parameters: ['budget', 'outturn'].map((name) => ({ name, type: 'any', dimensionality: 'matrix' as const })),
};

async function start(initial: Partial<IWorkbookData>): Promise<Engine> {
  const engine = createEngine({ initial });
  engine.registerFunctions([variance], async (_id, [budget, outturn]) => ({
    ok: true,
    value: (budget as number[][]).map(([value], row) => [(outturn as number[][])[row][0] - value]),
  }));
  await engine.allSettled();
  return engine;
}

describe('a workbook saved and opened again', () => {
  let before: Record<string, unknown>;
  let after: Record<string, unknown>;
  let warnings: string[];

  beforeAll(async () => {
    const first = await start(richWorkbook());
    before = kept(first);
    const opened = await openWorkbook(await saveWorkbook(first));
    first.dispose();
    warnings = opened.warnings;
    const second = await start(opened.data);
    after = kept(second);
    second.dispose();
  });

  test('has something of everything to begin with', () => {
    for (const part of [
      'Agreed with',
      '_Outturn_1',
      '#FFC7CE',
      'Reserves',
      'landscape',
      '"v":-23',
      '"v":6,',
    ]) {
      expect(JSON.stringify(before)).toContain(part);
    }
  });

  test.each(['sheets', 'active', 'names', 'formats', 'notes', 'tables', 'filters', 'extras'])(
    'keeps its %s',
    (part) => {
      expect(after[part]).toEqual(before[part]);
    },
  );

  test('says nothing is lost when nothing is', () => {
    expect(warnings).toEqual([]);
  });
});
