/** The formulas, headings and number formats of built tables that are no longer those of the house. */
import { numberFormat } from '../../tables/display';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { CellValue, Rectangle } from '../../tables/types';
import { millionCells, millionFormats } from '../../tables/updating/moneyFormats';
import type { CellUpdate, TableCells } from '../../tables/updating/tableCells';
import { runsOf } from '../../tables/runs';
import { type Area, readAreas } from '../reading/readAreas';
import type { Change } from './changes';

/** Cells of a column that follow one another are one change. */
export function formulaChanges(sheetId: string, updates: readonly CellUpdate[]): Change[] {
  const changes: (Change & { what: 'formulas' })[] = [];
  const inOrder = [...updates].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, before, after } of inOrder) {
    const last = changes[changes.length - 1];
    if (last?.cells.column === column && last.cells.row + last.cells.rows === row) {
      last.cells.rows += 1;
      last.before.push([before]);
      last.after.push([after]);
    } else {
      const cells: Rectangle = { row, column, rows: 1, columns: 1 };
      changes.push({ sheetId, what: 'formulas', cells, before: [[before]], after: [[after]] });
    }
  }
  return changes;
}

/** The columns of cells of built tables that hold money in £m. */
export function millionAreas(tables: readonly TableCells[]): Area[] {
  return tables.flatMap((table) =>
    millionCells(table).map((cells) => ({ ...cells, sheetId: table.built.sheetId })),
  );
}

/**
 * Formats of the user's own are left. Reads the formats there are now.
 * @param areas columns of cells that hold money in £m
 */
export async function formatChanges(areas: readonly Area[], settings: HouseSettings): Promise<Change[]> {
  const after = numberFormat('money', '£m', settings.millionDecimals);
  const read = areas.length > 0 ? await readAreas(areas, ['numberFormat']) : [];
  return read.flatMap(({ numberFormat: formats }, i) => {
    const { sheetId, ...cells } = areas[i];
    const old = formats.map(([format]: CellValue[]) =>
      millionFormats.includes(String(format)) && format !== after ? String(format) : null,
    );
    return runsOf(old).map(({ value: before, start, length }): Change => ({
      sheetId,
      what: 'numberFormat',
      cells: { ...cells, row: cells.row + start, rows: length },
      before,
      after,
    }));
  });
}
