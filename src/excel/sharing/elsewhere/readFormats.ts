import { formatKindOf, formatOf, formatRule, loadFormatRule } from './formatKinds';
import type { FormatPlace, Found } from './places';

/** Conditional formats asked about in one request. */
const formatsAtOnce = 500;

/** The conditional formats of sheets, of the kinds that can hold formulas. Leaves sheets out that are gone. */
export async function readFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<Found<FormatPlace>[]> {
  const sheets = sheetIds.map((sheetId) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return { sheetId, conditionalFormats };
  });
  await context.sync();
  const places = sheets.flatMap(({ sheetId, conditionalFormats }) =>
    (conditionalFormats.isNullObject ? [] : conditionalFormats.items).flatMap(
      ({ id, type }): FormatPlace[] => {
        const formatKind = formatKindOf(type);
        return formatKind ? [{ kind: 'format', sheetId, id, formatKind }] : [];
      },
    ),
  );
  const found: Found<FormatPlace>[] = [];
  for (let from = 0; from < places.length; from += formatsAtOnce) {
    found.push(...(await rulesAt(context, places.slice(from, from + formatsAtOnce))));
  }
  return found;
}

async function rulesAt(
  context: Excel.RequestContext,
  places: readonly FormatPlace[],
): Promise<Found<FormatPlace>[]> {
  const asked = places.map((place) => {
    const format = formatOf(context, place.sheetId, place.id);
    loadFormatRule(format, place.formatKind);
    return { place, format };
  });
  await context.sync();
  return asked.map(({ place, format }) => ({ place, rule: formatRule(format, place.formatKind) }));
}
