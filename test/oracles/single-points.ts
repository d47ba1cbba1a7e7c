import type { Mode } from '../../src/model/terms.ts';
import { operableNodes } from './fixed-points.ts';
import { everything, has, type Nodes, type World } from './world.ts';

/** Nodes whose removal from `available` alone stops a target that runs; the target itself is one. */
export function singlePoints(world: World, target: number, mode: Mode, available: Nodes = everything(world)): Nodes {
  if (!has(operableNodes(world, available, mode), target)) return 0;
  return world.ids.reduce(
    (found, _id, node) => (has(operableNodes(world, available & ~(1 << node), mode), target) ? found : found | (1 << node)),
    0,
  );
}
