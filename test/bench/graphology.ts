import { DirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { bfsFromNode } from 'graphology-traversal';
import type { StoredGraph } from './graph-files.ts';

/** The tasks that graphology and its packages offer, by the names in `tasks.ts`. */
export const graphologyTasks: Readonly<Record<string, (graph: StoredGraph) => () => number>> = {
  load: (graph) => () => graphOf(graph).size,
  upstream: (stored) => {
    const graph = graphOf(stored);
    return () => {
      let reached = -stored.sample.length;
      for (const node of stored.sample) bfsFromNode(graph, node, () => void reached++, { mode: 'inbound' });
      return reached;
    };
  },
  betweenness: (stored) => {
    const graph = graphOf(stored);
    return () => sum(Object.values(betweenness(graph, { getEdgeWeight: null, normalized: false })));
  },
  pagerank: (stored) => {
    const graph = graphOf(stored);
    const tolerance = 1e-10 / stored.nodeCount; // it stops at this much a node
    return () => sum(Object.values(pagerank(graph, { getEdgeWeight: null, tolerance, maxIterations: 1000 })).map((rank) => rank * rank));
  },
};

function graphOf({ nodeCount, suppliers, users }: StoredGraph): DirectedGraph {
  const graph = new DirectedGraph();
  for (let node = 0; node < nodeCount; node++) graph.addNode(node);
  for (let edge = 0; edge < users.length; edge++) graph.addDirectedEdge(suppliers[edge], users[edge]);
  return graph;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
