/** The one read before rolling forward: every sheet with its tables, and all that could stand in the way. */
import { findTablesSteps } from '../../tables/checking/findTables';
import type { CheckedTable } from '../../tables/checking/finding';
import { guessFrom, type RollReading } from '../../tables/rolling/rollSource';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import { parseSettings } from '../../tables/settings/parseSettings';
import { archiveName } from '../archiveName';
import { findBuiltTables } from '../builtTables';
import { Breather } from '../checking/breather';
import { readSheets } from '../checking/readSheets';
import { cellCount, sheetPlaces, type SheetPlace } from '../checking/sheetPlaces';
import { commentaryBlock } from '../commentary/commentaryBlock';
import { plainWords } from '../plainWords';
import { askHiddenText, hiddenText } from '../settings/hiddenText';
import { settingsName } from '../settings/settingsName';
import { Cancelled } from '../following';
import { readKeptRoll, type KeptRoll } from './keptRoll';
import type { RollFollowing, RollReadOutcome } from './outcomes';
import { readLabels } from './readLabels';

export interface RollSheet {
  id: string;
  name: string;
  visibility: Excel.SheetVisibility;
  protected: boolean;
  archive: boolean;
}

export interface RollWorkbook {
  readOnly: boolean;
  structureProtected: boolean;
  sheets: RollSheet[];
  places: SheetPlace[];
  settingsText: string | null;
  settings: HouseSettings;
  reading: RollReading;
  kept: KeptRoll | null;
  /** Sheets too large to be read, in sentences. */
  notRead: string[];
}

/** Sheets with more cells in use are no reports. */
const mostCells = 2_000_000;

/** Never throws. Nothing is changed. */
export async function readForRoll(following: RollFollowing = {}): Promise<RollReadOutcome> {
  try {
    const { reading, settings, sheets, kept } = await readRollWorkbook(following);
    const guess = guessFrom(reading);
    const guessed = settings.period === null;
    return {
      kind: 'read',
      reading,
      settings,
      guessed,
      from: {
        period: settings.period ?? guess.period,
        year: settings.year === '' ? guess.year : settings.year,
      },
      hiddenSheets: new Set(
        sheets
          .filter(({ visibility }) => visibility !== Excel.SheetVisibility.visible)
          .map(({ name }) => name),
      ),
      kept: kept && { number: kept.number, from: kept.from, to: kept.to },
    };
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

export async function readRollWorkbook(following: RollFollowing): Promise<RollWorkbook> {
  const context = new Excel.RequestContext();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula',
  );
  const askedSettings = askHiddenText(context, settingsName);
  await context.sync();
  const settingsText = hiddenText(askedSettings);
  const { items } = workbook.worksheets;
  const sheets = items.map((sheet): RollSheet => ({
    id: sheet.id,
    name: sheet.name,
    // A word of Excel's own list, which the type of the property does not say.
    visibility: sheet.visibility as Excel.SheetVisibility,
    protected: sheet.protection.protected,
    archive: sheet.names.items.some(({ name }) => name === archiveName),
  }));
  const commentary = items.flatMap((sheet) =>
    sheet.names.items.flatMap((item) => {
      const area = commentaryBlock(item, sheet.name);
      return area ? [{ sheetName: sheet.name, area }] : [];
    }),
  );
  const places = await sheetPlaces(new Excel.RequestContext());
  const archives = new Set(sheets.filter(({ archive }) => archive).map(({ name }) => name));
  const asked = places.filter((place) => !place.archive);
  const readable = asked.filter((place) => cellCount(place) <= mostCells);
  const { settings } = parseSettings(settingsText);
  const reading: RollReading = {
    sheets: [],
    built: (await findBuiltTables()).built.filter(({ sheetName }) => !archives.has(sheetName)),
    found: [],
    commentary,
    labels: await readLabels(sheets.filter(({ archive }) => !archive)),
    sheetNames: sheets.map(({ name }) => name),
  };
  const breather = new Breather(following.signal);
  for await (const sheet of readSheets(context, readable, { signal: following.signal })) {
    reading.sheets.push(sheet);
    following.onProgress?.('reading', reading.sheets.length, readable.length);
    reading.found.push(...(await tablesOf(sheet, settings.period, breather)));
  }
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets,
    places,
    settingsText,
    settings,
    reading,
    kept: await readKeptRoll(),
    notRead: asked
      .filter((place) => !readable.includes(place))
      .map(
        ({ sheetName }) => `The sheet “${sheetName}” is too large to be looked through and is left as it is.`,
      ),
  };
}

async function tablesOf(
  sheet: RollReading['sheets'][number],
  period: number | null,
  breather: Breather,
): Promise<CheckedTable[]> {
  const steps = findTablesSteps(sheet, period);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.map(({ view }) => view.table);
    await breather.breathe();
  }
}
