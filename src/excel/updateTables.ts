import { addressText } from '../tables/addressText';
import type { BuiltTable } from '../tables/builtTable';
import { onSheet } from '../tables/cellAddress';
import type { HouseSettings } from '../tables/settings/houseSettings';
import { labelPosition } from '../tables/updating/partsNow';
import type { TableCells } from '../tables/updating/tableCells';
import { updateFormulas } from '../tables/updating/updateFormulas';
import { updateHeadings } from '../tables/updating/updateHeadings';
import { findBuiltTables } from './builtTables';
import { plainWords } from './plainWords';
import { readAreas } from './reading/readAreas';
import { asOneUndoStep } from './undoStep';
import { formatChanges, formulaChanges, millionAreas } from './updating/cellChanges';
import { chartAreas, chartChanges, findCharts } from './updating/chartChanges';
import { sendChanges, type Change } from './updating/changes';
import { colourChanges } from './updating/colourChanges';
import type { UpdateOutcome } from './updating/outcomes';

/** Rows below a table in which its parameters and lines are looked for. */
const rowsBelow = 80;
const lastRow = 1_048_576;

/**
 * Brings every built table of the workbook to these settings: formulas, percentages, headings that name their base, decimals
 * of £m and colours, those of its pictures too. What the user filled in, added or changed is left alone. All or nothing, and
 * one step for Ctrl+Z. Never throws.
 */
export async function updateBuiltTables(settings: HouseSettings): Promise<UpdateOutcome> {
  try {
    const { built, unknown } = await findBuiltTables();
    const notDone = unknown.map(
      ({ sheetName, address }) =>
        `The table at ${addressText(onSheet(sheetName, address))} is left as it is: its headings are no longer known. Put them back as they were, then update again.`,
    );
    const open = await withoutProtected(built, notDone);
    const changes = await changesTo(open, settings, notDone);
    if (changes.length === 0) return { kind: 'unchanged', notDone };
    await write(changes);
    const tables = new Set(open.filter((table) => isChanged(table, changes)).map(nameOf)).size;
    return { kind: 'updated', tables, notDone, undo: { changes } };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

function nameOf({ sheetId, definedName }: BuiltTable): string {
  return `${sheetId} ${definedName}`;
}

function isChanged({ sheetId, table, definedName }: BuiltTable, changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.sheetId === sheetId &&
      (change.what === 'tone' ||
        (change.what === 'series' && change.chart.startsWith(`${definedName} `)) ||
        (change.what !== 'series' &&
          change.cells.row >= table.row &&
          change.cells.column >= table.column &&
          change.cells.column < table.column + table.columns)),
  );
}

/** The tables on sheets that can be written to; those on others are named. */
async function withoutProtected(built: readonly BuiltTable[], notDone: string[]): Promise<BuiltTable[]> {
  if (built.length === 0) return [];
  const context = new Excel.RequestContext();
  const protections = built.map(({ sheetId }) => {
    const { protection } = context.workbook.worksheets.getItem(sheetId);
    protection.load('protected');
    return protection;
  });
  await context.sync();
  const closed = new Set(built.filter((_, i) => protections[i].protected).map(({ sheetName }) => sheetName));
  for (const sheetName of closed) {
    notDone.push(
      `The sheet “${sheetName}” is protected, so its tables are left as they are. Unprotect it on the Review tab, then update again.`,
    );
  }
  return built.filter(({ sheetName }) => !closed.has(sheetName));
}

async function cellsOf(built: readonly BuiltTable[]): Promise<TableCells[]> {
  const areas = built.map((each) => {
    const { row, column, rows, columns } = each.table;
    const label = labelPosition({ built: each, cells: [] });
    return {
      sheetId: each.sheetId,
      row,
      column,
      rows: Math.min(rows + rowsBelow, lastRow - row),
      columns: Math.max(columns, label + 2),
    };
  });
  const read = areas.length > 0 ? await readAreas(areas, ['formulas']) : [];
  return read.map(({ formulas }, i) => ({ built: built[i], cells: formulas }));
}

async function changesTo(
  built: readonly BuiltTable[],
  settings: HouseSettings,
  notDone: string[],
): Promise<Change[]> {
  const tables = await cellsOf(built);
  const updates = tables.map((table) => ({ table, ...updateFormulas(table, settings) }));
  for (const { table, own } of updates) {
    if (own === 0) continue;
    const where = `“${table.built.title || table.built.sheetName}”`;
    notDone.push(
      own === 1
        ? `1 formula of ${where} is your own and is left as it is.`
        : `${own} formulas of ${where} are your own and are left as they are.`,
    );
  }
  const { charts, unknown } = await findCharts(tables);
  const changes = [
    ...updates.flatMap(({ table, changed }) =>
      formulaChanges(table.built.sheetId, [...changed, ...updateHeadings(table, settings)]),
    ),
    ...(await formatChanges([...millionAreas(tables), ...chartAreas(charts)], settings)),
    ...(tables.length > 0 ? await colourChanges(updates, settings.colours) : []),
    ...(await chartChanges(charts, settings)),
  ];
  for (const { built } of unknown.filter((table) => isChanged(table.built, changes))) {
    notDone.push(
      `A picture of “${built.title || built.sheetName}” is left as it is: the cells it is drawn from have changed. Build the table again for a picture in the new style.`,
    );
  }
  return changes;
}

/** Writes the changes; where that fails part-way, what was there before is put back. */
async function write(changes: readonly Change[]): Promise<void> {
  try {
    await asOneUndoStep((context) => sendChanges(context, changes, 'after'));
  } catch (error) {
    await putBack(changes);
    throw error;
  }
}

/** Where even that fails, the user is told of the first failure. */
async function putBack(changes: readonly Change[]): Promise<void> {
  await sendChanges(new Excel.RequestContext(), changes, 'before').catch(() => undefined);
}
