import type { Rectangle } from '../../../tables/types';
import { rectangleOf } from '../../rectangleOf';
import type { Following } from '../../following';
import type { Scan } from '../scan';
import { answersTo } from './answers';
import { formatOf } from './formatKinds';
import type { FormatPlace, Found } from './places';
import { questionsOf } from './questions';
import { mapFormulas, type Rule } from './rule';
import { withScratchSheet } from './scratchSheet';

/** What a place outside cells is to say without our functions. */
export interface Replacement {
  found: Found;
  stand: Rule;
  how: string;
}

/** A place that has to stay as it is, and why. */
export interface LeftPlace {
  found: Found;
  reason: string;
}

/** What becomes of the formulas outside cells. */
export interface ElsewherePlan {
  replaced: Replacement[];
  left: LeftPlace[];
}

/** Finds out what can stand in the stead of formulas outside cells, by working them out. Leaves the workbook as it was. */
export async function planElsewhere(scan: Scan, following: Following): Promise<ElsewherePlan> {
  if (scan.elsewhere.length === 0) return { replaced: [], left: [] };
  const areas = await areasOf(scan.elsewhere);
  const sheets = new Map(scan.sheets.map((sheet) => [sheet.id, sheet]));
  const questions = scan.elsewhere.flatMap((found) =>
    questionsOf(found, sheets.get(found.place.sheetId ?? '') ?? null, areas.get(found) ?? []),
  );
  const names = scan.sheets.map(({ name }) => name);
  const answers = scan.structureProtected
    ? await answersTo(questions, null)
    : await withScratchSheet(names, following, (evaluate) => answersTo(questions, evaluate));
  const plan: ElsewherePlan = { replaced: [], left: [] };
  for (const found of scan.elsewhere) {
    const mine = [...answers].filter(([question]) => question.found === found);
    const stuck = mine.find(([, { stand }]) => stand === null);
    if (stuck) {
      plan.left.push({ found, reason: stuck[1].how });
      continue;
    }
    const stands = new Map(mine.map(([{ formula }, { stand }]) => [formula, stand as string]));
    const stand = mapFormulas(found.rule, (formula) => stands.get(formula) ?? formula);
    plan.replaced.push({ found, stand, how: [...new Set(mine.map(([, { how }]) => how))].join('; ') });
  }
  return plan;
}

/** The cells that formats and validations are for. */
async function areasOf(all: readonly Found[]): Promise<Map<Found, Rectangle[]>> {
  const areas = new Map<Found, Rectangle[]>();
  const context = new Excel.RequestContext();
  const asked = all.flatMap((found) => {
    const { place } = found;
    if (place.kind === 'validation') areas.set(found, [place.area]);
    return place.kind === 'format' ? [{ found, ranges: rangesOf(context, place) }] : [];
  });
  if (asked.length > 0) await context.sync();
  for (const { found, ranges } of asked) {
    areas.set(found, ranges.items.map(rectangleOf));
  }
  return areas;
}

function rangesOf(context: Excel.RequestContext, { sheetId, id }: FormatPlace): Excel.RangeCollection {
  const { areas } = formatOf(context, sheetId, id).getRanges();
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return areas;
}
