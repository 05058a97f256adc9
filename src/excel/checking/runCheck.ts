import { plainWords } from '../plainWords';
import { Cancelled } from '../following';
import { Breather } from './breather';
import { checkFigures } from './checkFigures';
import { checkParagraphs } from './checkParagraphs';
import { mostCells, tooLargeFinding } from './notRead';
import type { CheckFollowing, CheckOutcome, CheckRequest } from './outcomes';
import { reportPeriod } from './reportPeriod';
import { isInArea, scopeArea, tablesIn } from './scope';
import { cellCount, sheetPlaces, type SheetPlace } from './sheetPlaces';

const noTable =
  'There is no table around the selected cells. Select a cell of a table with headings, or check the sheet.';

/**
 * Checks the tables and the commentary that are asked for. Only reads: no cell is changed, and the pane can answer and
 * stop it all the time. Never throws.
 */
export async function runCheck(request: CheckRequest, following: CheckFollowing = {}): Promise<CheckOutcome> {
  try {
    return await check(request, following);
  } catch (error) {
    return error instanceof Cancelled
      ? { kind: 'cancelled' }
      : { kind: 'refused', message: plainWords(error) };
  }
}

async function check(request: CheckRequest, following: CheckFollowing): Promise<CheckOutcome> {
  const { scope, pasted } = request;
  const breather = new Breather(following.signal);
  const context = new Excel.RequestContext();
  const filled = await sheetPlaces(context);
  const isAsked = ({ sheetName, archive }: SheetPlace): boolean =>
    scope.kind === 'workbook' ? !archive : scope.sheetName === sheetName;
  const asked = filled.filter(isAsked);
  if (asked.length === 0) return { kind: 'nothing', message: nothingIn(request) };

  const readable = filled.filter((place) => cellCount(place) <= mostCells);
  const figures = await checkFigures(
    {
      context,
      places: readable.filter(isAsked),
      // What is kept of an earlier period has other figures by right.
      others: readable.filter((place) => !isAsked(place) && !place.archive),
      hasCommentary: pasted.trim() !== '',
      period: request.period,
    },
    breather,
    following,
  );
  const { tables, texts, notes } = figures;
  const area = scopeArea(scope, tables);
  if (!area) return { kind: 'nothing', message: noTable };
  const period = reportPeriod(request.period, tables, notes);
  const statements = await checkParagraphs({ tables, texts, area, period, pasted }, breather, following);
  const tooLarge = asked.filter((place) => !readable.includes(place)).map(tooLargeFinding);
  return {
    kind: 'checked',
    report: {
      place: area.place,
      period,
      sheets: asked.length,
      tables: tablesIn(area, tables).length,
      findings: [
        ...figures.findings.filter(({ cells }) => isInArea(area, cells)),
        ...statements,
        ...tooLarge,
      ],
    },
  };
}

function nothingIn({ scope }: CheckRequest): string {
  return scope.kind === 'workbook'
    ? 'There is nothing in this workbook to check. Type or paste your tables into it first.'
    : `The sheet “${scope.sheetName}” is empty, so there is nothing to check. Select a sheet with figures.`;
}
