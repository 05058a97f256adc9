import { earliestUp } from '../../domain/flows/earliestUp';
import { leastChange } from '../../domain/flows/leastChange';
import type { Arc } from '../../domain/flows/network';
import { floorDivide, fromWholeNumber, roundDivide, toWholeNumbers } from '../../domain/wholeNumbers';
import { isPlainSum, terms, type Equation, type Figures } from './equation';
import { byLine, isFlat, orientations, type ByLine } from './structure';

export type RoundedFigures =
  | { kind: 'rounded'; figures: (number | null)[][] }
  /** Totals of totals in both directions: no flow keeps all of them. */
  | { kind: 'tooTied' }
  | { kind: 'outOfReach' };

/** One direction of the table: its equations may hang together; those of the other direction may not. */
interface Directions {
  /** Equations that may hang together, by line, and how each is read. */
  tree: ByLine;
  orientation: ReadonlyMap<Equation, 1 | -1>;
  flat: ByLine;
  /** The figure where a line of the tree meets a line of the other direction. */
  at(treeLine: number, flatLine: number): number | null;
}

/**
 * Rounds every figure to the multiple of a unit just below or just above it (an exact multiple stays) so that all
 * equations still hold, with the least total change of all figures; in a tie the first figure along the rows that can go
 * up does. A total that adds up in one direction only is rounded by itself, half away from zero, and its figures to it,
 * as ROUNDTOTAL does; a table with totals both ways comes out as ROUNDTABLE gives it; what is in no equation is rounded
 * half away from zero. RULES.md section 3.
 *
 * Subtotals are allowed where the other direction has but plain totals: the table is then still a flow of money, from
 * rows through the sums of each column, and rounding it is the same search for the cheapest way.
 * @param unit more than 0.
 */
export function roundFigures(
  figures: Figures,
  rows: readonly Equation[],
  columns: readonly Equation[],
  unit: number,
): RoundedFigures {
  const rowsAreTree = isFlat(columns);
  if (!rowsAreTree && !isFlat(rows)) return { kind: 'tooTied' };
  const orientation = orientations(rowsAreTree ? rows : columns);
  if (!orientation) return { kind: 'tooTied' };
  const directions: Directions = {
    tree: byLine(rowsAreTree ? rows : columns),
    flat: byLine(rowsAreTree ? columns : rows),
    orientation,
    at: (line, other) => (rowsAreTree ? figures[line][other] : figures[other][line]),
  };

  const places = figures.flatMap((row, i) =>
    row.flatMap((figure, j) => (figure === null ? [] : [{ row: i, column: j, figure }])),
  );
  const { wholes, decimals } = toWholeNumbers([unit, ...places.map(({ figure }) => figure)]);
  const [step, ...amounts] = wholes;
  const nodes = new Nodes();
  const result = figures.map((row) => row.map((): number | null => null));
  const arcs: Arc[] = [];
  const placeOfArc: number[] = [];
  const put = (place: number, steps: bigint): void => {
    result[places[place].row][places[place].column] = fromWholeNumber(steps * step, decimals);
  };
  places.forEach(({ row, column }, place) => {
    const amount = amounts[place];
    const [line, other] = rowsAreTree ? [row, column] : [column, row];
    const ends = endsOf(directions, nodes, line, other);
    if (!ends) {
      put(place, roundDivide(amount, step));
      return;
    }
    const below = ends.fixed ? roundDivide(amount, step) : floorDivide(amount, step);
    arcs.push({
      from: ends.from,
      to: ends.to,
      below,
      remainder: ends.fixed ? 0n : amount - below * step,
    });
    placeOfArc.push(place);
  });
  const network = { step, nodes: nodes.count, arcs };
  const rounding = leastChange(network);
  if (!rounding) return { kind: 'outOfReach' };
  earliestUp(network, rounding);
  arcs.forEach(({ below }, arc) => put(placeOfArc[arc], rounding.up[arc] ? below + 1n : below));
  return { kind: 'rounded', figures: result };
}

/** Numbers for the nodes of a network, given out as they are asked for. */
class Nodes {
  private readonly numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }

  get count(): number {
    return this.numbers.size;
  }
}

interface Ends {
  from: number;
  to: number;
  /** It goes to the nearest multiple whatever its figures do. */
  fixed: boolean;
}

/** Between which two sums a figure runs; undefined where it is in none. */
function endsOf(directions: Directions, nodes: Nodes, line: number, other: number): Ends | undefined {
  const { tree, flat, orientation, at } = directions;
  const along = (tree.get(line) ?? []).filter((equation) => at(equation.result, other) !== null);
  const across = (flat.get(other) ?? []).filter((equation) => at(line, equation.result) !== null);
  if (along.length === 0 && across.length === 0) return undefined;
  const acrossSign = across.length > 0 ? signIn(across[0], other) : 1;
  const ends = along.map((equation) => ({
    node: nodes.of(`${equation.result}|${other}`),
    sign: (orientation.get(equation) ?? 1) * signIn(equation, line) * acrossSign,
  }));
  if (ends.length < 2 && across.length > 0) {
    ends.push({
      node: nodes.of(`across ${line}|${across[0].result}`),
      sign: ends.length > 0 ? -ends[0].sign : acrossSign,
    });
  }
  if (ends.length < 2) {
    const outside = across.length > 0 ? `outside, line ${line}` : `outside, other ${other}`;
    ends.push({ node: nodes.of(outside), sign: -ends[0].sign });
  }
  const [first, second] = ends[0].sign > 0 ? [ends[1], ends[0]] : ends;
  return { from: first.node, to: second.node, fixed: isLoneTotal(along, across, line, other) };
}

/** The total of figures that add up in no other direction, and not part of another total. */
function isLoneTotal(
  along: readonly Equation[],
  across: readonly Equation[],
  line: number,
  other: number,
): boolean {
  if (along.length + across.length !== 1) return false;
  const [equation] = [...along, ...across];
  return equation.result === (along.length > 0 ? line : other) && isPlainSum(equation);
}

function signIn(equation: Equation, line: number): 1 | -1 {
  return terms(equation).find((term) => term.line === line)?.sign ?? 1;
}
