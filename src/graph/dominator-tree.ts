import type { Digraph } from './digraph.ts';

/** Immediate dominator of each node: a node, {@link virtualRoot}, or {@link unreachable}. */
export type ImmediateDominators = Int32Array;

/** The virtual source in front of every source. */
export const virtualRoot = -1;
/** No way leads here from any source. */
export const unreachable = -2;

/**
 * Immediate dominators from a virtual source in front of all sources, along supply, by the semi-NCA algorithm.
 *
 * @param isSource 1 per source
 * @complexity time O(m log n) and close to linear in practice, O(n²) at worst where trees are deep and hang together
 * oddly; memory O(n)
 * @reference Georgiadis, Tarjan & Werneck, J. Graph Algorithms Appl. 10 (2006) 69–94
 */
export function immediateDominators(digraph: Digraph, isSource: Uint8Array): ImmediateDominators {
  const { nodeCount, supplierStart, suppliers } = digraph;
  const { count, nodeAt, placeOf, parent } = depthFirst(digraph, isSource);
  // All by place in the order of entry; the virtual source has place 0.
  const ancestor = parent.slice(); // shortened as it is climbed
  const semi = new Int32Array(count + 1);
  const best = new Int32Array(count + 1); // least `semi` on the climb so far
  const climb = new Int32Array(count + 1);
  for (let place = count; place > 0; place--) {
    const node = nodeAt[place]!;
    let lowest = parent[place]!;
    for (let at = supplierStart[node]!; at < supplierStart[node + 1]!; at++) {
      const from = placeOf[suppliers[at]!]!;
      if (from === 0) continue;
      let candidate = from;
      if (from > place) {
        let height = 0;
        let top = from;
        while (ancestor[top]! > place) {
          climb[height++] = top;
          top = ancestor[top]!;
        }
        let least = best[top]!;
        const foot = ancestor[top]!;
        while (height > 0) {
          const below = climb[--height]!;
          if (best[below]! < least) least = best[below]!;
          else best[below] = least;
          ancestor[below] = foot;
        }
        candidate = least;
      }
      if (candidate < lowest) lowest = candidate;
    }
    if (isSource[node] === 1) lowest = 0;
    semi[place] = best[place] = lowest;
  }
  const dominator = parent; // from here on, by place
  const found = new Int32Array(nodeCount).fill(unreachable);
  for (let place = 1; place <= count; place++) {
    let above = dominator[place]!;
    while (above > semi[place]!) above = dominator[above]!;
    dominator[place] = above;
    found[nodeAt[place]!] = above === 0 ? virtualRoot : nodeAt[above]!;
  }
  return found;
}

/** A walk along supply from the sources: places in order of entry from 1, 0 for what it does not reach. */
function depthFirst({ nodeCount, userStart, users }: Digraph, isSource: Uint8Array) {
  const placeOf = new Int32Array(nodeCount);
  const nodeAt = new Int32Array(nodeCount + 1);
  const parent = new Int32Array(nodeCount + 1);
  const next = new Int32Array(nodeCount + 1); // by place
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (isSource[root] === 0 || placeOf[root] !== 0) continue;
    let here = ++count;
    nodeAt[here] = root;
    placeOf[root] = here;
    next[here] = userStart[root]!;
    while (here !== 0) {
      const end = userStart[nodeAt[here]! + 1]!;
      let at = next[here]!;
      while (at < end && placeOf[users[at]!] !== 0) at++;
      next[here] = at + 1;
      if (at >= end) {
        here = parent[here]!;
        continue;
      }
      parent[++count] = here;
      here = count;
      nodeAt[here] = users[at]!;
      placeOf[users[at]!] = here;
      next[here] = userStart[users[at]!]!;
    }
  }
  return { count, nodeAt, placeOf, parent };
}
