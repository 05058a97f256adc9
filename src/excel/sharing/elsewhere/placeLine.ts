import type { Scan } from '../scan';
import type { LogLine } from '../sharingLog';
import { placeWords } from './placeWords';
import type { Replacement } from './planElsewhere';
import { textsIn } from './rule';

/** The line of the log about a place outside cells. */
export function placeLine({ found: { place, rule }, stand, how }: Replacement, { sheets }: Scan): LogLine {
  const [before, after] = [textsIn(rule), textsIn(stand)];
  // What stays, such as the other limit or an operator, says nothing here.
  const changed = before.map((text, index) => text !== after[index]);
  return {
    sheet: sheets.find(({ id }) => id === place.sheetId)?.name ?? 'Workbook',
    cell: placeWords(place),
    before: before.filter((_, index) => changed[index]).join('  '),
    after: after.filter((_, index) => changed[index]).join('  '),
    how,
  };
}
