/** The cells that use our functions, with everything there is to know about them before they are replaced. */
import { withoutAddIn } from '../../functions/sharing/withoutAddIn';
import type { CellValue } from '../../tables/types';
import type { Following } from '../following';
import { readAreas, type Area } from '../reading/readAreas';
import { rectanglesOf } from '../reading/rectangles';
import type { FoundCell, Scan } from './scan';
import { cellKey, spillsIn } from '../reading/spills';

/** A cell that uses functions of Outturn, with what could stand in its place. */
export interface Use extends FoundCell {
  sheetId: string;
  sheetName: string;
  /** All cells its result fills, its own first. */
  area: Area;
  /** What it shows, in those cells. */
  values: CellValue[][];
  types: CellValue[][];
  formats: CellValue[][];
  /** The ordinary formula in its stead; null where there is none, for the reason given. */
  native: string | null;
  reason: string;
}

/** Reads the cells that were found. */
export async function readUses({ sheets }: Scan, following: Following): Promise<Use[]> {
  const blocks = sheets.flatMap(({ id, cells }) =>
    rectanglesOf(cells).map((rectangle): Area => ({ ...rectangle, sheetId: id })),
  );
  const contents = await readAreas(blocks, ['values', 'valueTypes', 'numberFormat'], following);
  const spills = await spillsIn(blocks, following);
  const uses = new Map<string, Use>();
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      const area = { sheetId: sheet.id, row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const { formula, kept } = withoutAddIn(cell.formula);
      uses.set(cellKey(area), {
        ...cell,
        sheetId: sheet.id,
        sheetName: sheet.name,
        area,
        values: [],
        types: [],
        formats: [],
        native: kept === null ? formula : null,
        reason: kept ?? '',
      });
    }
  }
  blocks.forEach((block, index) => {
    const { values, valueTypes, numberFormat } = contents[index];
    values.forEach((row, i) =>
      row.forEach((value, j) => {
        const key = cellKey({ sheetId: block.sheetId, row: block.row + i, column: block.column + j });
        const use = uses.get(key) as Use;
        use.values = [[value]];
        use.types = [[valueTypes[i][j]]];
        use.formats = [[numberFormat[i][j]]];
      }),
    );
  });
  const spilling = [...uses].flatMap(([key, use]) => {
    const extent = spills.get(key);
    return extent ? [{ use, area: { ...use.area, ...extent } }] : [];
  });
  const wide = await readAreas(
    spilling.map(({ area }) => area),
    ['values', 'valueTypes', 'numberFormat'],
    following,
  );
  spilling.forEach(({ use, area }, index) => {
    use.area = area;
    use.values = wide[index].values;
    use.types = wide[index].valueTypes;
    use.formats = wide[index].numberFormat;
  });
  // Some versions of Excel give the formula in every cell it fills; only the first of them holds it.
  for (const { area } of spilling) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row !== area.row || column !== area.column) uses.delete(cellKey({ ...area, row, column }));
      }
    }
  }
  return [...uses.values()];
}
