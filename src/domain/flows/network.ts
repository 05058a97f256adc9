/**
 * A flow from one node to another, to be rounded to the multiple of the network's step just below or just above.
 * Rounded up it is one step more than rounded down.
 */
export interface Arc {
  from: number;
  to: number;
  /** The flow rounded down, in steps. */
  below: bigint;
  /** What rounding down takes off: less than a step; 0 where the flow is a multiple already and stays. */
  remainder: bigint;
}

/** Flows that balance at every node: as much comes in as goes out. */
export interface Network {
  nodes: number;
  arcs: readonly Arc[];
  /** What flows are rounded to multiples of, in the unit of the remainders. */
  step: bigint;
}

/** For every node the arcs that begin or end there, by their place in the network, without those that stay. */
export function movableArcs({ nodes, arcs }: Network): number[][] {
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach((arc, place) => {
    if (arc.remainder === 0n) return;
    touching[arc.from].push(place);
    touching[arc.to].push(place);
  });
  return touching;
}

/**
 * Where one more step can be moved from a node along an arc: to its end by rounding it up instead of down, back to its
 * beginning by rounding it down instead of up. Undefined where the arc as it is rounded leads nowhere from the node.
 */
export function nextNode(arc: Arc, isUp: boolean, node: number): number | undefined {
  if (isUp) return arc.to === node ? arc.from : undefined;
  return arc.from === node ? arc.to : undefined;
}

/** How much more the flow changes in total when the rounding of this arc is turned round. */
export function costOfTurning({ remainder }: Arc, isUp: boolean, step: bigint): bigint {
  const costOfUp = step - 2n * remainder;
  return isUp ? -costOfUp : costOfUp;
}
