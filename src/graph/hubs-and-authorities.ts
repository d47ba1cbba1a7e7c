import type { Digraph } from './digraph.ts';

/** What {@link hubsAndAuthorities} gives; each table sums to 1, or is all 0 where there is no edge. */
export interface HubsAndAuthorities {
  readonly hubs: Float64Array;
  readonly authorities: Float64Array;
  /** By how much the hubs changed in the last step, all nodes together. */
  readonly change: number;
}

/**
 * Hubs supply good authorities, authorities are supplied by good hubs: both are raised in turn until they settle.
 *
 * @param tolerance change at which to stop
 * @complexity O(m) a step, at most `steps`
 * @reference Kleinberg, J. ACM 46 (1999) 604–632
 */
export function hubsAndAuthorities(digraph: Digraph, tolerance: number, steps: number): HubsAndAuthorities {
  const { nodeCount, userStart, users, supplierStart, suppliers } = digraph;
  const hubs = new Float64Array(nodeCount).fill(1 / nodeCount);
  const authorities = new Float64Array(nodeCount);
  let change = Infinity;
  for (let step = 0; step < steps && change > tolerance; step++) {
    for (let node = 0; node < nodeCount; node++) {
      let sum = 0;
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) sum += hubs[suppliers[at]!]!;
      authorities[node] = sum;
    }
    scaleToOne(authorities);
    const before = hubs.slice();
    for (let node = 0; node < nodeCount; node++) {
      let sum = 0;
      for (let at = userStart[node]!; at < userStart[node + 1]!; at++) sum += authorities[users[at]!]!;
      hubs[node] = sum;
    }
    scaleToOne(hubs);
    change = 0;
    for (let node = 0; node < nodeCount; node++) change += Math.abs(hubs[node]! - before[node]!);
  }
  return { hubs, authorities, change };
}

function scaleToOne(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum > 0) for (let at = 0; at < values.length; at++) values[at]! /= sum;
}
