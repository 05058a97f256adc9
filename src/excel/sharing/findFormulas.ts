import { plainWords } from '../plainWords';
import { cellAddress } from '../../tables/cellAddress';
import { Cancelled, type Following } from './following';
import { readKept } from './keptParts';
import type { FindOutcome, FoundSheet } from './outcomes';
import { scanWorkbook, type Scan, type ScannedSheet } from './scan';

/** Where our functions are, and what is remembered of those that were replaced. Changes nothing. Never throws. */
export async function findFormulas(following: Following = {}): Promise<FindOutcome> {
  try {
    const scan = await scanWorkbook(following);
    const sets = await readKept();
    const counts = sets.flatMap(({ kept: { sheets, names, formats } }) => [
      ...sheets.map(({ cells }) => cells.length),
      names.length + formats.length,
    ]);
    const damaged = scan.sheets
      .flatMap(({ cells }) => cells)
      .filter(({ calls }) => calls.some(({ state }) => state === 'damaged'));
    return {
      kind: 'found',
      found: {
        sheets: scan.sheets.map((sheet) => foundSheet(sheet, scan)).filter(hasAny),
        names: scan.names.filter(({ sheetId }) => sheetId === null).length,
        damaged: damaged.length,
        kept: counts.reduce((sum, count) => sum + count, 0),
      },
    };
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

function foundSheet(
  { id, name, hidden, cells, inTables, formats }: ScannedSheet,
  { names }: Scan,
): FoundSheet {
  return {
    name,
    hidden,
    cells: cells.length,
    inTables,
    names: names.filter(({ sheetId }) => sheetId === id).length,
    formats: formats.length,
    first: cells.length > 0 ? cellAddress(cells[0].row, cells[0].column) : null,
  };
}

function hasAny({ cells, names, formats }: FoundSheet): boolean {
  return cells + names + formats > 0;
}
