import type { Chain } from '../../src/model/chain.ts';

/**
 * A chain as the definitions see it: node i is operable iff it is available and every slot has an operable member.
 *
 * Sets of nodes are bit masks (node i is bit i), so a world has at most 30 nodes. No variants, no other chains.
 */
export interface World {
  /** Qualified ids, in declaration order. */
  readonly ids: readonly string[];
  /** Per node, per need that counts, the mask of its members. */
  readonly slots: readonly (readonly number[])[];
}

export type Nodes = number;

export function worldOf(chain: Chain, needs: 'essential' | 'all' = 'essential'): World {
  const position = new Map(chain.nodes.map((node, index) => [node.id, index]));
  return {
    ids: chain.nodes.map((node) => `${chain.id}/${node.id}`),
    slots: chain.nodes.map((node) =>
      node.needs
        .filter((need) => needs === 'all' || need.essential)
        .map((need) => need.anyOf.reduce((mask, member) => mask | (1 << place(position, member)), 0)),
    ),
  };
}

function place(position: ReadonlyMap<string, number>, id: string): number {
  const found = position.get(id);
  if (found === undefined) throw new Error(`the oracle knows no node ${id}`);
  return found;
}

export function everything(world: World): Nodes {
  return 2 ** world.ids.length - 1;
}

export function has(nodes: Nodes, node: number): boolean {
  return (nodes & (1 << node)) !== 0;
}

/** The nodes of a mask, in declaration order. */
export function listOf(nodes: Nodes): number[] {
  return Array.from({ length: 30 }, (_value, node) => node).filter((node) => has(nodes, node));
}

export function idsIn(world: World, nodes: Nodes): string[] {
  return world.ids.filter((_id, node) => has(nodes, node));
}

export function maskOf(world: World, ids: Iterable<string>): Nodes {
  let mask = 0;
  for (const id of ids) {
    const node = world.ids.indexOf(id);
    if (node === -1) throw new Error(`the oracle knows no node ${id}`);
    mask |= 1 << node;
  }
  return mask;
}

/** Everyone who stands in some slot of the node. */
export function suppliersOf(world: World, node: number): Nodes {
  return (world.slots[node] ?? []).reduce((all, slot) => all | slot, 0);
}
