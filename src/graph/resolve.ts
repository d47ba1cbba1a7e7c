import { ChainError } from '../model/chain-error.ts';
import { nearest } from '../model/nearest.ts';
import { coreOf, qualified, type Network } from './network.ts';

/** What a word can mean: one node, or the nodes that a stage or a heading stands for. */
interface Meaning {
  /** Qualified id of the node or stage. */
  readonly id: string;
  readonly nodes: readonly number[];
}

interface Names {
  /** Bare id → the nodes that have it. */
  readonly ids: ReadonlyMap<string, readonly Meaning[]>;
  /** Name or alias → the nodes that have it. */
  readonly nodes: ReadonlyMap<string, readonly Meaning[]>;
  /** Stage id (bare or qualified) or name → the stages. */
  readonly stages: ReadonlyMap<string, readonly Meaning[]>;
  /** `chain/stage` → its nodes. */
  readonly byStage: ReadonlyMap<string, readonly number[]>;
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
 * nodes of that stage. A heading (kind `category`) stands for its variants and, where a stage of its chain has the
 * same name, for that stage.
 *
 * @throws ChainError `unknown-node`, `ambiguous-node`
 */
export function resolveNodes(network: Network, reference: string): readonly number[] {
  if (typeof reference !== 'string') {
    throw new ChainError('invalid-option', {
      option: 'node',
      found: typeof reference,
      expected: { zh: '节点编号或名称', en: 'a node id or name' },
    });
  }
  const exact = coreOf(network).indexOf.get(reference);
  if (exact !== undefined) return [exact];
  const names = namesIn(network);
  const meanings = names.ids.get(reference) ?? names.nodes.get(reference) ?? names.stages.get(reference);
  if (meanings === undefined) {
    const whole = reference.includes('/') ? coreOf(network).indexOf.keys() : [];
    const candidates = [...whole, ...names.ids.keys(), ...names.nodes.keys(), ...names.stages.keys()];
    throw new ChainError('unknown-node', { node: reference, nearest: nearest(reference, candidates) });
  }
  if (meanings.length === 1) return meanings[0]!.nodes;
  throw new ChainError('ambiguous-node', { node: reference, candidates: meanings.map(({ id }) => id) });
}

/** The nodes that several references mean, each once, in declaration order. */
export function resolveAll(network: Network, references: readonly string[]): number[] {
  // Of one name every letter would be looked up.
  if (!Array.isArray(references))
    throw new ChainError('invalid-option', {
      option: 'nodes',
      found: String(references),
      expected: { zh: "节点的列表，如 ['硅棒']", en: "a list of nodes, such as ['硅棒']" },
    });
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
  const ids = new Map<string, Meaning[]>();
  const nodes = new Map<string, Meaning[]>();
  const stages = new Map<string, Meaning[]>();
  const byStage = nodesByStage(network);
  for (const chain of network.chains) {
    for (const stage of chain.stages) {
      const id = `${chain.id}/${stage.id}`;
      const meaning = { id, nodes: byStage.get(id) ?? [] };
      const labels = [stage.id, id, stage.name.zh, stage.name.en, ...(stage.printed === undefined ? [] : [stage.printed])];
      if (meaning.nodes.length > 0) for (const label of new Set(labels)) push(stages, label, meaning);
    }
  }
  const variants = variantsOf(network);
  network.nodes.forEach(({ id, chain, node }, index) => {
    const stage = stages.get(node.name.zh)?.find((meaning) => meaning.id.startsWith(`${chain}/`));
    const meaning = {
      id,
      nodes: node.kind === 'category' ? [...new Set([index, ...(variants.get(index) ?? []), ...(stage?.nodes ?? [])])] : [index],
    };
    push(ids, node.id, meaning);
    for (const name of new Set([node.name.zh, node.name.en, ...node.aliases])) push(nodes, name, meaning);
  });
  for (const [id, index] of coreOf(network).indexOf) {
    const bare = id.slice(id.indexOf('/') + 1); // ids that have moved stand in indexOf only
    if (!ids.has(bare)) ids.set(bare, [{ id, nodes: [index] }]);
  }
  return { ids, nodes, stages, byStage };
}

function variantsOf(network: Network): Map<number, number[]> {
  const { indexOf } = coreOf(network);
  const variants = new Map<number, number[]>();
  network.nodes.forEach(({ chain, node }, index) => {
    if (node.variantOf === undefined) return;
    const parent = indexOf.get(qualified(node.variantOf.node, chain));
    if (parent !== undefined) push(variants, parent, index);
  });
  return variants;
}

function nodesByStage(network: Network): Map<string, number[]> {
  const byStage = new Map<string, number[]>();
  network.nodes.forEach(({ node, chain, external }, index) => {
    if (node.stage !== undefined && !external) push(byStage, `${chain}/${node.stage}`, index);
  });
  const { indexOf } = coreOf(network);
  for (const chain of network.chains) {
    for (const stage of chain.stages) {
      const id = `${chain.id}/${stage.id}`;
      for (const member of stage.members) {
        const index = indexOf.get(qualified(member, chain.id));
        if (index !== undefined && byStage.get(id)?.includes(index) !== true) push(byStage, id, index);
      }
    }
  }
  return byStage;
}

function push<K, V>(rows: Map<K, V[]>, key: K, value: V): void {
  const row = rows.get(key);
  if (row === undefined) rows.set(key, [value]);
  else row.push(value);
}
