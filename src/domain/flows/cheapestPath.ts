import { costOfTurning, nextNode, type Network } from './network';

/** How the arcs of a network are rounded, and the prices that prove it the least change. */
export interface Rounding {
  up: boolean[];
  /**
   * A price for every node such that turning an arc, at its cost plus the price where a step leaves less the price
   * where it arrives, never gains: `pricedCost` is 0 or more for every turn that is possible.
   */
  prices: bigint[];
}

/** The cost of moving a step from a node to the next by turning an arc, at the prices. */
export function pricedCost(
  { arcs, step }: Network,
  { up, prices }: Rounding,
  arc: number,
  from: number,
  to: number,
): bigint {
  return costOfTurning(arcs[arc], up[arc], step) + prices[from] - prices[to];
}

/**
 * The cheapest way to move one step from a node to any node that lacks one, by turning arcs (Dijkstra's algorithm on
 * the priced costs, ended at the first such node). Afterwards the prices hold with the path turned as well.
 * @param lacks whether a node lacks a step.
 * @returns the arcs to turn and the node reached; undefined where there is no way. Changes the prices, not the arcs.
 */
export function cheapestPath(
  network: Network,
  rounding: Rounding,
  touching: readonly (readonly number[])[],
  start: number,
  lacks: (node: number) => boolean,
): { arcs: number[]; end: number } | undefined {
  const { up, prices } = rounding;
  const distance = new Map<number, bigint>([[start, 0n]]);
  const arrivedBy = new Map<number, { arc: number; from: number }>();
  const open = new Set([start]);
  const settled: number[] = [];
  while (open.size > 0) {
    const node = nearest(open, distance, lacks);
    const soFar = distance.get(node) as bigint;
    if (lacks(node)) {
      for (const passed of settled) prices[passed] += (distance.get(passed) as bigint) - soFar;
      return { arcs: pathTo(node, arrivedBy), end: node };
    }
    open.delete(node);
    settled.push(node);
    for (const arc of touching[node]) {
      const next = nextNode(network.arcs[arc], up[arc], node);
      if (next === undefined || (distance.has(next) && !open.has(next))) continue;
      const total = soFar + pricedCost(network, rounding, arc, node, next);
      const known = distance.get(next);
      if (known !== undefined && known <= total) continue;
      distance.set(next, total);
      arrivedBy.set(next, { arc, from: node });
      open.add(next);
    }
  }
  return undefined;
}

/** The open node that is nearest; of equally near ones one that lacks a step, because the search ends there. */
function nearest(
  open: ReadonlySet<number>,
  distance: ReadonlyMap<number, bigint>,
  lacks: (node: number) => boolean,
): number {
  let best = -1;
  let shortest: bigint | undefined;
  for (const node of open) {
    const candidate = distance.get(node) as bigint;
    const isNearer = shortest === undefined || candidate < shortest;
    if (!isNearer && !(candidate === shortest && lacks(node))) continue;
    best = node;
    shortest = candidate;
  }
  return best;
}

function pathTo(end: number, arrivedBy: ReadonlyMap<number, { arc: number; from: number }>): number[] {
  const arcs: number[] = [];
  let step = arrivedBy.get(end);
  while (step !== undefined) {
    arcs.push(step.arc);
    step = arrivedBy.get(step.from);
  }
  return arcs;
}
