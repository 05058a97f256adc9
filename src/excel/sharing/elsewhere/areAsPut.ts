import type { KeptPlace } from '../kept';
import type { Place } from './places';
import { placesNow } from './placesNow';
import { textsIn } from './rule';

/** Whether places outside cells say what was put there, to the letter, and are where they were. */
export async function areAsPut(kept: readonly KeptPlace[]): Promise<boolean> {
  if (kept.length === 0) return true;
  const { found } = await placesNow(kept, new Map());
  const now = new Map(found.map(({ place, rule }) => [keyOf(place), JSON.stringify(textsIn(rule))]));
  return kept.every(({ place, stand }) => now.get(keyOf(place)) === JSON.stringify(textsIn(stand)));
}

function keyOf(place: Place): string {
  switch (place.kind) {
    case 'name':
      return `${place.kind} ${place.sheetId} ${place.name}`;
    case 'format':
      return `${place.kind} ${place.sheetId} ${place.id}`;
    case 'validation': {
      const { row, column, rows, columns } = place.area;
      return `${place.kind} ${place.sheetId} ${row}:${column}:${rows}:${columns}`;
    }
  }
}
