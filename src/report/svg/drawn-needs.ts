import { coreOf, memberIds, type Network } from '../../graph/network.ts';
import type { DrawnNeed } from './network-picture.ts';

/** The needs of drawn nodes, and how many needs of each have no drawn member. */
export interface DrawnNeeds {
  readonly needs: readonly DrawnNeed[];
  readonly unseen: ReadonlyMap<string, number>;
}

/** What the drawn nodes need of one another; of alternatives, those that are drawn. */
export function drawnNeeds(network: Network, ids: readonly string[]): DrawnNeeds {
  const { compiled, indexOf } = coreOf(network);
  const drawn = new Set(ids);
  const needs: DrawnNeed[] = [];
  const unseen = new Map<string, number>();
  for (const id of ids) {
    const index = indexOf.get(id);
    if (index === undefined) continue;
    for (let slot = compiled.slotStart[index]!; slot < compiled.slotStart[index + 1]!; slot++) {
      const members = memberIds(network, slot).filter((member) => member !== id);
      const from = members.filter((member) => drawn.has(member));
      if (from.length > 0)
        needs.push({ from, to: id, essential: compiled.slotEssential[slot] === 1, hasUnseen: from.length < members.length });
      else if (members.length > 0) unseen.set(id, (unseen.get(id) ?? 0) + 1);
    }
  }
  return { needs, unseen };
}
