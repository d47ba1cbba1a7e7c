import { MultiGraph } from 'graphology';
import createParser from 'graphology-graphml/common/parser.js';
import type { Network } from '../graph/network.ts';
import {
  chainTable,
  chainsOf,
  edgeAttributes,
  nodeAttributes,
  notGraph,
  type Attribute,
  type GraphFileOptions,
  type ReadChains,
} from './graph-attributes.ts';
import { graphRows } from './graph-rows.ts';
import { toPlainText } from './plain-text.ts';
import { hasGraph, rowsOf, StrictParser, whyNot, XmlDocument } from './xml-document.ts';

/** The attributes of a node and their types, in the order they are declared. */
const nodeKeys = {
  label: 'string',
  chain: 'string',
  zh: 'string',
  en: 'string',
  kind: 'string',
  stage: 'string',
  origin: 'string',
  endProduct: 'boolean',
  siting: 'string',
  needsProvider: 'boolean',
  external: 'boolean',
  aliases: 'string',
  variantOf: 'string',
  variantMode: 'string',
  emptyNeeds: 'string',
} as const;
const edgeKeys = {
  need: 'int',
  role: 'string',
  essential: 'boolean',
  alternative: 'boolean',
  shareLow: 'double',
  shareHigh: 'double',
} as const;

/**
 * A network as GraphML, which yEd, Gephi, networkx and igraph open — 写 GraphML.
 *
 * One node a node, one edge a member of a need (supplier → user) with the number of the need it belongs to: edges of one
 * user with one number are alternatives. Typed attributes, zh and en names; what XML cannot hold is spelt `\u0001`.
 * Loses what {@link losses} says under `graphml`. Order: as in the network.
 *
 * @complexity O(size)
 * @example toGraphml(toy).startsWith('<?xml') // => true
 */
export function toGraphml(network: Network): string {
  const { nodes, edges } = graphRows(network);
  const keys = (of: 'node' | 'edge', types: Readonly<Record<string, string>>) =>
    Object.entries(types).map(([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  const data = (of: 'node' | 'edge', attributes: Readonly<Record<string, Attribute>>) =>
    Object.entries(attributes).map(([name, value]) => `      <data key="${of}-${name}">${escaped(String(value))}</data>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="graph-chains" for="graph" attr.name="chains" attr.type="string"/>',
    ...keys('node', nodeKeys),
    ...keys('edge', edgeKeys),
    '  <graph id="chanyelian" edgedefault="directed">',
    `    <data key="graph-chains">${escaped(chainTable(network))}</data>`,
    ...nodes.flatMap((row) => [`    <node id="${escaped(toPlainText(row.id))}">`, ...data('node', nodeAttributes(row)), '    </node>']),
    ...edges.flatMap((row, at) => [
      `    <edge id="e${at}" source="${escaped(toPlainText(row.supplier))}" target="${escaped(toPlainText(row.user))}">`,
      ...data('edge', edgeAttributes(row)),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
]);

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\n\r\t]/g, (character) => entities.get(character) ?? '');
}

/**
 * The chains in a GraphML text — 读 GraphML. The inverse of {@link toGraphml} but for what that loses.
 *
 * A file of another program becomes one chain: an edge source → target says that the target needs the source, and
 * `options.suppliers` says whether all sources are needed or any is enough. Undirected edges are refused.
 *
 * @returns the chains in the order of the file, or issues; nothing is thrown
 * @complexity O(size)
 * @example fromGraphml(toGraphml(toy)).ok // => true
 */
export function fromGraphml(text: string, options: GraphFileOptions = {}): ReadChains {
  if (!hasGraph(text)) return notGraph('里面没有完整的 <graph>', 'there is no whole <graph> in it');
  try {
    const rows = rowsOf(createParser(StrictParser, XmlDocument)(MultiGraph, text));
    return rows === undefined
      ? notGraph('有的边没有方向，看不出谁供应谁', 'an edge has no direction, so nobody can tell who supplies whom')
      : chainsOf(rows, options);
  } catch (error) {
    return notGraph(`不是合格的 GraphML（${whyNot(error)}）`, `it is not sound GraphML (${whyNot(error)})`);
  }
}
