/** Gives names, conditional formats and data validations back what they said, where what was put in its stead is still there. */
import { rangeAddress } from '../../../tables/cellAddress';
import { overlap } from '../../../tables/overlap';
import { rectangleAt } from '../../../tables/rectangleAt';
import type { KeptPlace } from '../kept';
import type { Mover } from '../../tracking/moves';
import type { Step } from '../../transaction/transaction';
import { followedRule, isByValue } from './followedRule';
import type { Found } from './places';
import { placesNow, type PlacesNow, type SheetRef } from './placesNow';
import { placeStep } from './placeStep';
import { formulasIn, type Rule } from './rule';

/** What puts places outside cells back. */
export interface RestoredElsewhere {
  steps: Step[];
  /** How many places are put back. */
  restored: number;
  /** What was left, in sentences. */
  notDone: string[];
  /** What stays remembered. */
  left: KeptPlace[];
  /** The sheets it is about. */
  sheets: SheetRef[];
}

/** @param sheetIds the sheets' ids now, by those they had. */
export async function restoreElsewhere(
  all: readonly KeptPlace[],
  sheetIds: ReadonlyMap<string, string>,
  mover: Mover,
): Promise<RestoredElsewhere> {
  const result: RestoredElsewhere = { steps: [], restored: 0, notDone: [], left: [], sheets: [] };
  if (all.length === 0) return result;
  const now = await placesNow(all, sheetIds);
  const taken = new Set<Found>();
  // First those that are where they were; what is left over may have moved.
  const near = all.map((kept) => take(kept, now, mover, taken, true));
  all.forEach((kept, index) => {
    const matches = near[index].length > 0 ? near[index] : take(kept, now, mover, taken, false);
    for (const { found, rule } of matches) result.steps.push(placeStep(found.place, found.rule, rule));
    const sheet = kept.place.kind === 'name' ? undefined : now.sheetOf(kept);
    if (sheet) result.sheets.push(sheet);
    if (matches.length > 0) result.restored += 1;
    else {
      result.left.push(kept);
      result.notDone.push(leftWords(kept, sheet?.name ?? kept.sheetName ?? ''));
    }
  });
  return result;
}

interface Match {
  found: Found;
  /** What it is to say again. */
  rule: Rule;
}

/** The places that a remembered one has become, none of which another has. Cells of one validation may have been parted. */
function take(kept: KeptPlace, now: PlacesNow, mover: Mover, taken: Set<Found>, near: boolean): Match[] {
  const sheet = now.sheetOf(kept);
  if (!near && isByValue(kept) && kept.place.kind === 'validation') return [];
  const sheetId = sheet?.id ?? null;
  const matches = now.found.flatMap((found): Match[] => {
    if (taken.has(found) || found.place.sheetId !== sheetId) return [];
    if (!isAlike(kept, found) || (near && !isNear(kept, found, mover))) return [];
    const rule = followedRule(
      { before: kept.rule, stand: kept.stand, now: found.rule },
      mover,
      sheetId ?? '',
    );
    return rule === null ? [] : [{ found, rule }];
  });
  const chosen = kept.place.kind === 'validation' ? matches : matches.slice(0, 1);
  for (const { found } of chosen) taken.add(found);
  return chosen;
}

function isAlike({ place }: KeptPlace, { place: now }: Found): boolean {
  if (place.kind === 'name') return now.kind === 'name' && now.name === place.name;
  if (place.kind === 'format') return now.kind === 'format' && now.formatKind === place.formatKind;
  return now.kind === 'validation';
}

function isNear({ place }: KeptPlace, { place: now }: Found, mover: Mover): boolean {
  if (place.kind === 'format') return now.kind === 'format' && now.id === place.id;
  if (place.kind !== 'validation' || now.kind !== 'validation') return true;
  const moved = rectangleAt(mover.formula(rangeAddress(place.area), now.sheetId));
  return moved !== null && overlap(moved, now.area);
}

function leftWords({ place, rule }: KeptPlace, sheetName: string): string {
  const was = `It was ${formulasIn(rule).join(', ')}.`;
  switch (place.kind) {
    case 'name':
      return `The name ${place.name} was changed or deleted and is left. ${was}`;
    case 'format':
      return `A conditional format on “${sheetName}” was changed or deleted and is left. ${was}`;
    case 'validation':
      return `The data validation of ${rangeAddress(place.area)} on “${sheetName}” was changed or deleted and is left. ${was}`;
  }
}
