/** Finds the rows of a selection that add up others. */
import { RunningTotals } from './casts';
import type { TotalName } from './totalNames';

/** What is known of a row of the selection below the headings. */
export interface RowFacts {
  /** Position in the selection, from 0. */
  index: number;
  label: string;
  /** True when any column beside the names holds anything. */
  filled: boolean;
  /** Its figures in the columns that add up; null where a cell is blank or no number. */
  figures: (number | null)[];
}

/** A row that is named like a total or adds up the rows above it. */
export interface TotalCandidate {
  position: number;
  name: TotalName;
  /** A total by its figures, not by its name. */
  guessed: boolean;
  /** The share of its figures that add up all rows above it, and those of its section only. */
  ofAll: number;
  ofSection: number;
  /** Positions of the rows since the group heading or total before. */
  section: number[];
  /** True when a group heading opens its section. */
  grouped: boolean;
  /** True when no row stands above it. */
  first: boolean;
}

/** Which rows of a selection are totals. */
export interface FoundTotals {
  candidates: TotalCandidate[];
  /** Positions of rows named like a total that add up nothing above them. */
  notTotals: Set<number>;
  /** Position of a last row that adds up all above it with the other sign: `Decrease £409k` under minus figures. */
  opposite: number | null;
  /** Positions of group headings. */
  groups: Set<number>;
}

/** So much of a row's figures must cast before it is believed to add up what its name alone does not say. */
export const believable = 0.5;

/** So many rows and figures go into it that it is no coincidence. */
function tellingly(above: RunningTotals, figures: readonly (number | null)[]): boolean {
  const many = figures.length === 1 ? 3 : 2;
  const filled = figures.filter((figure) => figure !== null && figure !== 0).length;
  return above.rows >= many && filled >= Math.min(figures.length, 2);
}

/**
 * @param nameOf what the name of a row says.
 * @param halves half a step for each column of figures.
 */
export function findTotals(
  facts: readonly RowFacts[],
  nameOf: (label: string) => TotalName,
  halves: readonly number[],
): FoundTotals {
  const found: FoundTotals = { candidates: [], notTotals: new Set(), opposite: null, groups: new Set() };
  const lastFilled = facts.map(({ filled }) => filled).lastIndexOf(true);
  const all = new RunningTotals();
  let rows = 0;
  let sums = new RunningTotals();
  let section: number[] = [];
  let heading: string | null = null;
  const open = (group: string | null): void => {
    sums = new RunningTotals();
    section = [];
    heading = group;
  };

  facts.forEach(({ label, filled, figures }, position) => {
    if (!filled) {
      if (label === '' || position > lastFilled) return;
      found.groups.add(position);
      open(label);
      return;
    }
    const ofAll = all.rows > 0 ? all.castShare(figures, halves) : 0;
    const ofSection = sums.rows > 0 ? sums.castShare(figures, halves) : 0;
    const name = nameOf(label);
    const last = position === lastFilled;
    const believed = Math.max(ofAll, ofSection) >= believable;
    const named = name === 'begins' ? believed || last : name !== 'none';
    const guessed =
      name === 'none' &&
      ((last && ofAll === 1 && tellingly(all, figures)) ||
        (label === '' && ofSection === 1 && tellingly(sums, figures)) ||
        (label !== '' && label === heading && ofSection === 1));
    if (named || guessed) {
      const grouped = heading !== null;
      const first = rows === 0;
      found.candidates.push({ position, name, guessed, ofAll, ofSection, section, grouped, first });
      open(null);
      return;
    }
    if (name === 'begins') found.notTotals.add(position);
    const turned = figures.map((figure) => (figure === null ? null : -figure));
    if (last && tellingly(all, figures) && all.castShare(turned, halves) === 1) found.opposite = position;
    rows += 1;
    all.add(figures);
    sums.add(figures);
    section.push(position);
  });
  return found;
}
