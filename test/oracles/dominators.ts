import { has, suppliersOf, type Nodes, type World } from './world.ts';

/** Nodes that a way along supply leads to from a node without needs, passing none of `removed`. */
function supplied(world: World, removed: Nodes = 0): Nodes {
  let reached = 0;
  for (let sweep = 0; sweep <= world.ids.length; sweep++) {
    world.ids.forEach((_id, node) => {
      const isSource = world.slots[node]?.length === 0;
      if (!has(removed, node) && (isSource || (suppliersOf(world, node) & reached) !== 0)) reached |= 1 << node;
    });
  }
  return reached;
}

/** The nodes on every way to `node`, itself included, by removing each; nothing for a node no way leads to. */
export function dominatorsOf(world: World, node: number): Nodes {
  if (!has(supplied(world), node)) return 0;
  return world.ids.reduce((found, _id, other) => (has(supplied(world, 1 << other), node) ? found : found | (1 << other)), 0);
}

/** The dominator that all the others dominate: the nearest; -1 when only the source is above, -2 when unreachable. */
export function immediateDominator(world: World, node: number): number {
  const above = dominatorsOf(world, node);
  if (above === 0) return -2;
  const strict = above & ~(1 << node);
  if (strict === 0) return -1;
  return world.ids.findIndex((_id, other) => has(strict, other) && dominatorsOf(world, other) === strict);
}
