import { ChainError } from '../model/chain-error.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { numbersByNode } from './options.ts';

/** How an answer came by its targets. */
export type TargetsFrom = 'given' | 'end-products' | 'unneeded' | 'final-loops';

/** The nodes a question is about, each with its value — 目标. */
export interface Targets {
  readonly nodes: readonly number[];
  readonly values: readonly number[];
  readonly from: TargetsFrom;
}

/** The value of reaching each target; targets left out are worth 1. */
export type TargetValues = ReadonlyMap<string, number> | ((node: string) => number);

/** Options of every question about targets. */
export interface TargetOptions {
  /**
   * Nodes or stages the question is about.
   *
   * @defaultValue the nodes marked `endProduct`; where there are none, nodes that nobody essentially needs
   */
  readonly targets?: readonly string[];
  /** Value of each target, ≥ 0. @defaultValue 1 each */
  readonly values?: TargetValues;
}

/** Resolves the targets of a question, filling in the defaults of the design. */
export function targetsOf(network: Network, options: TargetOptions): Targets {
  if (options.targets?.length === 0)
    throw new ChainError('invalid-option', { option: 'targets', found: '[]', expected: { zh: '至少一个节点', en: 'at least one node' } });
  const { nodes, from } =
    options.targets === undefined ? defaultTargets(network) : { nodes: resolveAll(network, options.targets), from: 'given' as const };
  return { nodes, values: valuesOf(network, nodes, options.values), from };
}

function valuesOf(network: Network, nodes: readonly number[], values: TargetValues | undefined): number[] {
  const given = values === undefined || typeof values === 'function' ? undefined : numbersByNode(network, 'values', values);
  return nodes.map((index) => {
    const { id } = network.nodes[index]!;
    const value = typeof values === 'function' ? values(id) : (given?.get(index) ?? 1);
    if (typeof value !== 'number' || !(value >= 0 && value < Infinity))
      throw new ChainError('invalid-option', {
        option: `values(${id})`,
        found: String(value),
        expected: { zh: '不小于 0 的有限数', en: 'a finite number ≥ 0' },
      });
    return value;
  });
}

function defaultTargets(network: Network): { nodes: number[]; from: TargetsFrom } {
  const marked = indicesWhere(network, (index) => network.nodes[index]!.node.endProduct);
  if (marked.length > 0) return { nodes: marked, from: 'end-products' };
  const { compiled } = coreOf(network);
  const { slotEssential, useStart, uses } = compiled;
  const needed = (index: number) => {
    for (let at = useStart[index]!; at < useStart[index + 1]!; at++) if (slotEssential[uses[at]!] === 1) return true;
    return false;
  };
  const unneeded = indicesWhere(network, (index) => {
    const { node, external } = network.nodes[index]!;
    return !external && node.kind !== 'category' && node.variantOf?.mode !== 'taxonomy' && !needed(index);
  });
  if (unneeded.length > 0) return { nodes: unneeded, from: 'unneeded' };
  return { nodes: finalLoops(network), from: 'final-loops' };
}

/** One node, the first declared, of each loop that nothing outside it needs. */
function finalLoops(network: Network): number[] {
  const digraph = coreOf(network).digraph('essential');
  const { component, count } = strongComponents(digraph);
  const needed = new Uint8Array(count);
  const first = new Int32Array(count).fill(-1);
  for (let node = digraph.nodeCount - 1; node >= 0; node--) {
    first[component[node]!] = node;
    for (const user of digraph.users.subarray(digraph.userStart[node], digraph.userStart[node + 1])) {
      if (component[user] !== component[node]) needed[component[node]!] = 1;
    }
  }
  return [...first].filter((_node, loop) => needed[loop] === 0).sort((a, b) => a - b);
}

function indicesWhere(network: Network, keep: (index: number) => boolean): number[] {
  return network.nodes.flatMap((_node, index) => (keep(index) ? [index] : []));
}
