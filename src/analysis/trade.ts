import { ChainError } from '../model/chain-error.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { resolveAll } from '../graph/resolve.ts';

/** The words of {@link Trade}. */
export const tradeRules = ['resources', 'closed', 'open'] as const;

/** What can be bought: resource-bound nodes, nothing, everything, or the nodes listed — 外购. */
export type Trade = (typeof tradeRules)[number] | readonly string[];

/** The nodes that count as bought. */
export function boughtNodes(network: Network, trade: Trade): ReadonlySet<number> {
  if (typeof trade !== 'string') return new Set(resolveAll(network, trade));
  const keep: Record<Exclude<Trade, readonly string[]>, (index: number) => boolean> = {
    resources: (index) => network.nodes[index]!.node.siting === 'resource-bound',
    closed: () => false,
    open: () => true,
  };
  if (!Object.hasOwn(keep, trade))
    throw new ChainError('invalid-option', {
      option: 'trade',
      found: trade,
      expected: { zh: ' resources、closed、open，或节点列表', en: 'resources, closed, open, or a list of nodes' },
    });
  return new Set([...network.nodes.keys()].filter(keep[trade]));
}

/** What is bought is operable whatever its own needs: they no longer count. */
export function withoutSlotsOf(network: Network, counts: Uint8Array, bought: Iterable<number>): Uint8Array {
  const { slotStart } = coreOf(network).compiled;
  const left = Uint8Array.from(counts);
  for (const node of bought) left.fill(0, slotStart[node], slotStart[node + 1]);
  return left;
}
