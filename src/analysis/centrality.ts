import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import closenessCentrality from 'graphology-metrics/centrality/closeness';
import { degreeCentrality, inDegreeCentrality, outDegreeCentrality } from 'graphology-metrics/centrality/degree';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { ChainError } from '../model/chain-error.ts';
import type { Network, NetworkGraph } from '../graph/network.ts';

/** The measures of {@link centrality}. */
const centralityMeasures = ['degree', 'suppliers', 'users', 'betweenness', 'closeness', 'pagerank'] as const;
export type CentralityMeasure = (typeof centralityMeasures)[number];

/** Options of {@link centrality}. */
export interface CentralityOptions {
  /** @defaultValue all of {@link centralityMeasures} */
  readonly measures?: readonly CentralityMeasure[];
}

/** A node with the measures asked for. */
export type CentralNode = { readonly node: string } & { readonly [M in CentralityMeasure]?: number };

/** What {@link centrality} gives. */
export interface CentralityResult {
  readonly question: 'centrality';
  readonly options: { readonly measures: readonly CentralityMeasure[] };
  readonly nodes: readonly CentralNode[];
  /** What each measure was divided by, and which way it looks. */
  readonly normalisation: readonly { readonly measure: CentralityMeasure; readonly by: string; readonly direction: string }[];
}

const normalisation: Record<CentralityMeasure, { readonly by: string; readonly direction: string }> = {
  degree: { by: 'n − 1', direction: 'suppliers and users together' },
  suppliers: { by: 'n − 1', direction: 'towards what a node needs' },
  users: { by: 'n − 1', direction: 'towards who needs it' },
  betweenness: { by: '(n − 1)(n − 2)', direction: 'along supply' },
  closeness: { by: 'Wasserman–Faust: (reached − 1) / (n − 1)', direction: 'from all suppliers towards the node' },
  pagerank: { by: 'sums to 1, damping 0.85', direction: 'along supply: users of central suppliers rank high' },
};

const compute: Record<CentralityMeasure, (graph: NetworkGraph) => Readonly<Record<string, number>>> = {
  degree: degreeCentrality,
  suppliers: inDegreeCentrality,
  users: outDegreeCentrality,
  betweenness: (graph) => betweennessCentrality(graph, { getEdgeWeight: null }),
  closeness: (graph) => closenessCentrality(graph, { wassermanFaust: true }),
  pagerank: (graph) => pagerank(graph, { getEdgeWeight: null }),
};

/** Measures that say nothing on a supply graph, and what to ask instead. */
const refused = new Map([['eigenvector', ['pagerank', 'betweenness']]]);

/**
 * How central each node is in the plain supply graph — 中心性.
 *
 * A reading aid, not a verdict: the plain graph cannot tell inputs needed together from alternatives, so a central
 * node may be harmless to lose; ask {@link weakLinks} for that. Each supplier–user pair counts once.
 * Order: declaration order. Units and direction: see `normalisation` in the result.
 *
 * @throws ChainError `ill-posed` for eigenvector centrality (degenerate without loops), `invalid-option` for a
 * measure that does not exist
 * @complexity betweenness and closeness O(n·m), PageRank O(m) per step, degrees O(n)
 * @reference Freeman, Sociometry 40 (1977) 35–41; Brandes, J. Math. Sociol. 25 (2001) 163–177; Page & Brin (1998)
 * @example centrality(toy, { measures: ['users'] }).nodes[0] // => { node: 'toy/a', users: 0.5 }
 */
export function centrality(network: Network, options: CentralityOptions = {}): CentralityResult {
  const measures = options.measures ?? centralityMeasures;
  for (const measure of measures as readonly string[]) {
    const instead = refused.get(measure);
    if (instead !== undefined) throw new ChainError('ill-posed', { measure, instead });
    if (!Object.hasOwn(compute, measure)) {
      throw new ChainError('invalid-option', { option: 'measures', found: measure, expected: centralityMeasures.join(' / ') });
    }
  }
  const tables = measures.map((measure) => ({ measure, values: new Map(Object.entries(compute[measure](network.graph))) }));
  return {
    question: 'centrality',
    options: { measures },
    nodes: network.nodes.map(
      ({ id }) => Object.assign({ node: id }, ...tables.map(({ measure, values }) => ({ [measure]: values.get(id) ?? 0 }))) as CentralNode,
    ),
    normalisation: measures.map((measure) => ({ measure, ...normalisation[measure] })),
  };
}
