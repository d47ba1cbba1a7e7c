import { ChainError } from '../model/chain-error.ts';
import { nearest } from '../model/nearest.ts';
import { coreOf, type Network } from './network.ts';

interface Names {
  /** Bare id → the nodes that have it, in declaration order. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** Name or alias → the nodes that have it. */
  readonly nodes: ReadonlyMap<string, readonly number[]>;
  /** Stage id (bare or qualified) or name → the stages. */
  readonly stages: ReadonlyMap<string, readonly StageNodes[]>;
  /** `chain/stage` → its nodes. */
  readonly byStage: ReadonlyMap<string, readonly number[]>;
}

interface StageNodes {
  readonly id: string;
  readonly nodes: readonly number[];
}

const namesOf = new WeakMap<Network, Names>();

/**
 * The one node that `reference` means: a qualified id, else a bare id, else an exact zh or en name or alias.
 *
 * @throws ChainError `unknown-node` with the nearest names, `ambiguous-node` with the candidates
 */
export function resolveNode(network: Network, reference: string): number {
  const found = resolveNodes(network, reference);
  if (found.length === 1) return found[0]!;
  throw new ChainError('ambiguous-node', { node: reference, candidates: found.map((index) => network.nodes[index]!.id) });
}

/**
 * The nodes that `reference` means: one node as in {@link resolveNode}, or, when it names a stage and no node, all
 * nodes of that stage.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 */
export function resolveNodes(network: Network, reference: string): readonly number[] {
  if (typeof reference !== 'string') throw new ChainError('invalid-option', { option: 'node', found: typeof reference, expected: 'a node id or name' });
  const exact = coreOf(network).indexOf.get(reference);
  if (exact !== undefined) return [exact];
  const names = namesIn(network);
  const nodes = names.ids.get(reference) ?? names.nodes.get(reference);
  if (nodes !== undefined) {
    if (nodes.length === 1) return nodes;
    throw new ChainError('ambiguous-node', { node: reference, candidates: nodes.map((index) => network.nodes[index]!.id) });
  }
  const stages = names.stages.get(reference);
  if (stages === undefined) {
    const candidates = [...names.ids.keys(), ...names.nodes.keys(), ...names.stages.keys()];
    throw new ChainError('unknown-node', { node: reference, nearest: nearest(reference, candidates) });
  }
  if (stages.length === 1) return stages[0]!.nodes;
  throw new ChainError('ambiguous-node', { node: reference, candidates: stages.map((stage) => stage.id) });
}

/** The nodes that several references mean, each once, in declaration order. */
export function resolveAll(network: Network, references: readonly string[]): number[] {
  const found = new Set<number>();
  for (const reference of references) for (const index of resolveNodes(network, reference)) found.add(index);
  return [...found].sort((a, b) => a - b);
}

/** The nodes of a stage, given by its id: its own, then its members from other chains. */
export function stageNodes(network: Network, chain: string, stage: string): readonly number[] {
  return namesIn(network).byStage.get(`${chain}/${stage}`) ?? [];
}

function namesIn(network: Network): Names {
  const known = namesOf.get(network);
  if (known !== undefined) return known;
  const names = remember(network);
  namesOf.set(network, names);
  return names;
}

function remember(network: Network): Names {
  const ids = new Map<string, number[]>();
  const nodes = new Map<string, number[]>();
  const stages = new Map<string, StageNodes[]>();
  network.nodes.forEach(({ node }, index) => {
    push(ids, node.id, index);
    for (const name of new Set([node.name.zh, node.name.en, ...node.aliases])) push(nodes, name, index);
  });
  for (const [id, index] of coreOf(network).indexOf) {
    const bare = id.slice(id.indexOf('/') + 1); // ids that have moved are in indexOf only
    if (!ids.has(bare)) ids.set(bare, [index]);
  }
  const byStage = nodesByStage(network);
  for (const chain of network.chains) {
    for (const stage of chain.stages) {
      const id = `${chain.id}/${stage.id}`;
      const entry = { id, nodes: byStage.get(id) ?? [] };
      const labels = [stage.id, id, stage.name.zh, stage.name.en, ...(stage.printed === undefined ? [] : [stage.printed])];
      if (entry.nodes.length > 0) for (const label of new Set(labels)) push(stages, label, entry);
    }
  }
  return { ids, nodes, stages, byStage };
}

function nodesByStage(network: Network): Map<string, number[]> {
  const byStage = new Map<string, number[]>();
  network.nodes.forEach(({ node, chain, external }, index) => {
    if (node.stage !== undefined && !external) push(byStage, `${chain}/${node.stage}`, index);
  });
  const { indexOf } = coreOf(network);
  for (const chain of network.chains) {
    for (const stage of chain.stages) {
      for (const member of stage.members) {
        const index = indexOf.get(member.includes('/') ? member : `${chain.id}/${member}`);
        const row = byStage.get(`${chain.id}/${stage.id}`);
        if (index !== undefined && row?.includes(index) !== true) push(byStage, `${chain.id}/${stage.id}`, index);
      }
    }
  }
  return byStage;
}

function push<V>(table: Map<string, V[]>, key: string, value: V): void {
  const row = table.get(key);
  if (row === undefined) table.set(key, [value]);
  else row.push(value);
}
