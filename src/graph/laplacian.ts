import { byAmount } from './digraph.ts';

/** What {@link solveLaplacian} gives. */
export interface LaplacianSolution {
  /** One of the solutions: they differ by a number a component. */
  readonly values: Float64Array;
  /** Rounds of conjugate gradients on what elimination left. */
  readonly rounds: number;
}

/** The nodes that elimination took out, in that order, each with the one or two neighbours it hung on. */
interface Eliminated {
  readonly node: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly count: number;
}

/**
 * Solves Σ weight · (x(i) − x(j)) = right(i) over the edges i–j of an undirected graph, at every node i.
 *
 * Nodes with one or two edges are eliminated first, and those that are left with two, and so on: trees, lines and rings
 * are solved exactly, however long. What remains is solved by conjugate gradients, each equation divided by its diagonal.
 *
 * @param one ends of the edges, with `other`; an edge from a node to itself means nothing
 * @param right must add up to 0 in every component
 * @param tolerance of the residual of what remains, relative to the right side, in the Euclidean norm
 * @complexity O(m) for elimination, O(m) a round; rounds grow with the square root of the condition of what remains
 * @reference Hestenes & Stiefel, J. Res. Natl. Bur. Stand. 49 (1952) 409–436
 */
export function solveLaplacian(
  nodeCount: number,
  one: Int32Array,
  other: Int32Array,
  weight: Float64Array,
  right: Float64Array,
  tolerance: number,
): LaplacianSolution {
  const edges = { one: one.slice(), other: other.slice(), weight: weight.slice(), dead: new Uint8Array(one.length) };
  const load = right.slice();
  const values = new Float64Array(nodeCount);
  const eliminated = eliminate(nodeCount, edges, load);
  const rounds = solveRest(nodeCount, edges, load, values, tolerance);
  for (let at = eliminated.count - 1; at >= 0; at--) {
    const node = eliminated.node[at]!;
    const [a, b] = [eliminated.neighbours[2 * at]!, eliminated.neighbours[2 * at + 1]!];
    const [toA, toB] = [eliminated.weights[2 * at]!, eliminated.weights[2 * at + 1]!];
    if (a === -1) continue;
    values[node] = (load[node]! + toA * values[a]! + (b === -1 ? 0 : toB * values[b]!)) / (toA + toB);
  }
  return { values, rounds };
}

interface Edges {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float64Array;
  readonly dead: Uint8Array;
}

/**
 * Takes nodes of one or two edges out, one after the other. Of two edges, one takes the place of both; an edge that was
 * replaced so is followed to the one that stands for it.
 */
function eliminate(nodeCount: number, { one, other, weight, dead }: Edges, load: Float64Array): Eliminated {
  const start = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < one.length; edge++) {
    if (one[edge] === other[edge]) dead[edge] = 1;
    else {
      start[one[edge]! + 1]!++;
      start[other[edge]! + 1]!++;
    }
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const incident = new Int32Array(start[nodeCount]!);
  const next = start.slice(0, nodeCount);
  for (let edge = 0; edge < one.length; edge++) {
    if (dead[edge] === 1) continue;
    incident[next[one[edge]!]!++] = edge;
    incident[next[other[edge]!]!++] = edge;
  }
  const degree = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) degree[node] = start[node + 1]! - start[node]!;
  const standsFor = Int32Array.from({ length: one.length }, (_edge, at) => at);
  const gone = new Uint8Array(nodeCount);
  const eliminated = {
    node: new Int32Array(nodeCount),
    neighbours: new Int32Array(2 * nodeCount).fill(-1),
    weights: new Float64Array(2 * nodeCount),
  };
  let count = 0;
  const open: number[] = [];
  for (let first = 0; first < nodeCount; first++) {
    if (degree[first]! > 2 || gone[first] === 1) continue;
    open.push(first);
    for (let node = open.pop(); node !== undefined; node = open.pop()) if (gone[node] === 0) takeOut(node);
  }
  return { ...eliminated, count };

  function takeOut(node: number): void {
    gone[node] = 1;
    const place = count++;
    eliminated.node[place] = node;
    let first = -1;
    let second = -1;
    for (let at = start[node]!; at < start[node + 1]! && second === -1; at++) {
      const edge = found(incident[at]!);
      if (dead[edge] === 1) continue;
      if (first === -1) first = edge;
      else second = edge;
    }
    if (first === -1) return;
    const a = beyond(first, node);
    const toA = weight[first]!;
    eliminated.neighbours[2 * place] = a;
    eliminated.weights[2 * place] = toA;
    if (second === -1) {
      dead[first] = 1;
      load[a]! += load[node]!;
      lighten(a, 1);
      return;
    }
    const b = beyond(second, node);
    const toB = weight[second]!;
    eliminated.neighbours[2 * place + 1] = b;
    eliminated.weights[2 * place + 1] = toB;
    load[a]! += (load[node]! * toA) / (toA + toB);
    load[b]! += (load[node]! * toB) / (toA + toB);
    if (a === b) {
      dead[first] = dead[second] = 1;
      lighten(a, 2);
      return;
    }
    standsFor[second] = first;
    one[first] = a;
    other[first] = b;
    weight[first] = (toA * toB) / (toA + toB);
    dead[second] = 1;
  }

  function beyond(edge: number, node: number): number {
    return one[edge] === node ? other[edge]! : one[edge]!;
  }

  function lighten(node: number, by: number): void {
    degree[node]! -= by;
    if (degree[node]! <= 2) open.push(node);
  }

  function found(edge: number): number {
    let at = edge;
    while (standsFor[at] !== at) {
      standsFor[at] = standsFor[standsFor[at]!]!;
      at = standsFor[at]!;
    }
    return at;
  }
}

/** Conjugate gradients on the nodes that are left, closely packed; how many rounds it took. */
function solveRest(
  nodeCount: number,
  { one, other, weight, dead }: Edges,
  load: Float64Array,
  values: Float64Array,
  tolerance: number,
): number {
  const degreeStart = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < one.length; edge++) {
    if (dead[edge] === 1) continue;
    degreeStart[one[edge]! + 1]!++;
    degreeStart[other[edge]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) degreeStart[node + 1]! += degreeStart[node]!;
  const left = Int32Array.from(degreeStart.keys()).filter((node) => node < nodeCount && degreeStart[node + 1]! > degreeStart[node]!);
  const nodeAt = byAmount(degreeStart, left);
  const size = nodeAt.length;
  if (size === 0) return 0;
  const placeOf = new Int32Array(nodeCount);
  for (let place = 0; place < size; place++) placeOf[nodeAt[place]!] = place;
  const start = new Int32Array(size + 1);
  const diagonal = new Float64Array(size);
  for (let edge = 0; edge < one.length; edge++) {
    if (dead[edge] === 1) continue;
    for (const end of [placeOf[one[edge]!]!, placeOf[other[edge]!]!]) {
      start[end + 1]!++;
      diagonal[end]! += weight[edge]!;
    }
  }
  for (let place = 0; place < size; place++) start[place + 1]! += start[place]!;
  const beside = new Int32Array(start[size]!);
  const pull = new Float64Array(start[size]!);
  const next = start.slice(0, size);
  for (let edge = 0; edge < one.length; edge++) {
    if (dead[edge] === 1) continue;
    const [a, b] = [placeOf[one[edge]!]!, placeOf[other[edge]!]!];
    pull[next[a]!] = pull[next[b]!] = weight[edge]!;
    beside[next[a]!++] = b;
    beside[next[b]!++] = a;
  }
  const x = new Float64Array(size);
  const rest = Float64Array.from(nodeAt, (node) => load[node]!);
  const way = new Float64Array(size);
  const image = new Float64Array(size);
  let whole = 0;
  let energy = 0;
  for (let place = 0; place < size; place++) {
    const value = rest[place]!;
    way[place] = value / diagonal[place]!;
    whole += value * value;
    energy += value * way[place]!;
  }
  const enough = whole * tolerance * tolerance;
  let remaining = whole;
  let rounds = 0;
  for (; remaining > enough && rounds < 2 * size + 100; rounds++) {
    let along = 0;
    for (let place = 0; place < size; place++) {
      let sum = diagonal[place]! * way[place]!;
      for (let at = start[place]!; at < start[place + 1]!; at++) sum -= pull[at]! * way[beside[at]!]!;
      image[place] = sum;
      along += sum * way[place]!;
    }
    if (!(along > 0)) break; // no way on but rounding
    const step = energy / along;
    remaining = 0;
    let after = 0;
    for (let place = 0; place < size; place++) {
      x[place]! += step * way[place]!;
      const value = rest[place]! - step * image[place]!;
      rest[place] = value;
      remaining += value * value;
      after += (value * value) / diagonal[place]!;
    }
    const turn = after / energy;
    energy = after;
    for (let place = 0; place < size; place++) way[place] = rest[place]! / diagonal[place]! + turn * way[place]!;
  }
  for (let place = 0; place < size; place++) values[nodeAt[place]!] = x[place]!;
  return rounds;
}
