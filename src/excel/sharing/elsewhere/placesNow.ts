/** What is outside cells now, to find again what was replaced there. */
import type { KeptPlace } from '../kept';
import type { Found, NamePlace } from './places';
import { readFormats } from './readFormats';
import { readValidations } from './readValidations';

/** A sheet as it is now. */
export interface SheetRef {
  id: string;
  name: string;
  protected: boolean;
}

/** Where the places are by now. */
export interface PlacesNow {
  /** The sheet a remembered place is on, or belongs to; undefined where it is gone, or the name is of the workbook. */
  sheetOf(kept: KeptPlace): SheetRef | undefined;
  /** What is on sheets that are not protected, and the names. */
  found: Found[];
}

/** @param sheetIds the sheets' ids now, by those they had, where these are known from their cells. */
export async function placesNow(
  kept: readonly KeptPlace[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<PlacesNow> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }): SheetRef => ({
    id,
    name,
    protected: protection.protected,
  }));
  const sheetOf = ({ place: { sheetId }, sheetName }: KeptPlace): SheetRef | undefined => {
    if (sheetId === null) return undefined;
    const known = sheets.find(({ id }) => id === sheetIds.get(sheetId));
    const same = sheets.find(({ id, name }) => id === sheetId && name === sheetName);
    return (
      known ??
      same ??
      sheets.find(({ name }) => name === sheetName) ??
      sheets.find(({ id }) => id === sheetId)
    );
  };
  const onSheets = (kind: KeptPlace['place']['kind']): string[] => {
    const refs = kept.filter(({ place }) => place.kind === kind).map(sheetOf);
    return [...new Set(refs.flatMap((ref) => (ref && !ref.protected ? [ref.id] : [])))];
  };
  return {
    sheetOf,
    found: [
      ...(await namesNow(context, kept, sheetOf)),
      ...(await readFormats(context, onSheets('format'))),
      ...(await readValidations(context, onSheets('validation'))),
    ],
  };
}

async function namesNow(
  context: Excel.RequestContext,
  kept: readonly KeptPlace[],
  sheetOf: PlacesNow['sheetOf'],
): Promise<Found<NamePlace>[]> {
  const { workbook } = context;
  const asked = kept.flatMap((each) => {
    const { place } = each;
    if (place.kind !== 'name') return [];
    const sheet = sheetOf(each);
    if (place.sheetId !== null && !sheet) return [];
    const scope = sheet ? workbook.worksheets.getItem(sheet.id) : workbook;
    const item = scope.names.getItemOrNullObject(place.name);
    item.load('formula');
    return [{ place: { ...place, sheetId: sheet?.id ?? null }, item }];
  });
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ place, item }) =>
    item.isNullObject ? [] : [{ place, rule: String(item.formula) }],
  );
}
