import type { Mode } from '../../src/model/terms.ts';
import { minimalSets, subsetsOf } from './cut-sets.ts';
import { operableNodes } from './fixed-points.ts';
import { everything, has, type Nodes, type World } from './world.ts';

/** All subsets of `among` that, with everything outside `among`, are enough for the target and minimal at that. */
export function minimalPathSets(world: World, target: number, mode: Mode, among: Nodes = everything(world)): Nodes[] {
  const rest = everything(world) & ~among;
  return minimalSets(subsetsOf(among), (path) => has(operableNodes(world, rest | path, mode), target));
}

/** Minimal sets that meet every one of `sets`: the dual of a family. */
export function minimalTransversals(sets: readonly Nodes[], among: Nodes): Nodes[] {
  return minimalSets(subsetsOf(among), (transversal) => sets.every((set) => (set & transversal) !== 0));
}
