import { createEngine } from '../../../../src/workbench/engine/createEngine';
import { sheetOf } from '../../../../src/workbench/host/grid/sheets';
import { surroundingRegion } from '../../../../src/workbench/host/grid/surroundingRegion';

const ROWS = 800;
const COLUMNS = 6;

test.each([
  ['the first cell', 0, 0],
  ['a cell in the middle', ROWS / 2, 3],
  ['the last cell', ROWS - 1, COLUMNS - 1],
])('looks at each cell of a long block only a few times, from %s', (_where, row, column) => {
  const engine = createEngine();
  const values = Array.from({ length: ROWS }, (_, i) =>
    Array.from({ length: COLUMNS }, (_unused, j) => i + j + 1),
  );
  engine.workbook().getActiveSheet().getRange(0, 0, ROWS, COLUMNS).setValues(values);
  const sheetId = engine.workbook().getActiveSheet().getSheetId();
  const looks = jest.spyOn(sheetOf(engine, sheetId).getCellMatrix(), 'getValue');
  const region = surroundingRegion(engine, { sheetId, row, column, rows: 1, columns: 1 });
  expect(region).toEqual({ sheetId, row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  expect(looks.mock.calls.length).toBeGreaterThan(0);
  expect(looks.mock.calls.length).toBeLessThan(5 * ROWS * COLUMNS);
  engine.dispose();
});
