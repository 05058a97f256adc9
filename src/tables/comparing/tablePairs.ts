/** Which table of last period's workbook is which of this one. */
import { nameKey } from '../checking/rowLabels';
import { subjectOf } from '../checking/ties/sameFigure';
import type { Steps } from '../checking/steps';
import type { TableView } from '../checking/tableView';
import { columnPairs, type ColumnPair } from './columnPairs';
import { namedRows } from './rowNames';

export interface TablePair {
  now: TableView;
  last: TableView;
  columns: ColumnPair[];
}

export interface MatchedTables {
  pairs: TablePair[];
  /** Tables of this workbook only, and of last period's only. */
  added: TableView[];
  gone: TableView[];
}

/** What a table is known by. */
interface Features {
  view: TableView;
  subject: string;
  rows: Set<string>;
}

/** A table that shares fewer of its rows must have the same title. */
const fewestShared = 0.34;
/** How much each likeness counts. */
const weights = { rows: 3, subject: 2, number: 1, sheet: 1 };
const fewestPoints = 1;

/** A title without its number, period and year. */
function subject({ table }: TableView): string {
  const words = subjectOf(table.title ?? '').replace(/\b(?:period|month|p)\s*\d{1,2}\b|\b20\d{2}\S*/gi, ' ');
  return nameKey(words);
}

function featuresOf(view: TableView): Features {
  const keys = namedRows(view).flatMap(({ key }) => (key.startsWith('total ') ? [] : [key]));
  return { view, subject: subject(view), rows: new Set(keys) };
}

/** How likely two tables are the same one; 0 where they cannot be. */
function likeness(now: Features, last: Features): number {
  let shared = 0;
  for (const key of now.rows) if (last.rows.has(key)) shared += 1;
  const share = shared / Math.max(1, Math.min(now.rows.size, last.rows.size));
  const sameSubject = now.subject !== '' && now.subject === last.subject;
  if (share < fewestShared && !sameSubject) return 0;
  const [a, b] = [now.view.table, last.view.table];
  const all = now.rows.size + last.rows.size - shared;
  return (
    weights.rows * (shared / Math.max(1, all)) +
    (sameSubject ? weights.subject : 0) +
    (a.number !== null && a.number === b.number ? weights.number : 0) +
    (a.sheetName === b.sheetName ? weights.sheet : 0)
  );
}

/** Each table is paired at most once, the likeliest pairs first. */
export function* tablePairsSteps(
  nows: readonly TableView[],
  lasts: readonly TableView[],
): Steps<MatchedTables> {
  const others = lasts.map(featuresOf);
  const candidates: { now: number; last: number; points: number }[] = [];
  for (const [at, view] of nows.entries()) {
    const features = featuresOf(view);
    others.forEach((other, last) => {
      const points = likeness(features, other);
      if (points >= fewestPoints) candidates.push({ now: at, last, points });
    });
    yield features.rows.size;
  }
  // Where two pairs are as likely, tables keep their order.
  candidates.sort((a, b) => b.points - a.points || a.now - b.now || a.last - b.last);
  const partners = new Map<number, TablePair>();
  const taken = new Set<number>();
  for (const { now, last } of candidates) {
    if (partners.has(now) || taken.has(last)) continue;
    const columns = columnPairs(nows[now], lasts[last]);
    if (columns.length === 0) continue;
    partners.set(now, { now: nows[now], last: lasts[last], columns });
    taken.add(last);
  }
  return {
    pairs: nows.flatMap((_, at) => partners.get(at) ?? []),
    added: nows.filter((_, at) => !partners.has(at)),
    gone: lasts.filter((_, at) => !taken.has(at)),
  };
}
