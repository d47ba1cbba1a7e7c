import type { Digraph } from './digraph.ts';
import { expectedSteps, type ExpectedSteps } from './expected-steps.ts';
import { solveLaplacian } from './laplacian.ts';
import { strongComponents } from './strong-components.ts';

/** What {@link balancedLevels} gives. */
export interface BalancedLevels {
  /** 0 for the lowest node of every weak component. */
  readonly level: Float64Array;
  /** Weak component of each node, numbered by first declared node. */
  readonly component: Int32Array;
  /** Euclidean norm of what is left of the equations, relative to that of their right side. */
  readonly residual: number;
}

/**
 * Trophic levels after MacKay, Johnson and Sansom: users stand one level above their suppliers, as nearly as the whole
 * allows, in least squares.
 *
 * @param weight > 0, one per entry of the digraph's `suppliers`
 * @complexity see {@link solveLaplacian}
 * @reference MacKay, Johnson & Sansom, R. Soc. Open Sci. 7 (2020) 201138
 */
export function balancedLevels(digraph: Digraph, weight: Float64Array, tolerance: number): BalancedLevels {
  const { nodeCount, supplierStart, suppliers } = digraph;
  const user = new Int32Array(suppliers.length);
  const right = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      user[at] = node;
      right[node]! += weight[at]!;
      right[suppliers[at]!]! -= weight[at]!;
    }
  }
  const { values: level } = solveLaplacian(nodeCount, suppliers, user, weight, right, tolerance);
  const component = weakNumbers(digraph);
  const lowest = new Float64Array(nodeCount).fill(Infinity);
  for (let node = 0; node < nodeCount; node++) lowest[component[node]!] = Math.min(lowest[component[node]!]!, level[node]!);
  for (let node = 0; node < nodeCount; node++) level[node]! -= lowest[component[node]!]!;
  const left = right.slice();
  for (let node = 0; node < nodeCount; node++) {
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      const pull = weight[at]! * (level[node]! - level[suppliers[at]!]!);
      left[node]! -= pull;
      left[suppliers[at]!]! += pull;
    }
  }
  const whole = norm(right);
  return { level, component, residual: whole === 0 ? 0 : norm(left) / whole };
}

function norm(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** Weak component of each node, numbered by first declared node. */
function weakNumbers({ nodeCount, supplierStart, suppliers, userStart, users }: Digraph): Int32Array {
  const number = new Int32Array(nodeCount).fill(-1);
  const found = new Int32Array(nodeCount);
  let count = 0;
  for (let first = 0; first < nodeCount; first++) {
    if (number[first] !== -1) continue;
    number[first] = count;
    found[0] = first;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = found[head]!;
      for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
        if (number[suppliers[at]!] !== -1) continue;
        number[suppliers[at]!] = count;
        found[tail++] = suppliers[at]!;
      }
      for (let at = userStart[node]!; at < userStart[node + 1]!; at++) {
        if (number[users[at]!] !== -1) continue;
        number[users[at]!] = count;
        found[tail++] = users[at]!;
      }
    }
    count++;
  }
  return number;
}

/**
 * Trophic levels after Levine: a node without suppliers has level 1, any other stands one above the mean of its
 * suppliers, weighed by `weight`.
 *
 * @param weight > 0, one per entry of the digraph's `suppliers`
 * @complexity see {@link expectedSteps}
 * @reference Levine, J. Theor. Biol. 83 (1980) 195–207; Johnson, Domínguez-García, Donetti & Muñoz, PNAS 111 (2014)
 * 17923–17928
 */
export function levelsAboveRaw(digraph: Digraph, weight: Float64Array, tolerance: number): ExpectedSteps {
  const { nodeCount, supplierStart } = digraph;
  const chance = new Float64Array(weight.length);
  const ends = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    let sum = 0;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) sum += weight[at]!;
    const part = 1 / sum;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) chance[at] = weight[at]! * part;
    if (sum === 0) ends[node] = 1;
  }
  return expectedSteps(digraph, strongComponents(digraph), chance, ends, tolerance);
}

/** By component: weights, and weights times (difference of levels − `aim`)². */
export function incoherenceSums(
  { nodeCount, supplierStart, suppliers }: Digraph,
  weight: Float64Array,
  level: Float64Array,
  component: Int32Array,
  aim: number,
): { readonly sum: Float64Array; readonly squares: Float64Array } {
  const sum = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      const off = level[node]! - level[suppliers[at]!]! - aim;
      sum[component[node]!]! += weight[at]!;
      squares[component[node]!]! += weight[at]! * off * off;
    }
  }
  return { sum, squares };
}
