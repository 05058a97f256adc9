import type { Following } from '../following';
import { blocksOf, readCells } from '../reading/readCells';
import { sameFigures } from './sameFigures';
import { cellKey, spillsIn } from '../reading/spills';
import type { Use } from './uses';

/** Of cells that hold ordinary formulas by now, those that do not show what they showed before, in the same cells. */
export async function different(uses: readonly Use[], following: Following): Promise<Use[]> {
  const anchors = uses.map(({ area }) => ({ ...area, rows: 1, columns: 1 }));
  const spills = await spillsIn(blocksOf(anchors), following);
  const [inPlace, elsewhere] = [[] as Use[], [] as Use[]];
  for (const use of uses) {
    const { rows, columns } = spills.get(cellKey(use.area)) ?? { rows: 1, columns: 1 };
    const fits = rows === use.area.rows && columns === use.area.columns;
    (fits ? inPlace : elsewhere).push(use);
  }
  const shown = await readCells(
    inPlace.map(({ area }) => area),
    ['values'],
    following,
    'comparing',
  );
  const changed = inPlace.filter(({ area, values }) => !sameFigures(values, shown(area).values));
  return [...elsewhere, ...changed];
}
