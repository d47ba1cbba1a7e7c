import {
  coordGreedy,
  coordSimplex,
  decrossTwoLayer,
  graph,
  sugiyama,
  twolayerAgg,
  type Layering,
  type MutGraph,
  type MutGraphNode,
} from 'd3-dag';

/** A box to be placed in the column that its layer says. */
export interface LayeredNode {
  readonly id: string;
  readonly layer: number;
  readonly height: number;
}

/** A line between boxes of different layers, in either direction. */
export interface LayeredLine {
  readonly from: string;
  readonly to: string;
}

/** Where boxes stand and lines run, in px down the picture; across it there are only layers. */
export interface Layered {
  /** Middle of each box. */
  readonly middle: ReadonlyMap<string, number>;
  /**
   * Of each line, in the order given: where it passes the layers between its ends, from `from` on. Lines from one box
   * share their way as long as they can, so that a supplier of many is one trunk with branches.
   */
  readonly passes: readonly (readonly { readonly layer: number; readonly at: number }[])[];
  readonly height: number;
}

/** Boxes and passings up to which places are found exactly. */
const mostExact = 320;
const between = 12;
const trunk = 3;

interface Place {
  readonly layer: number;
  readonly height: number;
}
type PlaceNode = MutGraphNode<Place, undefined>;

/**
 * Places boxes in given layers so that lines cross little and never run through a box.
 *
 * @complexity that of d3-dag's two-layer crossing reduction and, while there are few, of a linear program of the places
 * @reference Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11 (1981) 109–125
 */
export function layered(nodes: readonly LayeredNode[], drawn: readonly LayeredLine[]): Layered {
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const placed: MutGraph<Place, undefined> = graph<Place, undefined>();
  const at = new Map<string, PlaceNode>(nodes.map((node) => [node.id, placed.node(node)]));
  const trunks = new Map<string, PlaceNode[]>();
  const linked = new Map<PlaceNode, Set<PlaceNode>>();
  const link = (near: PlaceNode, far: PlaceNode) => {
    const [left, right] = near.data.layer < far.data.layer ? [near, far] : [far, near];
    const rights = linked.get(left) ?? new Set();
    linked.set(left, rights);
    if (rights.has(right)) return;
    rights.add(right);
    placed.link(left, right, undefined);
  };
  const passing = drawn.map(({ from, to }) => {
    const [start, end] = [layerOf.get(from)!, layerOf.get(to)!];
    const step = end > start ? 1 : -1;
    const key = JSON.stringify([step, from]);
    const way = trunks.get(key) ?? [at.get(from)!];
    trunks.set(key, way);
    for (let passed = way.length; passed < Math.abs(end - start); passed++) {
      const next = placed.node({ layer: start + step * passed, height: trunk });
      link(way[passed - 1]!, next);
      way.push(next);
    }
    link(way[Math.abs(end - start) - 1]!, at.get(to)!);
    return way.slice(1, Math.abs(end - start));
  });
  if (nodes.length === 0) return { middle: new Map(), passes: [], height: 0 };
  const used = [...new Set(Array.from(placed.nodes(), ({ data }) => data.layer))].sort((a, b) => a - b);
  const dense = new Map(used.map((layer, at) => [layer, at]));
  const inGivenLayers: Layering<Place, undefined> = (all) => {
    for (const node of all.nodes()) node.y = dense.get(node.data.layer)!;
    return used.length - 1;
  };
  const isLarge = Array.from(placed.nodes()).length > mostExact; // the linear program would take minutes
  const { width } = sugiyama()
    .layering(inGivenLayers)
    .decross(isLarge ? decrossTwoLayer().order(twolayerAgg()).passes(4) : decrossTwoLayer())
    .coord(isLarge ? coordGreedy() : coordSimplex())
    .nodeSize((node: { readonly data: Place }) => [node.data.height, 1] as const)
    .gap([between, 1])(placed);
  return {
    middle: new Map(Array.from(at, ([id, node]) => [id, node.x])),
    passes: passing.map((way) => way.map((node) => ({ layer: node.data.layer, at: node.x }))),
    height: width,
  };
}
