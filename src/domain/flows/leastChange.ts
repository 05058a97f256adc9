import { cheapestPath, type Rounding } from './cheapestPath';
import { movableArcs, type Network } from './network';

/**
 * Rounds the flows of a network so that they balance again at every node, with the least total change.
 *
 * Each flow is first rounded to the nearest multiple: the least change, but some nodes are then left with steps too
 * many and others lack them. Step by step the surplus is moved to where it is lacking, always the cheapest way
 * (successive shortest paths), which keeps the change the least there is for what has been balanced so far.
 * @returns undefined where no rounding balances, which cannot be when the flows themselves do.
 */
export function leastChange(network: Network): Rounding | undefined {
  const touching = movableArcs(network);
  const rounding: Rounding = {
    up: network.arcs.map(({ remainder }) => 2n * remainder > network.step),
    prices: new Array<bigint>(network.nodes).fill(0n),
  };
  const surplus = surpluses(network, rounding.up);
  const lacks = (node: number) => surplus[node] < 0n;
  for (let node = 0; node < network.nodes; node++) {
    while (surplus[node] > 0n) {
      const path = cheapestPath(network, rounding, touching, node, lacks);
      if (path === undefined) return undefined;
      for (const arc of path.arcs) rounding.up[arc] = !rounding.up[arc];
      surplus[node] -= 1n;
      surplus[path.end] += 1n;
    }
  }
  return rounding;
}

/** How many steps more come into each node than go out. */
function surpluses({ nodes, arcs }: Network, up: readonly boolean[]): bigint[] {
  const surplus = new Array<bigint>(nodes).fill(0n);
  arcs.forEach(({ from, to, below }, place) => {
    const steps = up[place] ? below + 1n : below;
    surplus[from] -= steps;
    surplus[to] += steps;
  });
  return surplus;
}
