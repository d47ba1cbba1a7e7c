import { DirectedGraph } from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import type { NeedRole } from '../model/chain.ts';
import type { Compiled } from './compiled.ts';
import type { GraphEdgeAttributes, GraphNodeAttributes, NetworkGraph, NetworkNode } from './network.ts';

/** The graphology face: one node per node, one edge per supplier and user, supplier → user. */
export function graphOf(nodes: readonly NetworkNode[], compiled: Compiled): NetworkGraph {
  const graph: NetworkGraph = new DirectedGraph<GraphNodeAttributes, GraphEdgeAttributes>();
  for (const { id, chain, node, external } of nodes) {
    graph.addNode(id, {
      chain,
      zh: node.name.zh,
      en: node.name.en,
      kind: node.kind,
      external,
      ...(node.stage === undefined ? {} : { stage: node.stage }),
      ...(node.origin === undefined ? {} : { origin: node.origin }),
    });
  }
  const { slotOwner, slotEssential, slotWrittenBy, slotNeedIndex, memberStart, members, slotCount } = compiled;
  for (let slot = 0; slot < slotCount; slot++) {
    const user = nodes[slotOwner[slot]!]!.id;
    const need = nodes[slotWrittenBy[slot]!]!.node.needs[slotNeedIndex[slot]!];
    const role: NeedRole = need?.role ?? 'material';
    const alternative = memberStart[slot + 1]! - memberStart[slot]! > 1;
    for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
      addEdge(graph, nodes[members[at]!]!.id, user, { essential: slotEssential[slot] === 1, alternative, role });
    }
  }
  return graph;
}

/** Several needs of one user on one supplier are one edge: essential if one is, alternative if all are. */
function addEdge(graph: NetworkGraph, supplier: string, user: string, attributes: GraphEdgeAttributes): void {
  if (!graph.hasEdge(supplier, user)) {
    graph.addEdge(supplier, user, attributes);
    return;
  }
  const before = graph.getEdgeAttributes(supplier, user);
  graph.mergeEdgeAttributes(supplier, user, {
    essential: before.essential || attributes.essential,
    alternative: before.alternative && attributes.alternative,
  });
}

/** Options of {@link neighbourhood}. */
export interface NeighbourhoodOptions {
  /** Qualified id of the node in the middle. */
  readonly node: string;
  /** @defaultValue `1` */
  readonly depth?: number;
  /** @defaultValue `'both'` */
  readonly direction?: 'upstream' | 'downstream' | 'both';
}

/**
 * The part of a network's graph within `depth` hops of a node, as a graph of its own: what a picture wants — 邻域.
 *
 * Order: as in the whole graph.
 *
 * @throws graphology's NotFoundGraphError for a node that the graph has not
 * @complexity O(n + m)
 * @example neighbourhood(toy.graph, { node: 'toy/t' }).order // => 3
 */
export function neighbourhood(graph: NetworkGraph, options: NeighbourhoodOptions): NetworkGraph {
  const { node, depth = 1, direction = 'both' } = options;
  const near = new Set<string>();
  const walk = (mode: 'inbound' | 'outbound') =>
    bfsFromNode(
      graph,
      node,
      (id, _attributes, hops) => {
        near.add(id);
        return hops >= depth; // true: go no further from here
      },
      { mode },
    );
  if (direction !== 'downstream') walk('inbound');
  if (direction !== 'upstream') walk('outbound');
  const part: NetworkGraph = new DirectedGraph<GraphNodeAttributes, GraphEdgeAttributes>();
  graph.forEachNode((id, attributes) => {
    if (near.has(id)) part.addNode(id, { ...attributes });
  });
  graph.forEachEdge((_edge, attributes, supplier, user) => {
    if (near.has(supplier) && near.has(user)) part.addEdge(supplier, user, { ...attributes });
  });
  return part;
}
