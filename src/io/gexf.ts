import { MultiDirectedGraph, MultiGraph } from 'graphology';
import createParser from 'graphology-gexf/common/parser.js';
import write from 'graphology-gexf/common/writer.js';
import type { Network } from '../graph/network.ts';
import {
  chainTable,
  chainsOf,
  edgeAttributes,
  nodeAttributes,
  notGraph,
  type Attributes,
  type GraphFileOptions,
  type ReadChains,
} from './graph-attributes.ts';
import { graphRows } from './graph-rows.ts';
import { toPlainText } from './plain-text.ts';
import { hasGraph, rowsOf, StrictParser, whyNot, XmlDocument } from './xml-document.ts';

/**
 * A network as GEXF 1.2, which Gephi opens — 写 GEXF.
 *
 * Nodes, edges and attributes as in {@link toGraphml}; the label is the Chinese name. Loses what {@link losses} says
 * under `gexf`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toGexf(toy).includes('<gexf') // => true
 */
export function toGexf(network: Network): string {
  const { nodes, edges } = graphRows(network);
  const graph = new MultiDirectedGraph();
  graph.setAttribute('creator', 'chanyelian');
  graph.setAttribute('chains', chainTable(network));
  for (const row of nodes) graph.addNode(toPlainText(row.id), nodeAttributes(row));
  edges.forEach((row, at) => graph.addEdgeWithKey(`e${at}`, toPlainText(row.supplier), toPlainText(row.user), edgeAttributes(row)));
  const formatNode = (_id: string, { label, ...attributes }: Attributes) => ({ label, attributes });
  const formatEdge = (_id: string, attributes: Attributes) => ({ attributes });
  return `${write(graph, { formatNode, formatEdge })}\n`;
}

/**
 * The chains in a GEXF text — 读 GEXF. The inverse of {@link toGexf} but for what that loses; files of other programs are
 * read as {@link fromGraphml} reads them.
 *
 * @returns the chains in the order of the file, or issues; nothing is thrown
 * @complexity O(size)
 * @example fromGexf(toGexf(toy)).ok // => true
 */
export function fromGexf(text: string, options: GraphFileOptions = {}): ReadChains {
  if (!hasGraph(text)) return notGraph('里面没有完整的 <graph>', 'there is no whole <graph> in it');
  try {
    const parse = createParser(StrictParser, XmlDocument);
    const rows = rowsOf(parse(MultiGraph, text, { allowUndeclaredAttributes: true }));
    return rows === undefined
      ? notGraph('有的边没有方向，看不出谁供应谁', 'an edge has no direction, so nobody can tell who supplies whom')
      : chainsOf(rows, options);
  } catch (error) {
    return notGraph(`不是合格的 GEXF（${whyNot(error)}）`, `it is not sound GEXF (${whyNot(error)})`);
  }
}
