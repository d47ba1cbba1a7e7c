import { attenuatedWalks } from './attenuated-walks.ts';
import type { Digraph } from './digraph.ts';
import type { StrongComponents } from './strong-components.ts';

/**
 * Where a walk along supply is found that goes on with probability `damping`, and else starts anew at any node, as it
 * does where a node has no users. Ranks sum to 1.
 *
 * Starting anew at the ends spreads like starting anew at all, so the ranks are the attenuated walks of the graph as it
 * stands, scaled to sum to 1: without loops they are exact after one pass.
 *
 * @param tolerance most that all ranks together may be wrong by
 * @complexity O(n + m) without loops, O(m) a round within them
 * @reference Page, Brin, Motwani & Winograd (1999), Stanford InfoLab 1999-66; Langville & Meyer, Google's PageRank and
 * Beyond (2006), ch. 8
 */
export function pageRank(
  digraph: Digraph,
  strong: StrongComponents,
  damping: number,
  tolerance: number,
): { readonly ranks: Float64Array; readonly error: number } {
  const { nodeCount, userStart } = digraph;
  const weight = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const uses = userStart[node + 1]! - userStart[node]!;
    weight[node] = uses === 0 ? 0 : damping / uses;
  }
  const { values, error } = attenuatedWalks(digraph, strong, weight, damping, tolerance / 2);
  let sum = 0;
  for (const value of values) sum += value;
  return { ranks: values.map((value) => value / sum), error: (2 * error) / sum };
}
