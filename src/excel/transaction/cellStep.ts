import type { CellValue } from '../../tables/types';
import { rangeOf } from '../rangeOf';
import type { Area } from '../reading/readAreas';
import type { Step } from './transaction';

/** What cells are to hold, and what they held. */
export interface CellChange {
  area: Area;
  /** Formulas, or values as they are typed. */
  next: CellValue[][];
  former: CellValue[][];
  /** Number formats, which are to stay: Excel may change them where a formula is put into a cell. */
  formats: CellValue[][];
}

/** In a cell with this format a formula would stay text. */
const textFormat = '@';

/** Puts something else into cells. Nothing but what they hold changes. */
export function cellStep({ area, next, former, formats }: CellChange): Step {
  const write = (context: Excel.RequestContext, contents: CellValue[][]): void => {
    const range = rangeOf(context.workbook.worksheets.getItem(area.sheetId), area);
    const flat = formats.flat();
    // One format for every cell may be given once; the type asks for an array, Excel does not.
    const format = (flat.every((each) => each === flat[0]) ? flat[0] : formats) as unknown as string[][];
    if (flat.includes(textFormat)) range.numberFormat = 'General' as unknown as string[][];
    range.formulas = contents;
    range.numberFormat = format;
  };
  return {
    size: Math.max(sizeOf(next), sizeOf(former)) + sizeOf(formats),
    make: (context) => write(context, next),
    takeBack: (context) => write(context, former),
  };
}

function sizeOf(cells: readonly (readonly CellValue[])[]): number {
  return cells.reduce(
    (sum, row) => row.reduce((part: number, cell) => part + String(cell).length + 4, sum),
    0,
  );
}
