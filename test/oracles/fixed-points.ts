import type { Mode } from '../../src/model/terms.ts';
import { everything, has, type Nodes, type World } from './world.ts';

/** Whether every need of the node has a member in `running`. */
export function needsMet(world: World, node: number, running: Nodes): boolean {
  return (world.slots[node] ?? []).every((slot) => (slot & running) !== 0);
}

/** The available nodes whose needs `running` meets: one step of the definition. */
function step(world: World, available: Nodes, running: Nodes): Nodes {
  return world.ids.reduce((next, _id, node) => (has(available, node) && needsMet(world, node, running) ? next | (1 << node) : next), 0);
}

/** Least fixed point by sweeps from nothing, greatest by sweeps from everything. */
export function operableNodes(world: World, available: Nodes, mode: Mode): Nodes {
  let running = mode === 'start-up' ? 0 : everything(world);
  for (let sweep = 0; sweep <= world.ids.length + 1; sweep++) running = step(world, available, running);
  return running;
}

/** The same from the definition: the meet of all fixed points, or their join; all 2ⁿ sets are tried. */
export function operableBySubsets(world: World, available: Nodes, mode: Mode): Nodes {
  const fixed: Nodes[] = [];
  for (let set = 0; set <= everything(world); set++) if (step(world, available, set) === set) fixed.push(set);
  return mode === 'start-up' ? fixed.reduce((a, b) => a & b, everything(world)) : fixed.reduce((a, b) => a | b, 0);
}
