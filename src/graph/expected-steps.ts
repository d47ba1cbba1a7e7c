import type { Digraph } from './digraph.ts';
import { bySupply, type StrongComponents } from './strong-components.ts';

/** What {@link expectedSteps} gives. */
export interface ExpectedSteps {
  readonly steps: Float64Array;
  /** Greatest error of any value, relative to it, up to rounding. */
  readonly error: number;
  /** Nodes from which the walk does not end, ascending; where there are any, the steps mean nothing. */
  readonly endless: readonly number[];
}

/** Edges that are gone over at most within a loop before it counts as endless. */
const mostWork = 2e9;

/**
 * Solves x(i) = 1 + Σ chance(i, j) · x(j) over the suppliers j of i: the expected number of nodes on a walk that starts
 * at i, goes on to each supplier with its chance, and ends otherwise.
 *
 * One pass in supply order settles what stands in no loop; loops are gone over until they settle. Since all numbers are
 * ≥ 0 and x solves the equations with 1 on the right, a residual of at most r bounds every relative error by r.
 *
 * @param chance > 0, one per entry of the digraph's `suppliers`
 * @param ends 1 per node where the walk may end
 * @complexity O(n + m) without loops; O(m) a round within them
 * @reference Kemeny & Snell, Finite Markov Chains (1960), chapter 3
 */
export function expectedSteps(
  digraph: Digraph,
  strong: StrongComponents,
  chance: Float64Array,
  ends: Uint8Array,
  tolerance: number,
): ExpectedSteps {
  const { nodeCount, supplierStart, suppliers } = digraph;
  const steps = new Float64Array(nodeCount);
  const endless = withoutEnd(digraph, ends);
  if (endless.length > 0) return { steps, error: Infinity, endless };
  const order = bySupply(strong);
  let error = 0; // of loops: what stands in none is as exact as its suppliers
  for (let start = 0, end = 0; start < nodeCount; start = end) {
    end = start + strong.size[strong.component[order[start]!]!]!;
    if (end - start === 1) settle(order[start]!);
    if (end - start === 1 ? steps[order[start]!] === Infinity : !settleLoop(order.subarray(start, end))) {
      return { steps, error: Infinity, endless: [...order.subarray(start, end)].sort((a, b) => a - b) };
    }
  }
  return { steps, error, endless };

  function settle(node: number): number {
    let sum = 1;
    let own = 0;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      if (suppliers[at] === node) own += chance[at]!;
      else sum += chance[at]! * steps[suppliers[at]!]!;
    }
    const before = steps[node]!;
    steps[node] = own < 1 ? sum / (1 - own) : Infinity;
    return Math.abs(steps[node] - before);
  }

  function settleLoop(nodes: Int32Array): boolean {
    let edges = 0;
    for (const node of nodes) edges += supplierStart[node + 1]! - supplierStart[node]!;
    for (let work = 0; work < mostWork; work += edges) {
      let change = 0;
      let most = 0;
      for (const node of nodes) {
        change = Math.max(change, settle(node));
        most = Math.max(most, steps[node]!);
      }
      if (!(most < 1e12)) return false;
      if (change > tolerance + most * Number.EPSILON) continue;
      for (const node of nodes) error = Math.max(error, settle(node)); // each the residual of what it replaces
      return true;
    }
    return false;
  }
}

/** Nodes from which no way along suppliers leads to an end, ascending. */
function withoutEnd({ nodeCount, userStart, users }: Digraph, ends: Uint8Array): number[] {
  const leads = ends.slice();
  const found = new Int32Array(nodeCount);
  let tail = 0;
  for (let node = 0; node < nodeCount; node++) if (ends[node] === 1) found[tail++] = node;
  for (let head = 0; head < tail; head++) {
    const node = found[head]!;
    for (let at = userStart[node]!; at < userStart[node + 1]!; at++) {
      const user = users[at]!;
      if (leads[user] === 1) continue;
      leads[user] = 1;
      found[tail++] = user;
    }
  }
  const endless: number[] = [];
  if (tail === nodeCount) return endless;
  for (let node = 0; node < nodeCount; node++) if (leads[node] === 0) endless.push(node);
  return endless;
}
