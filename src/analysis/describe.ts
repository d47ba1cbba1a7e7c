import { ChainError } from '../model/chain-error.ts';
import type { Chain, NeedRole, NodeKind, Origin, SignalKind } from '../model/chain.ts';
import { nearest } from '../model/nearest.ts';
import type { OneOrBoth, Text } from '../model/text.ts';
import { cited, claimsOfSlot, type CitedClaim } from '../graph/evidence.ts';
import { coreOf, memberIds, qualified, type Network } from '../graph/network.ts';
import { resolveNode, stageNodes } from '../graph/resolve.ts';

/** One chain in the list that {@link describeChains} gives. */
export interface ChainSummary {
  readonly chain: string;
  readonly name: Text;
  /** Ids of its stages, in printed order. */
  readonly stages: readonly string[];
  /** How many nodes it has. */
  readonly nodes: number;
  /** How many needs its nodes have. */
  readonly needs: number;
  /** Qualified ids of its end products. */
  readonly endProducts: readonly string[];
}

/** What {@link describeChains} gives. */
export interface ChainsResult {
  readonly question: 'chains';
  readonly chains: readonly ChainSummary[];
}

/** What {@link describeChain} gives. */
export interface ChainDescription {
  readonly question: 'chain';
  readonly chain: string;
  readonly name: Text;
  readonly note?: OneOrBoth;
  readonly stages: readonly { readonly stage: string; readonly name: Text; readonly note?: OneOrBoth; readonly nodes: readonly string[] }[];
}

/** One need of a node: any of the members is enough. */
export interface NeedDescription {
  readonly anyOf: readonly string[];
  readonly role: NeedRole;
  readonly essential: boolean;
  /** Node whose need it is by inheritance, when it is not the node's own. */
  readonly inheritedFrom?: string;
  readonly note?: OneOrBoth;
  readonly claims: readonly CitedClaim[];
}

/** What {@link describeNode} gives. */
export interface NodeDescription {
  readonly question: 'node';
  readonly node: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly kind: NodeKind;
  readonly origin?: Origin;
  readonly stage?: string;
  readonly endProduct: boolean;
  readonly variantOf?: string;
  /** The nodes that are kinds of it. */
  readonly variants: readonly string[];
  readonly needs: readonly NeedDescription[];
  /** Who needs it, in declaration order. */
  readonly neededBy: readonly string[];
  readonly signals: readonly SignalKind[];
  readonly note?: OneOrBoth;
  readonly claims: readonly CitedClaim[];
}

/**
 * The chains of a network with their sizes and end products — 产业链一览.
 *
 * Order: as composed. @complexity O(nodes)
 * @example describeChains(toy).chains[0]?.chain // => 'toy'
 */
export function describeChains(network: Network): ChainsResult {
  return {
    question: 'chains',
    chains: network.chains.map((chain) => ({
      chain: chain.id,
      name: chain.name,
      stages: chain.stages.map(({ id }) => id),
      nodes: chain.nodes.length,
      needs: chain.nodes.reduce((sum, node) => sum + node.needs.length, 0),
      endProducts: chain.nodes.flatMap((node) => (node.endProduct ? [`${chain.id}/${node.id}`] : [])),
    })),
  };
}

/**
 * One chain, stage by stage; nodes without a stage come last under none — 产业链详情.
 *
 * @param reference the chain's id or its exact zh or en name
 * @throws ChainError `unknown-chain`
 * @complexity O(nodes)
 * @example describeChain(toy, 'toy').stages.length // => 1
 */
export function describeChain(network: Network, reference: string): ChainDescription {
  const chain = findChain(network, reference);
  if (chain === undefined) {
    throw new ChainError('unknown-chain', {
      chain: reference,
      nearest: nearest(
        reference,
        network.chains.flatMap(({ id, name }) => [id, name.zh, name.en]),
      ),
    });
  }
  const ids = (indices: readonly number[]) => indices.map((index) => network.nodes[index]!.id);
  const loose = chain.nodes.filter(({ stage }) => stage === undefined).map(({ id }) => `${chain.id}/${id}`);
  return {
    question: 'chain',
    chain: chain.id,
    name: chain.name,
    ...(chain.note === undefined ? {} : { note: chain.note }),
    stages: [
      ...chain.stages.map((stage) => ({
        stage: stage.id,
        name: stage.name,
        ...(stage.note === undefined ? {} : { note: stage.note }),
        nodes: ids(stageNodes(network, chain.id, stage.id)),
      })),
      ...(loose.length === 0 ? [] : [{ stage: '', name: { zh: '未分环节', en: 'No stage' }, nodes: loose }]),
    ],
  };
}

/** The chain with this id or exact name, if any. */
export function findChain(network: Network, reference: string): Chain | undefined {
  return (
    network.chains.find(({ id }) => id === reference) ?? network.chains.find(({ name }) => name.zh === reference || name.en === reference)
  );
}

/**
 * One node: what it needs, who needs it, what it is a kind of, and the claims under each — 节点详情.
 *
 * Order: needs and users as declared.
 * @throws ChainError `unknown-node`, `ambiguous-node`
 * @complexity O(n + its needs and users)
 * @example describeNode(toy, 'toy/t').needs.length // => 2
 */
export function describeNode(network: Network, reference: string): NodeDescription {
  const index = resolveNode(network, reference);
  const { compiled, indexOf } = coreOf(network);
  const { id, chain, node } = network.nodes[index]!;
  const { slotStart, slotOwner, slotEssential, slotWrittenBy, slotNeedIndex, useStart, uses } = compiled;
  const needs: NeedDescription[] = [];
  for (let slot = slotStart[index]!; slot < slotStart[index + 1]!; slot++) {
    const writer = network.nodes[slotWrittenBy[slot]!]!;
    const need = writer.node.needs[slotNeedIndex[slot]!];
    needs.push({
      anyOf: memberIds(network, slot),
      role: need?.role ?? 'material',
      essential: slotEssential[slot] === 1,
      ...(writer.id === id ? {} : { inheritedFrom: writer.id }),
      ...(need?.note === undefined ? {} : { note: need.note }),
      claims: claimsOfSlot(network, slot),
    });
  }
  const users = new Set<number>();
  for (let at = useStart[index]!; at < useStart[index + 1]!; at++) users.add(slotOwner[uses[at]!]!);
  const variants = network.nodes.filter(
    (other) => other.node.variantOf !== undefined && indexOf.get(qualified(other.node.variantOf.node, other.chain)) === index,
  );
  return {
    question: 'node',
    node: id,
    name: node.name,
    aliases: node.aliases,
    kind: node.kind,
    ...(node.origin === undefined ? {} : { origin: node.origin }),
    ...(node.stage === undefined ? {} : { stage: node.stage }),
    endProduct: node.endProduct,
    ...(node.variantOf === undefined ? {} : { variantOf: qualified(node.variantOf.node, chain) }),
    variants: variants.map((other) => other.id),
    needs,
    neededBy: [...users].map((user) => network.nodes[user]!.id),
    signals: node.signals.map(({ signal }) => signal),
    ...(node.note === undefined ? {} : { note: node.note }),
    claims: cited(node.claims, chain),
  };
}
