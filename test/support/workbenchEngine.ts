import { CellValueType, type ICellData } from '@univerjs/core';
import { createEngine } from '../../src/workbench/engine/createEngine';
import { cellReader } from '../../src/workbench/host/grid/cells';
import { readAddress, type CellInput, type CellResult, type SecondWorkbook } from './secondEngine';

/**
 * Calculates a workbook with the workbench's own engine, without a page.
 * @returns the values of the cells asked for, in that order; an empty cell is ''
 */
export async function calculateInWorkbench(
  workbook: SecondWorkbook,
  wanted: { sheet: string; address: string }[],
): Promise<CellResult[]> {
  const sheetNames = Object.keys(workbook.sheets);
  const sheets = sheetNames.map((name, index) => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    let lastRow = 0;
    for (const [address, input] of Object.entries(workbook.sheets[name])) {
      const { row, column } = readAddress(address);
      (cellData[row] ??= {})[column] = asCell(input);
      lastRow = Math.max(lastRow, row);
    }
    return { id: `s${index}`, name, cellData, rowCount: lastRow + 1, columnCount: 60 };
  });
  const engine = createEngine({
    initial: {
      id: 'workbook',
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    },
  });
  try {
    engine.recalculateAll();
    await engine.calculated();
    const readers = sheets.map(({ id }) => cellReader(engine, id));
    return wanted.map(({ sheet, address }) => {
      const { row, column } = readAddress(address);
      const { value } = readers[sheetNames.indexOf(sheet)](row, column);
      return typeof value === 'string' && value.startsWith('#') ? { error: value } : value;
    });
  } finally {
    engine.dispose();
  }
}

function asCell(input: CellInput): ICellData {
  if (typeof input === 'string' && input.startsWith('=')) return { f: input };
  if (typeof input === 'string') return { v: input, t: CellValueType.FORCE_STRING };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: input, t: CellValueType.NUMBER };
}
