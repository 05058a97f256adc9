import { compareWorkbooksSteps } from '../../tables/comparing/compareWorkbooks';
import type { Comparison } from '../../tables/comparing/change';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { Breather } from '../checking/breather';
import { mostCells } from '../checking/notRead';
import { readSheets } from '../checking/readSheets';
import { cellCount, sheetPlaces } from '../checking/sheetPlaces';
import { plainWords } from '../plainWords';
import { Cancelled } from '../following';
import { sheetList } from '../sharing/refusals';
import type { CompareFollowing, CompareOutcome } from './outcomes';
import { tablesOfSheets, type FoundTables } from './tablesOfSheets';

export interface CompareRequest {
  /** The sheets of last period's workbook, and the names of those too large to read. */
  last: { sheets: readonly SheetCells[]; tooLarge: readonly string[] };
  /** Of this workbook, from the settings; null when not said. */
  period: number | null;
}

/**
 * Compares the tables of this workbook with those of last period's. Only reads: no cell is changed, and the pane can answer
 * and stop it all the time. Never throws.
 */
export async function compareWith(
  request: CompareRequest,
  following: CompareFollowing = {},
): Promise<CompareOutcome> {
  try {
    return await compare(request, following);
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

async function compare(
  { last, period }: CompareRequest,
  following: CompareFollowing,
): Promise<CompareOutcome> {
  const breather = new Breather(following.signal);
  const lasts = await tablesOfSheets(last.sheets, null, breather);
  if (lasts.views.length === 0) {
    return {
      kind: 'nothing',
      message: 'No tables with headings were found in that workbook. Choose last period’s report.',
    };
  }
  const context = new Excel.RequestContext();
  const places = (await sheetPlaces(context)).filter(({ archive }) => !archive);
  const readable = places.filter((place) => cellCount(place) <= mostCells);
  const nows = await tablesOfSheets(
    readSheets(context, readable, { signal: following.signal }),
    period,
    breather,
    (done) => following.onProgress?.({ stage: 'sheets', done, total: readable.length }),
  );
  if (nows.views.length === 0) {
    return {
      kind: 'nothing',
      message: 'There are no tables with headings in this workbook to compare. Open this period’s report.',
    };
  }
  const comparison = await comparedInSteps(nows, lasts, breather, following);
  const tooLarge = places.filter((place) => !readable.includes(place)).map(({ sheetName }) => sheetName);
  return {
    kind: 'compared',
    comparison,
    notDone: [
      ...notCompared(tooLarge, 'this workbook'),
      ...notCompared(last.tooLarge, 'last period’s workbook'),
      ...(comparison.relation === 'apart'
        ? [
            `Prior variances and movements were not compared: that workbook reports period ${lasts.period}, this one period ${nows.period}.`,
          ]
        : []),
    ],
  };
}

async function comparedInSteps(
  nows: FoundTables,
  lasts: FoundTables,
  breather: Breather,
  following: CompareFollowing,
): Promise<Comparison> {
  const steps = compareWorkbooksSteps(nows.views, lasts.views, { now: nows.period, last: lasts.period });
  // Rows are gone through twice: to find the same ones, and to compare their figures.
  const total = nows.views.reduce(
    (sum, { table }) => sum + table.rows.length * (1 + table.columns.length),
    0,
  );
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    done = Math.min(total, done + step.value);
    await breather.breathe(() => following.onProgress?.({ stage: 'comparing', done, total }));
  }
}

function notCompared(names: readonly string[], where: string): string[] {
  if (names.length === 0) return [];
  const [sheet, was] = names.length === 1 ? ['sheet', 'was'] : ['sheets', 'were'];
  return [`The ${sheet} ${sheetList(names)} of ${where} ${was} not compared: too many cells are in use.`];
}
