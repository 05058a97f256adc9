import { rangeAddress } from '../../../tables/cellAddress';
import type { Place } from './places';

/** What a place is called, for the log and the pane: `Name Threshold`, `Data validation C3:C8`. */
export function placeWords(place: Place): string {
  switch (place.kind) {
    case 'name':
      return `Name ${place.name}`;
    case 'format':
      return 'Conditional format';
    case 'validation':
      return `Data validation ${rangeAddress(place.area)}`;
  }
}
