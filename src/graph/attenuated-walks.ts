import { byAmount, type Digraph } from './digraph.ts';
import { bySupply, standsInLoop, type StrongComponents } from './strong-components.ts';

/** What {@link attenuatedWalks} gives. */
export interface AttenuatedWalks {
  readonly values: Float64Array;
  /** By how much the values still rise, all nodes together, as far as the last round tells; 0 without loops. */
  readonly error: number;
}

/**
 * Solves x(i) = 1 + Σ weight(j) · x(j) over the suppliers j of i: all walks along supply that end at a node, each
 * weighed by what it passed.
 *
 * One pass in supply order settles whatever stands in no loop; nodes of a loop are gone over, each with the newest
 * values of the others, until what is to come is small. Values rise from below.
 *
 * @param weight ≥ 0, of each supplier for each of its users
 * @param contraction factor < 1 by which what is left falls with each round at least, summed or in some other norm
 * @param tolerance of the error, relative to the number of nodes
 * @complexity O(n + m) without loops; O(m) a round within them, O(log(1 / tolerance) / log(1 / contraction)) rounds
 */
export function attenuatedWalks(
  digraph: Digraph,
  strong: StrongComponents,
  weight: Float64Array,
  contraction: number,
  tolerance: number,
): AttenuatedWalks {
  const { nodeCount, supplierStart, suppliers } = digraph;
  const { component, size } = strong;
  const values = new Float64Array(nodeCount);
  const passedOn = new Float64Array(nodeCount);
  const order = bySupply(strong);
  const placeOf = new Int32Array(nodeCount);
  let error = 0;
  for (let start = 0, end = 0; start < nodeCount; start = end) {
    end = start + size[component[order[start]!]!]!;
    if (standsInLoop(digraph, strong, order[start]!)) error += settleLoop(order.subarray(start, end));
    else {
      const node = order[start]!;
      let sum = 1;
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) sum += passedOn[suppliers[at]!]!;
      values[node] = sum;
      passedOn[node] = weight[node]! * sum;
    }
  }
  return { values, error };

  /** Works on the loop alone, closely packed; what comes from outside it stays as it is. */
  function settleLoop(loop: Int32Array): number {
    const nodes = byAmount(supplierStart, loop);
    const count = nodes.length;
    const own = component[nodes[0]!]!;
    const start = new Int32Array(count + 1);
    const fromOutside = new Float64Array(count).fill(1);
    for (let place = 0; place < count; place++) placeOf[nodes[place]!] = place;
    for (let place = 0; place < count; place++) {
      const node = nodes[place]!;
      let inside = 0;
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) if (component[suppliers[at]!] === own) inside++;
      start[place + 1] = start[place]! + inside;
    }
    const within = new Int32Array(start[count]!);
    for (let place = 0, next = 0; place < count; place++) {
      const node = nodes[place]!;
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
        const supplier = suppliers[at]!;
        if (component[supplier] === own) within[next++] = placeOf[supplier]!;
        else fromOutside[place]! += passedOn[supplier]!;
      }
    }
    const weights = Float64Array.from(nodes, (node) => weight[node]!);
    const walks = new Float64Array(count);
    const passed = new Float64Array(count);
    let left = Infinity;
    while (left > tolerance * count) {
      left = 0;
      for (let place = 0; place < count; place++) {
        let sum = fromOutside[place]!;
        for (let at = start[place]!; at < start[place + 1]!; at++) sum += passed[within[at]!]!;
        left += Math.abs(sum - walks[place]!);
        walks[place] = sum;
        passed[place] = weights[place]! * sum;
      }
      left *= contraction / (1 - contraction);
    }
    nodes.forEach((node, place) => {
      values[node] = walks[place]!;
      passedOn[node] = passed[place]!;
    });
    return left;
  }
}
