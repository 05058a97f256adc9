/** What has to be worked out before formulas outside cells are replaced. */
import { findCalls } from '../../../functions/sharing/findCalls';
import { seenFromElsewhere } from '../../../functions/sharing/seenFromElsewhere';
import { shifted } from '../../../functions/sharing/shifted';
import { withoutAddIn } from '../../../functions/sharing/withoutAddIn';
import { quotedSheet } from '../../../tables/cellAddress';
import type { Rectangle } from '../../../tables/types';
import { cellsOf } from '../../reading/rectangles';
import type { Found } from './places';
import { formulasIn } from './rule';

/**
 * What a formula is there for. `condition`: true or false, cell by cell. `limit`: a figure to compare with. `list`: the words
 * to choose from. `name`: anything.
 */
export type Role = 'name' | 'condition' | 'limit' | 'list';

/** A formula outside cells that calls our functions. */
export interface Question {
  found: Found;
  formula: string;
  role: Role;
  /** The ordinary formula; null where there is none, for the reason given. */
  native: string | null;
  reason: string;
  /** The formula, and the ordinary one, as another sheet would have them, for the cells they are for. */
  asked: string[];
  askedNative: string[];
  /** It means the same wherever it stands. */
  fixed: boolean;
}

/** What is known of a sheet. */
interface SheetKnown {
  name: string;
  ownNames: readonly string[];
}

/** Cells at which a formula is compared; more of a rule for a whole column would take long and tell little. */
const mostCells = 500;

/**
 * The questions about one place.
 * @param areas the cells it is for; the first cell of the first is the one its formulas are seen from.
 */
export function questionsOf(found: Found, sheet: SheetKnown | null, areas: readonly Rectangle[]): Question[] {
  return formulasIn(found.rule)
    .filter((formula) => findCalls(formula).length > 0)
    .map((formula): Question => {
      const { formula: native, kept } = withoutAddIn(formula);
      const fixed = shifted(formula, 1, 1) === formula;
      const offsets = fixed ? [{ row: 0, column: 0 }] : offsetsOf(found, areas);
      const at = (text: string): string[] =>
        offsets.map(({ row, column }) => {
          const there = shifted(text, row, column);
          return sheet ? seenFromElsewhere(there, quotedSheet(sheet.name), sheet.ownNames) : there;
        });
      return {
        ...{ found, formula, fixed, role: roleOf(found) },
        native: kept === null ? native : null,
        reason: kept ?? '',
        asked: at(formula),
        askedNative: kept === null ? at(native) : [],
      };
    });
}

/** A name that is not fixed means something else in every cell, and cannot be asked about. */
function offsetsOf({ place }: Found, areas: readonly Rectangle[]): { row: number; column: number }[] {
  if (place.kind === 'name' || areas.length === 0) return [];
  const [{ row: top, column: left }] = areas;
  const offsets: { row: number; column: number }[] = [];
  for (const area of areas) {
    const rows = Math.min(area.rows, Math.ceil(mostCells / Math.min(area.columns, mostCells)));
    const columns = Math.min(area.columns, mostCells);
    for (const { row, column } of cellsOf({ ...area, rows, columns })) {
      if (offsets.length < mostCells) offsets.push({ row: row - top, column: column - left });
    }
  }
  return offsets;
}

function roleOf({ place, rule }: Found): Role {
  if (place.kind === 'name') return 'name';
  if (place.kind === 'format') return place.formatKind === 'Custom' ? 'condition' : 'limit';
  const kinds = rule as Record<string, unknown>;
  if (kinds.custom) return 'condition';
  return kinds.list ? 'list' : 'limit';
}
