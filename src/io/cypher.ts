import type { Network } from '../graph/network.ts';
import { graphRows } from './graph-rows.ts';

/** One statement of Cypher with its parameters: what a driver's `run(statement, parameters)` takes. */
export interface CypherStatement {
  /** Constant text: nothing in it comes from the network. */
  readonly statement: string;
  /** Everything that does. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The body that Neo4j's HTTP interface takes (`POST /db/<name>/tx/commit`). */
export interface Cypher {
  /** In the order in which they are to be run. */
  readonly statements: readonly CypherStatement[];
}

/**
 * A network as parameterised Cypher for Neo4j — 写 Cypher.
 *
 * The statements are always the same; everything a user wrote is a parameter and never code. A need is a node of its
 * own, so that AND and OR stay apart: `(user)-[:NEEDS]->(:Need)-[:ANY_OF]->(supplier)`; every need of a user is needed,
 * one supplier of a need is enough. Running it twice changes nothing. Loses what {@link losses} says under `cypher`.
 * Order: as in the network.
 *
 * @complexity O(size)
 * @example toCypher(toy).statements[1].parameters.nodes.length // => 3
 */
export function toCypher(network: Network): Cypher {
  const { nodes, edges } = graphRows(network);
  const needs = nodes.flatMap(({ id, node }) =>
    node.needs.map(({ role, essential, share }, at) => ({
      user: id,
      id: needId(id, at),
      role,
      essential,
      ...(share === undefined
        ? {}
        : typeof share === 'number'
          ? { shareLow: share, shareHigh: share }
          : { shareLow: share.low, shareHigh: share.high }),
    })),
  );
  return {
    statements: [
      { statement: 'CREATE CONSTRAINT chain_node_id IF NOT EXISTS FOR (n:ChainNode) REQUIRE n.id IS UNIQUE', parameters: {} },
      {
        statement: 'UNWIND $nodes AS row MERGE (n:ChainNode {id: row.id}) SET n += row',
        parameters: {
          nodes: nodes.map(({ id, chain, node, external }) => ({
            id,
            chain,
            zh: node.name.zh,
            en: node.name.en,
            aliases: node.aliases,
            kind: node.kind,
            ...(node.stage === undefined ? {} : { stage: node.stage }),
            ...(node.origin === undefined ? {} : { origin: node.origin }),
            endProduct: node.endProduct,
            siting: node.siting,
            needsProvider: node.needsProvider,
            external,
          })),
        },
      },
      {
        statement:
          'UNWIND $needs AS row MATCH (u:ChainNode {id: row.user}) MERGE (u)-[:NEEDS]->(n:Need {id: row.id}) ' +
          'SET n.role = row.role, n.essential = row.essential, n.shareLow = row.shareLow, n.shareHigh = row.shareHigh',
        parameters: { needs },
      },
      {
        statement:
          'UNWIND $members AS row MATCH (u:ChainNode {id: row.user})-[:NEEDS]->(n:Need {id: row.need}), (s:ChainNode {id: row.supplier}) ' +
          'MERGE (n)-[:ANY_OF]->(s)',
        parameters: { members: edges.map(({ supplier, user, need }) => ({ user, need: needId(user, need), supplier })) },
      },
      {
        statement:
          'UNWIND $variants AS row MATCH (v:ChainNode {id: row.variant}), (p:ChainNode {id: row.parent}) ' +
          'MERGE (v)-[r:VARIANT_OF]->(p) SET r.mode = row.mode',
        parameters: {
          variants: nodes.flatMap(({ id, node, variantOf }) =>
            variantOf === undefined || node.variantOf === undefined ? [] : [{ variant: id, parent: variantOf, mode: node.variantOf.mode }],
          ),
        },
      },
    ],
  };
}

function needId(user: string, at: number): string {
  return `${user}#${at}`;
}
