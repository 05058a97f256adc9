import type { Rectangle } from '../../../tables/types';
import { rectangleOf } from '../../rectangleOf';
import type { Found, ValidationPlace } from './places';
import type { Rule } from './rule';

/** Areas asked about in one request. */
const areasAtOnce = 500;

interface SheetArea extends Rectangle {
  sheetId: string;
}

/** The data validations of sheets. Leaves sheets out that are gone. */
export async function readValidations(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<Found<ValidationPlace>[]> {
  const sheets = sheetIds.map((sheetId) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const cells = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations);
    cells.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { sheetId, cells };
  });
  await context.sync();
  const areas = sheets.flatMap(({ sheetId, cells }) =>
    cells.isNullObject
      ? []
      : cells.areas.items.map((range): SheetArea => ({
          sheetId,
          ...rectangleOf(range),
        })),
  );
  return rulesOf(context, areas);
}

async function rulesOf(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<Found<ValidationPlace>[]> {
  const found: Found<ValidationPlace>[] = [];
  const mixed: SheetArea[] = [];
  for (let from = 0; from < areas.length; from += areasAtOnce) {
    for (const { area, type, rule } of await rulesAt(context, areas.slice(from, from + areasAtOnce))) {
      const { sheetId, ...rectangle } = area;
      // Cells beside one another may have different rules; they are told apart by halves.
      if (type === 'Inconsistent' || type === 'MixedCriteria') mixed.push(...halves(area));
      else if (type !== 'None') found.push({ place: { kind: 'validation', sheetId, area: rectangle }, rule });
    }
  }
  return mixed.length > 0 ? [...found, ...(await rulesOf(context, mixed))] : found;
}

async function rulesAt(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<{ area: SheetArea; type: string; rule: Rule }[]> {
  const asked = areas.map((area) => {
    const { row, column, rows, columns } = area;
    const { dataValidation } = context.workbook.worksheets
      .getItem(area.sheetId)
      .getRangeByIndexes(row, column, rows, columns);
    dataValidation.load('type,rule');
    return { area, dataValidation };
  });
  await context.sync();
  return asked.map(({ area, dataValidation: { type, rule } }) => ({
    area,
    type,
    rule: JSON.parse(JSON.stringify(rule)) as Rule,
  }));
}

/** Empty for a single cell, which cannot be taken apart. */
function halves(area: SheetArea): SheetArea[] {
  const { row, column, rows, columns } = area;
  if (rows * columns < 2) return [];
  if (rows >= columns) {
    const top = Math.ceil(rows / 2);
    return [
      { ...area, rows: top },
      { ...area, row: row + top, rows: rows - top },
    ];
  }
  const left = Math.ceil(columns / 2);
  return [
    { ...area, columns: left },
    { ...area, column: column + left, columns: columns - left },
  ];
}
