import { pricedCost, type Rounding } from './cheapestPath';
import { movableArcs, nextNode, type Arc, type Network } from './network';

/** Arcs that may still be turned at no cost, and those of them that touch each node. */
interface FreeArcs {
  arcs: readonly Arc[];
  isFree: boolean[];
  touching: readonly (readonly number[])[];
}

/** How to go on towards the far end: by which arc, to which node. */
type Onward = ReadonlyMap<number, { arc: number; to: number }>;

/**
 * Of all roundings with the same least change, the one that rounds the earliest arcs up: the first arc that can go up
 * does, then the next that still can, and so on. So the answer depends on the flows and their order alone.
 *
 * All roundings of least change differ only in arcs that cost nothing to turn at the prices, turned along circles.
 * @param rounding one rounding of least change; it is changed into the one wanted.
 */
export function earliestUp(network: Network, rounding: Rounding): void {
  const { up } = rounding;
  const free = freeArcs(network, rounding);
  network.arcs.forEach(({ from, to }, place) => {
    if (!free.isFree[place]) return;
    free.isFree[place] = false;
    if (up[place]) return;
    const onward = search(free, up, to, from);
    if (onward.has(to)) {
      for (const arc of [place, ...way(to, onward)]) up[arc] = !up[arc];
    } else settleAround(free, onward, from);
  });
}

function freeArcs(network: Network, rounding: Rounding): FreeArcs {
  const { arcs } = network;
  const isFree = arcs.map(({ from, to, remainder }, arc) => {
    const [start, end] = rounding.up[arc] ? [to, from] : [from, to];
    return remainder > 0n && pricedCost(network, rounding, arc, start, end) === 0n;
  });
  return {
    arcs,
    isFree,
    touching: movableArcs(network).map((places) => places.filter((arc) => isFree[arc])),
  };
}

/** Seeks a way for a step from `start` to `end`, backwards from the end: the nodes from which the end can be reached. */
function search(
  { arcs, isFree, touching }: FreeArcs,
  up: readonly boolean[],
  start: number,
  end: number,
): Onward {
  const onward = new Map<number, { arc: number; to: number }>();
  const open = [end];
  while (open.length > 0 && !onward.has(start)) {
    const node = open.pop() as number;
    for (const arc of touching[node]) {
      if (!isFree[arc]) continue;
      const before = nextNode(arcs[arc], !up[arc], node);
      if (before === undefined || before === end || onward.has(before)) continue;
      onward.set(before, { arc, to: node });
      open.push(before);
    }
  }
  return onward;
}

function way(start: number, onward: Onward): number[] {
  const arcs: number[] = [];
  let step = onward.get(start);
  while (step !== undefined) {
    arcs.push(step.arc);
    step = onward.get(step.to);
  }
  return arcs;
}

/**
 * Nothing comes into the nodes that reach the end from outside them, so arcs between them and the others are on no circle
 * and stay for good. Every search in vain thus splits the network, which limits their number.
 */
function settleAround({ arcs, isFree, touching }: FreeArcs, onward: Onward, end: number): void {
  const isInside = (node: number) => node === end || onward.has(node);
  for (const node of [end, ...onward.keys()]) {
    for (const arc of touching[node]) {
      if (!isInside(arcs[arc].from) || !isInside(arcs[arc].to)) isFree[arc] = false;
    }
  }
}
