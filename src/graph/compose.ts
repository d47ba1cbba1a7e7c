import type { Chain, ChainNode } from '../model/chain.ts';
import { ChainError } from '../model/chain-error.ts';
import { nearest } from '../model/nearest.ts';
import { compile } from './compiled.ts';
import { digraphOf, type Digraph } from './digraph.ts';
import { countedSlots, type Counted } from './fixed-point.ts';
import { graphOf } from './graph-face.ts';
import { attachCore, qualified, type Network, type NetworkGraph, type NetworkNode } from './network.ts';

/** Options of {@link compose}. */
export interface ComposeOptions {
  /**
   * What a need on a chain that was not given becomes: an available raw node marked external, or an error.
   *
   * @defaultValue `'stub'`
   */
  readonly external?: 'stub' | 'error';
}

/**
 * Several chains as one network — 组合.
 *
 * Ids become `chain/node`; a need on another chain's node is that very node. Ids listed in a chain's `moved` still
 * resolve. Order: chains as given, nodes as declared, then external stand-ins in the order they are first needed.
 *
 * @throws ChainError `duplicate-chain`; `invalid-option` for what is no list; `unresolved-reference` for a reference into a given chain that has no such
 * node, or, with `external: 'error'`, into a chain that was not given
 * @complexity time and memory O(nodes + needs)
 * @example compose([chain]).nodes.map(({ id }) => id) // => ['toy/a', 'toy/b', 'toy/t']
 */
export function compose(chains: readonly Chain[], options: ComposeOptions = {}): Network {
  if (!Array.isArray(chains))
    throw new ChainError('invalid-option', {
      option: 'chains',
      found: typeof chains,
      expected: { zh: '产业链的列表，如 [chain]', en: 'a list of chains, such as [chain]' },
    });
  const external = options.external ?? 'stub';
  const nodes: NetworkNode[] = [];
  const indexOf = new Map<string, number>();
  const given = new Map<string, Chain>();
  for (const chain of chains) {
    if (given.has(chain.id)) throw new ChainError('duplicate-chain', { chain: chain.id });
    given.set(chain.id, chain);
    for (const node of chain.nodes) {
      const id = `${chain.id}/${node.id}`;
      indexOf.set(id, nodes.length);
      nodes.push({ id, chain: chain.id, node, external: false });
    }
  }
  addMoved(chains, indexOf);
  const resolve = (reference: string, chain: string): number => {
    const id = qualified(reference, chain);
    const known = indexOf.get(id);
    if (known !== undefined) return known;
    const owner = id.slice(0, id.indexOf('/'));
    if (given.has(owner) || external === 'error')
      throw new ChainError('unresolved-reference', { node: reference, nearest: nearest(id, indexOf.keys()) });
    const index = nodes.length;
    nodes.push({ id, chain: owner, node: standIn(id.slice(owner.length + 1)), external: true });
    indexOf.set(id, index);
    return index;
  };
  for (let index = 0; index < nodes.length; index++) resolveAll(nodes[index]!, resolve);
  for (const chain of chains) {
    for (const stage of chain.stages) for (const member of stage.members) resolve(member, chain.id);
  }
  const compiled = compile(
    nodes.map(({ node }) => node),
    (reference, owner) => resolve(reference, nodes[owner]!.chain),
  );
  let graph: NetworkGraph | undefined;
  const network: Network = {
    chains,
    nodes,
    get graph() {
      graph ??= graphOf(nodes, compiled);
      return graph;
    },
  };
  const digraphs = new Map<Counted, Digraph>();
  const digraph = (counted: Counted) => {
    const known = digraphs.get(counted) ?? digraphOf(compiled, countedSlots(compiled, counted));
    digraphs.set(counted, known);
    return known;
  };
  return attachCore(network, { compiled, indexOf, digraph });
}

function resolveAll({ node, chain }: NetworkNode, resolve: (reference: string, chain: string) => number): void {
  for (const need of node.needs) for (const reference of need.anyOf) resolve(reference, chain);
  if (node.variantOf !== undefined) resolve(node.variantOf.node, chain);
}

/** Lets an old id lead where the new one does, through several moves if need be. */
function addMoved(chains: readonly Chain[], indexOf: Map<string, number>): void {
  for (const chain of chains) {
    const next = new Map(chain.moved.map((move) => [move.old, move.new]));
    for (const old of next.keys()) {
      let id: string | undefined = old;
      for (let steps = 0; steps <= next.size && id !== undefined && !indexOf.has(`${chain.id}/${id}`); steps++) id = next.get(id);
      const index = id === undefined ? undefined : indexOf.get(`${chain.id}/${id}`);
      if (index !== undefined && !indexOf.has(`${chain.id}/${old}`)) indexOf.set(`${chain.id}/${old}`, index);
    }
  }
}

/** An available raw node in place of one that is referred to and not there. */
export function standIn(id: string): ChainNode {
  return {
    id,
    name: { zh: id, en: id },
    aliases: [],
    kind: 'material',
    needs: [],
    endProduct: false,
    siting: 'anywhere',
    needsProvider: true,
    signals: [],
    claims: [],
  };
}
