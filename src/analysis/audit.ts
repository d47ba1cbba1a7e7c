import type { AuditContext, AuditedLoop, AuditedNode } from '../check/audit-rule.ts';
import { rules } from '../check/rules.ts';
import type { Compiled } from '../graph/compiled.ts';
import type { Digraph } from '../graph/digraph.ts';
import { compose, standIn } from '../graph/compose.ts';
import { countedSlots, startUp } from '../graph/fixed-point.ts';
import { hasRunningMember } from '../graph/knock-out.ts';
import { coreOf, qualified, type Network } from '../graph/network.ts';
import { bySupply, standsInLoop, strongComponents, wayRound, type StrongComponents } from '../graph/strong-components.ts';
import type { Chain, ChainNode } from '../model/chain.ts';
import type { Issue } from '../model/issue.ts';

/**
 * What is doubtful in chains: claims, references, logic, names — 数据审查.
 *
 * Every rule of `src/check/rules/` runs over all chains together. Errors are false statements about the chain
 * (a reference that leads nowhere, a source that is not listed, a choice that is none, a node that cannot be built up);
 * warnings are what a reader would doubt, missing claims among them; `info` is for the editor.
 * References into chains that were not given are taken as available raw nodes, as in {@link compose}.
 * Paths start with the chain's id and name nodes, stages and sources by id: `[chain.id, 'nodes', node.id, 'needs', 0]`.
 * Degenerate: no chains and chains without nodes give no issues but those on names, sources and stages.
 * Order: rule by rule, then by declaration order.
 *
 * @throws ChainError `duplicate-chain`
 * @complexity O(n + m) with n nodes and m needs' members, apart from looking up near names for broken references
 * @reference Tarjan, SIAM J. Comput. 1 (1972) 146–160; Dowling & Gallier, J. Logic Programming 1 (1984) 267–284
 * @example audit(toy)[0] // => { code: 'need-without-claim', path: ['toy', 'nodes', 't', 'needs', 0], severity: 'warning', … }
 */
export function audit(subject: readonly Chain[] | Chain | Network): readonly Issue[] {
  const context = 'chains' in subject ? contextOf(subject.chains, subject) : contextOfChains('nodes' in subject ? [subject] : subject);
  return rules.flatMap((rule) => rule.check(context));
}

/** Composes the chains, with a stand-in for every node that is referred to and is not there: the rules name those. */
function contextOfChains(chains: readonly Chain[]): AuditContext {
  const absent = absentNodes(chains);
  if (absent.size === 0) return contextOf(chains, compose(chains));
  const whole = chains.map((chain) => ({ ...chain, nodes: [...chain.nodes, ...(absent.get(chain.id) ?? []).map(standIn)] }));
  return contextOf(chains, compose(whole));
}

/** By chain: the ids that references into it name, neither nodes nor moved. */
function absentNodes(chains: readonly Chain[]): ReadonlyMap<string, readonly string[]> {
  const absent = new Map<string, string[]>();
  const given = new Set(chains.map((chain) => chain.id));
  const unknown = new Set<string>();
  const ids = new Set(chains.flatMap((chain) => chain.nodes.map((node) => `${chain.id}/${node.id}`)));
  for (const reference of referencesIn(chains)) if (!ids.has(reference)) unknown.add(reference);
  if (unknown.size === 0) return absent;
  const { indexOf } = coreOf(compose(chains.map((chain) => ({ ...chain, stages: [], nodes: chain.nodes.map(withoutReferences) }))));
  for (const reference of unknown) {
    const chain = reference.slice(0, reference.indexOf('/'));
    if (indexOf.has(reference) || !given.has(chain)) continue;
    absent.set(chain, [...(absent.get(chain) ?? []), reference.slice(chain.length + 1)]);
  }
  return absent;
}

/** Every reference of the chains in its qualified form. */
function* referencesIn(chains: readonly Chain[]): Generator<string> {
  for (const { id, stages, nodes } of chains) {
    const whole = (reference: string) => qualified(reference, id);
    for (const stage of stages) for (const member of stage.members) yield whole(member);
    for (const node of nodes) {
      for (const need of node.needs) for (const member of need.anyOf) yield whole(member);
      if (node.variantOf !== undefined) yield whole(node.variantOf.node);
    }
  }
}

function withoutReferences(node: ChainNode): ChainNode {
  const { variantOf: _variantOf, ...rest } = node;
  return { ...rest, needs: [] };
}

function contextOf(chains: readonly Chain[], network: Network): AuditContext {
  const { compiled, indexOf } = coreOf(network);
  const own = new Set(chains.flatMap((chain) => chain.nodes.map((node) => `${chain.id}/${node.id}`)));
  const nodes: readonly AuditedNode[] = network.nodes.filter(({ id }) => own.has(id));
  const idOf = new Map<string, string>();
  for (const [reference, index] of indexOf) {
    const { id } = network.nodes[index]!;
    if (own.has(id)) idOf.set(reference, id);
  }
  const counts = countedSlots(compiled, 'essential');
  const digraph = coreOf(network).digraph('essential');
  const strong = strongComponents(digraph);
  const ids = (indices: readonly number[]) => indices.map((index) => network.nodes[index]!.id);
  const blockers = new Map<string, readonly string[]>();
  for (const [node, waitsFor] of blockersIn(compiled, counts, strong)) blockers.set(network.nodes[node]!.id, ids(waitsFor));
  const whole = (chain: string, reference: string) => idOf.get(qualified(reference, chain));
  const parents = nodes.map(({ chain, node }) => (node.variantOf === undefined ? undefined : whole(chain, node.variantOf.node)));
  const members = chains.flatMap((chain) => chain.stages.flatMap((stage) => stage.members.map((member) => whole(chain.id, member))));
  return {
    chains,
    nodes,
    idOf,
    blockers,
    loops: loopsIn(digraph, strong).map((loop): AuditedLoop => ({ nodes: ids(loop.nodes), cycle: ids(loop.cycle) })),
    needed: new Set(ids(neededIn(compiled))),
    parents: new Set(parents.filter((id) => id !== undefined)),
    members: new Set(members.filter((id) => id !== undefined)),
  };
}

/** Nodes that some written need names. */
function neededIn({ nodeCount, slotNeedIndex, useStart, uses }: Compiled): number[] {
  const needed: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let at = useStart[node]!; at < useStart[node + 1]!; at++) {
      if (slotNeedIndex[uses[at]!] === -1) continue;
      needed.push(node);
      break;
    }
  }
  return needed;
}

/**
 * Nodes that start-up never reaches with everything available, each with the roots of that.
 *
 * Components come suppliers first. One that some need blocks from outside hands on the root of the first member of
 * that need; any other is a root itself: a loop without a way in, or a need without members. A node of a root waits
 * for the members of its failing needs, any other node for the roots of those members.
 */
function blockersIn(compiled: Compiled, counts: Uint8Array, strong: StrongComponents): Map<number, readonly number[]> {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const { component } = strong;
  const running = startUp(compiled, counts, new Uint8Array(nodeCount).fill(1));
  const root = new Int32Array(strong.count).fill(-1);
  const failing = (node: number, visit: (slot: number) => void) => {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 1 && !hasRunningMember(compiled, slot, running)) visit(slot);
    }
  };
  const membersOf = (slot: number) => members.subarray(memberStart[slot], memberStart[slot + 1]);
  const handsOn = new Uint8Array(strong.count);
  for (const node of bySupply(strong)) {
    if (running[node] === 1) continue;
    const own = component[node]!;
    if (root[own] === -1) root[own] = node;
    failing(node, (slot) => {
      const [first] = membersOf(slot);
      if (handsOn[own] === 1 || membersOf(slot).some((member) => component[member] === own)) return;
      if (first !== undefined) handsOn[own] = 1;
      root[own] = first === undefined ? node : root[component[first]!]!;
    });
  }
  const blockers = new Map<number, readonly number[]>();
  for (let node = 0; node < nodeCount; node++) {
    if (running[node] === 1) continue;
    const own = component[node]!;
    const waitsFor = new Set<number>();
    failing(node, (slot) => {
      if (memberStart[slot] === memberStart[slot + 1]) waitsFor.add(node);
      for (const member of membersOf(slot)) {
        const inside = component[member] === own && handsOn[own] === 0;
        waitsFor.add(inside ? member : root[component[member]!]!);
      }
    });
    blockers.set(node, [...waitsFor]);
  }
  return blockers;
}

/** Every loop of counted needs with a shortest way round from its first declared node, by that node. */
function loopsIn(digraph: Digraph, strong: StrongComponents): { nodes: number[]; cycle: number[] }[] {
  const grouped = new Map<number, number[]>();
  for (let node = 0; node < digraph.nodeCount; node++) {
    if (!standsInLoop(digraph, strong, node)) continue;
    const own = strong.component[node]!;
    const loop = grouped.get(own);
    if (loop === undefined) grouped.set(own, [node]);
    else loop.push(node);
  }
  return [...grouped.values()].map((nodes) => ({ nodes, cycle: wayRound(digraph, strong, nodes[0]!) }));
}
