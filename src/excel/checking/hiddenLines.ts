import { stopIfCancelled } from '../following';
import type { CheckFollowing } from './outcomes';
import type { SheetPlace } from './sheetPlaces';

/** Rows or columns one after another. */
interface Run {
  from: number;
  count: number;
}

/** Excel tells of several lines only whether all, none or some of them are hidden; some are asked again in so many parts. */
const partsOfRun = 8;
/** Runs asked about in one request. */
const runsAtOnce = 500;

/**
 * Which rows or columns of the part in use are hidden, by hand, by a group or by a filter. No round trip where all or none
 * are; else a few.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  place: SheetPlace,
  of: 'rows' | 'columns',
  following: CheckFollowing,
): Promise<boolean[]> {
  const whole = of === 'rows' ? place.rowsHidden : place.columnsHidden;
  const count = place[of];
  const hidden = Array.from({ length: count }, () => whole === true);
  let unknown = whole === null ? parted({ from: 0, count }) : [];
  while (unknown.length > 0) {
    const mixed: Run[] = [];
    for (let at = 0; at < unknown.length; at += runsAtOnce) {
      stopIfCancelled(following);
      const runs = unknown.slice(at, at + runsAtOnce);
      const answers = await ask(context, place, of, runs);
      runs.forEach((run, i) => {
        if (answers[i] === true) hidden.fill(true, run.from, run.from + run.count);
        if (answers[i] === null) mixed.push(...parted(run));
      });
    }
    unknown = mixed;
  }
  return hidden;
}

/** True, false, or null for a run of which some are hidden. */
async function ask(
  context: Excel.RequestContext,
  { id, row, column }: SheetPlace,
  of: 'rows' | 'columns',
  runs: readonly Run[],
): Promise<(boolean | null)[]> {
  const sheet = context.workbook.worksheets.getItem(id);
  const ranges = runs.map(({ from, count }) => {
    const range =
      of === 'rows'
        ? sheet.getRangeByIndexes(row + from, column, count, 1)
        : sheet.getRangeByIndexes(row, column + from, 1, count);
    range.load(of === 'rows' ? 'rowHidden' : 'columnHidden');
    return range;
  });
  await context.sync();
  return ranges.map((range) => (of === 'rows' ? range.rowHidden : range.columnHidden));
}

function parted({ from, count }: Run): Run[] {
  const size = Math.ceil(count / partsOfRun);
  const runs: Run[] = [];
  for (let start = from; start < from + count; start += size) {
    runs.push({ from: start, count: Math.min(size, from + count - start) });
  }
  return runs;
}
