import { plainWords } from '../plainWords';
import { cellAddress } from '../../tables/cellAddress';
import type { Place } from './elsewhere/places';
import { Cancelled, type Following } from '../following';
import { readKept } from './keptParts';
import type { FindOutcome, FoundSheet } from './outcomes';
import { scanWorkbook, type Scan, type ScannedSheet } from './scan';

/** Where our functions are, and what is remembered of those that were replaced. Changes nothing. Never throws. */
export async function findFormulas(following: Following = {}): Promise<FindOutcome> {
  try {
    const scan = await scanWorkbook(following);
    const sets = await readKept();
    const counts = sets.flatMap(({ kept: { sheets, elsewhere } }) => [
      ...sheets.map(({ cells }) => cells.length),
      elsewhere.length,
    ]);
    const damaged = scan.sheets
      .flatMap(({ cells }) => cells)
      .filter(({ calls }) => calls.some(({ state }) => state === 'damaged'));
    return {
      kind: 'found',
      found: {
        sheets: scan.sheets.map((sheet) => foundSheet(sheet, scan)).filter(hasAny),
        names: scan.elsewhere.filter(({ place }) => place.sheetId === null).length,
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

function foundSheet({ id, name, hidden, cells, inTables }: ScannedSheet, { elsewhere }: Scan): FoundSheet {
  const count = (kind: Place['kind']): number =>
    elsewhere.filter(({ place }) => place.sheetId === id && place.kind === kind).length;
  return {
    name,
    hidden,
    cells: cells.length,
    inTables,
    names: count('name'),
    formats: count('format'),
    validations: count('validation'),
    first: cells.length > 0 ? cellAddress(cells[0].row, cells[0].column) : null,
  };
}

function hasAny({ cells, names, formats, validations }: FoundSheet): boolean {
  return cells + names + formats + validations > 0;
}
