/** Keeps the grid's selection, the Name box and what the host tells the add-in the same. */
import type { Engine } from '../engine/createEngine';
import type { Host } from '../host/createHost';
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/grid/area';
import type { NameBox } from './nameBox';
import { goTo } from './goTo';
import { type GridSelection, watchSelection } from './selection';

/** Whole columns and rows are those of an Excel sheet, not of the part of it the grid draws. */
function areasOf({ sheet, ranges }: GridSelection) {
  const sheetId = sheet.getSheetId();
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return ranges.map((range) => ({
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1 === rows ? SHEET_ROWS : range.endRow - range.startRow + 1,
    columns:
      range.endColumn - range.startColumn + 1 === columns
        ? SHEET_COLUMNS
        : range.endColumn - range.startColumn + 1,
  }));
}

export function connectSelection(engine: Engine, host: Host, nameBox: NameBox): void {
  watchSelection(engine, (selection) => {
    nameBox.show(selection);
    host.setSelection(selection.sheet.getSheetId(), areasOf(selection));
  });
  host.onSelect(({ sheetId, areas }) => {
    const sheet = engine.workbook().getSheetBySheetId(sheetId);
    const area = areas.at(-1);
    if (!sheet || !area) return;
    goTo(engine, {
      sheetId,
      startRow: area.row,
      startColumn: area.column,
      rows: Math.min(area.rows, sheet.getMaxRows() - area.row),
      columns: Math.min(area.columns, sheet.getMaxColumns() - area.column),
    });
  });
}
