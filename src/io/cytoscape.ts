import type { Network } from '../graph/network.ts';
import type { Share } from '../model/chain.ts';
import { graphRows } from './graph-rows.ts';
import { shown, type PictureOptions } from './picture-options.ts';

/** A Cytoscape JSON document, as Cytoscape.js and Cytoscape Desktop read it. */
export interface CytoscapeJson {
  /** What the network as a whole is called. */
  readonly data: { readonly name: string };
  /** Nodes and edges. */
  readonly elements: CytoscapeElements;
}

/** What a network is made of, as Cytoscape has it. */
interface CytoscapeElements {
  readonly nodes: readonly CytoscapeElement<CytoscapeNode>[];
  /** An edge for each supplier of each need. */
  readonly edges: readonly CytoscapeElement<CytoscapeEdge>[];
}

/** One node or edge. */
interface CytoscapeElement<Data> {
  /** Its attributes. */
  readonly data: Data;
}

interface CytoscapeNode {
  readonly id: string;
  /** The name as a picture shows it. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly chain: string;
  readonly stage?: string;
  readonly kind: string;
  readonly endProduct: boolean;
  readonly external: boolean;
}

interface CytoscapeEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Number of the need among its user's: edges that share it are alternatives. */
  readonly need: number;
  readonly role: string;
  readonly essential: boolean;
  readonly alternative: boolean;
  readonly share?: Share;
}

/**
 * A network as Cytoscape JSON — 写 Cytoscape JSON.
 *
 * Node ids have a slash, edge ids have none, so the two never clash. Loses what {@link losses} says under `cytoscape`.
 * Order: as in the network.
 *
 * @complexity O(size)
 * @example toCytoscape(toy).elements.nodes[0]?.data.id // => 'toy/a'
 */
export function toCytoscape(network: Network, options: PictureOptions = {}): CytoscapeJson {
  const { nodes, edges } = graphRows(network);
  return {
    data: { name: network.chains.map(({ name }) => shown(name, options)).join(' + ') },
    elements: {
      nodes: nodes.map(({ id, chain, node, external }) => ({
        data: {
          id,
          name: shown(node.name, options),
          zh: node.name.zh,
          en: node.name.en,
          chain,
          ...(node.stage === undefined ? {} : { stage: node.stage }),
          kind: node.kind,
          endProduct: node.endProduct,
          external,
        },
      })),
      edges: edges.map(({ supplier, user, need, role, essential, alternative, share }, at) => ({
        data: {
          id: `e${at}`,
          source: supplier,
          target: user,
          need,
          role,
          essential,
          alternative,
          ...(share === undefined ? {} : { share }),
        },
      })),
    },
  };
}
