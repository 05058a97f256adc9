/** The same figure in both workbooks. */
import { convertUnit } from '../../domain/unit';
import type { FigureRef } from '../checking/identity';
import { headingUnit } from '../headingWords';
import type { MoneyUnit } from '../types';
import { differ, placeOf } from './shownFigure';

const counts =
  /^(?:weeks|snapshot|budgetNumber|averageNumber|numberVariance|percent|variancePercent|currentPercent)$/;

/** Whether a column holds money; counts and percentages have no unit to convert. */
export function isMoney({ view, row, column }: FigureRef): boolean {
  return !counts.test(view.table.columns[column].key) && !view.text(row, column).includes('%');
}

export function unitOf({ view, column }: FigureRef): MoneyUnit {
  return headingUnit(view.table.columns[column].heading) ?? view.table.unit;
}

export interface FigurePair {
  now: FigureRef;
  last: FigureRef;
  /** NaN where the cell holds no figure. The one of last period is in the unit of this workbook's. */
  nowValue: number;
  lastValue: number;
  /** Both show that they are not the same figure. */
  changed: boolean;
}

function isChanged(a: number, placeA: number, b: number, placeB: number): boolean {
  // A blank is as good as nil.
  if (Number.isNaN(a)) return !Number.isNaN(b) && b !== 0;
  if (Number.isNaN(b)) return a !== 0;
  return differ(a, placeA, b, placeB);
}

export function figurePair(now: FigureRef, last: FigureRef): FigurePair {
  const factor = isMoney(now) && isMoney(last) ? convertUnit(1, unitOf(last), unitOf(now)) : 1;
  const nowValue = now.view.value(now.row, now.column);
  const lastValue = last.view.value(last.row, last.column) * factor;
  const changed = isChanged(nowValue, placeOf(now), lastValue, placeOf(last) * factor);
  return { now, last, nowValue, lastValue, changed };
}
