import type { Coverage } from '../../src/model/coverage.ts';
import type { NodeState } from '../../src/model/terms.ts';
import { operableNodes } from './fixed-points.ts';
import { outsideSuppliers, presenceOf, statedCapability } from './presence.ts';
import { maskOf, type World } from './world.ts';

/** The state of each node: what is said of it, then blocked where an input cannot be had from anywhere. */
export function statesUnder(world: World, coverage: Coverage, weakBelow: number): NodeState[] {
  const speaksOfOutside = world.ids.some((id) => outsideSuppliers(coverage, id).length > 0);
  const own = world.ids.map((id): NodeState => {
    const presence = presenceOf(coverage, id);
    if (presence === 'unknown') return 'unknown';
    if (presence === 'absent') return speaksOfOutside && outsideSuppliers(coverage, id).length === 0 ? 'broken' : 'missing';
    return (statedCapability(coverage, id) ?? 1) < weakBelow ? 'weak' : 'present';
  });
  const canBeHad = world.ids.filter((id) => presenceOf(coverage, id) !== 'absent' || outsideSuppliers(coverage, id).length > 0);
  const running = operableNodes(world, maskOf(world, canBeHad), 'sustain');
  return own.map((state, node) => ((state === 'present' || state === 'weak') && (running & (1 << node)) === 0 ? 'blocked' : state));
}
