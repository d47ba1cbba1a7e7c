import { coreOf, qualified, type Network } from '../graph/network.ts';
import type { ChainNode, Need, NeedRole, Share } from '../model/chain.ts';
import type { Text } from '../model/text.ts';

/** A need that no edge can show, since it has no members, and its place among the node's needs. */
interface EmptyNeed {
  readonly at: number;
  readonly role: NeedRole;
  readonly essential: boolean;
}

/** A node of a network as one row. */
export interface NodeRow {
  /** `chain/node`. */
  readonly id: string;
  readonly chain: string;
  readonly external: boolean;
  readonly node: ChainNode;
  readonly stageName?: Text;
  /** Qualified, and never an old id. */
  readonly variantOf?: string;
  readonly emptyNeeds: readonly EmptyNeed[];
}

/** One member of one need, supplier → user. */
export interface EdgeRow {
  readonly supplier: string;
  readonly user: string;
  /** Place of the need among the user's needs, from 0. */
  readonly need: number;
  readonly role: NeedRole;
  readonly essential: boolean;
  /** True when the need has other members. */
  readonly alternative: boolean;
  readonly members: number;
  readonly share?: Share;
}

/**
 * A network as the rows that graph formats hold: nodes in order, and one edge a member of a need, by user, need and
 * member in order. Two needs on one supplier are two edges.
 *
 * @complexity O(nodes + members of needs)
 */
export function graphRows(network: Network): { readonly nodes: readonly NodeRow[]; readonly edges: readonly EdgeRow[] } {
  const { indexOf } = coreOf(network);
  const stages = new Map(network.chains.flatMap(({ id, stages: all }) => all.map((stage) => [`${id}/${stage.id}`, stage.name] as const)));
  const resolved = (reference: string, chain: string) => network.nodes[indexOf.get(qualified(reference, chain))!]!.id;
  const edges: EdgeRow[] = [];
  const nodes = network.nodes.map(({ id, chain, node, external }): NodeRow => {
    const emptyNeeds: EmptyNeed[] = [];
    node.needs.forEach((need, at) => {
      if (need.anyOf.length === 0) emptyNeeds.push({ at, role: need.role, essential: need.essential });
      for (const member of need.anyOf) edges.push(edgeOf(need, at, resolved(member, chain), id));
    });
    const stageName = node.stage === undefined ? undefined : stages.get(`${chain}/${node.stage}`);
    return {
      id,
      chain,
      external,
      node,
      emptyNeeds,
      ...(stageName === undefined ? {} : { stageName }),
      ...(node.variantOf === undefined ? {} : { variantOf: resolved(node.variantOf.node, chain) }),
    };
  });
  return { nodes, edges };
}

function edgeOf(need: Need, at: number, supplier: string, user: string): EdgeRow {
  return {
    supplier,
    user,
    need: at,
    role: need.role,
    essential: need.essential,
    alternative: need.anyOf.length > 1,
    members: need.anyOf.length,
    ...(need.share === undefined ? {} : { share: need.share }),
  };
}
