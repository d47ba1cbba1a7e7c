import type { Digraph } from './digraph.ts';
import { bySupply, type StrongComponents } from './strong-components.ts';

/**
 * Longest chain of needs below each strong component, which counts as one step: 0 = needs nothing outside itself.
 *
 * @returns one level per component
 * @complexity O(n + m)
 */
export function levels({ supplierStart, suppliers }: Digraph, strong: StrongComponents): Int32Array {
  const { component } = strong;
  const level = new Int32Array(strong.count);
  for (const node of bySupply(strong)) {
    const own = component[node]!;
    let highest = level[own]!;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      const below = component[suppliers[at]!]!;
      if (below !== own && level[below]! >= highest) highest = level[below]! + 1;
    }
    level[own] = highest;
  }
  return level;
}
