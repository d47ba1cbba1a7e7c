import type { Mode } from '../../src/model/terms.ts';
import { operableNodes } from './fixed-points.ts';
import { everything, has, type Nodes, type World } from './world.ts';

/** All subsets of `among` whose loss stops the target and no proper subset of which does; 2ⁿ are tried. */
export function minimalCutSets(world: World, target: number, mode: Mode, among: Nodes = everything(world)): Nodes[] {
  return minimalSets(subsetsOf(among), (cut) => !has(operableNodes(world, everything(world) & ~cut, mode), target));
}

/** Every subset of a set, the smaller before the larger. */
export function subsetsOf(nodes: Nodes): Nodes[] {
  const subsets = [0];
  for (let subset = nodes; subset > 0; subset = (subset - 1) & nodes) subsets.push(subset);
  return subsets.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
}

/** The sets that pass and contain no smaller one that does. */
export function minimalSets(smallerFirst: readonly Nodes[], passes: (set: Nodes) => boolean): Nodes[] {
  const found: Nodes[] = [];
  for (const set of smallerFirst) if (!found.some((small) => (small & set) === small) && passes(set)) found.push(set);
  return found;
}

export function sizeOf(nodes: Nodes): number {
  let size = 0;
  for (let left = nodes; left > 0; left &= left - 1) size++;
  return size;
}
