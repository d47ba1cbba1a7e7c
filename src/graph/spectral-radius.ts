import type { Digraph } from './digraph.ts';
import { standsInLoop, type StrongComponents } from './strong-components.ts';

/**
 * Bounds of the greatest eigenvalue of the supply graph's adjacency matrix: how fast walks multiply. 0 without loops.
 *
 * The bounds are those of Collatz and Wielandt, true at every step: within a loop no node's walks multiply faster than
 * the greatest ratio of two steps, and none slower than the least.
 *
 * @param precision how far apart the bounds may be, relative to the upper one
 * @complexity O(m) a step, at most `steps`
 * @reference Collatz, Math. Z. 48 (1942) 221–226; Wielandt, Math. Z. 52 (1950) 642–648
 */
export function spectralRadius(
  digraph: Digraph,
  strong: StrongComponents,
  precision: number,
  steps: number,
): { readonly low: number; readonly high: number } {
  const { nodeCount, supplierStart, suppliers } = digraph;
  const { component } = strong;
  const looping = Int32Array.from(component.keys()).filter((node) => standsInLoop(digraph, strong, node));
  let walks = new Float64Array(nodeCount).fill(1);
  let longer = new Float64Array(nodeCount);
  const least = new Float64Array(strong.count);
  const most = new Float64Array(strong.count);
  let low = 0;
  let high = 0;
  for (let step = 0; step < steps && (step === 0 || high - low > precision * high); step++) {
    least.fill(Infinity);
    most.fill(0);
    for (const node of looping) {
      const own = component[node]!;
      let sum = walks[node]!; // staying is a step too: loops of even length settle
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
        if (component[suppliers[at]!] === own) sum += walks[suppliers[at]!]!;
      }
      longer[node] = sum;
      const ratio = sum / walks[node]!;
      if (ratio < least[own]!) least[own] = ratio;
      if (ratio > most[own]!) most[own] = ratio;
    }
    low = high = 0;
    for (const node of looping) {
      const own = component[node]!;
      low = Math.max(low, least[own]! - 1);
      high = Math.max(high, most[own]! - 1);
      longer[node]! /= most[own]!; // keeps the numbers near 1
    }
    [walks, longer] = [longer, walks];
  }
  return { low, high };
}
