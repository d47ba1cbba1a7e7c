import type { Mode } from '../../src/model/terms.ts';
import { operableNodes } from './fixed-points.ts';
import { has, type World } from './world.ts';

/** What a world offers: everything as bit masks and prices by node, `undefined` where it cannot be had that way. */
export interface Offered {
  readonly present: number;
  readonly free: number;
  readonly add: readonly (number | undefined)[];
  readonly buy: readonly (number | undefined)[];
}

/** A set of additions and purchases. */
export interface Filled {
  readonly add: number;
  readonly buy: number;
  readonly cost: number;
}

/** Whether targets run when some nodes are added and some bought: what is bought needs nothing. */
export function attains(
  world: World,
  { present, free }: Offered,
  filled: { add: number; buy: number },
  targets: number,
  mode: Mode,
): boolean {
  const bought = free | filled.buy;
  const traded: World = { ...world, slots: world.slots.map((slots, node) => (has(bought, node) ? [] : slots)) };
  return (operableNodes(traded, present | bought | filled.add, mode) & targets) === targets;
}

/** Every minimal set by definition: all subsets, those that are enough, less those that contain another. */
export function minimalFills(world: World, offered: Offered, targets: number, mode: Mode): Filled[] {
  const choices = world.ids.flatMap((_id, node) => {
    const bit = 1 << node;
    const add = offered.add[node];
    const buy = offered.buy[node];
    return [
      ...(add === undefined || has(offered.present | offered.free, node) ? [] : [{ add: bit, buy: 0, cost: add }]),
      ...(buy === undefined || has(offered.free, node) ? [] : [{ add: 0, buy: bit, cost: buy }]),
    ];
  });
  const enough: { set: number; filled: Filled }[] = [];
  for (let set = 0; set < 2 ** choices.length; set++) {
    const chosen = choices.filter((_choice, at) => has(set, at));
    const filled = chosen.reduce((sum, one) => ({ add: sum.add | one.add, buy: sum.buy | one.buy, cost: sum.cost + one.cost }), {
      add: 0,
      buy: 0,
      cost: 0,
    });
    if (attains(world, offered, filled, targets, mode)) enough.push({ set, filled });
  }
  return enough
    .filter(({ set }) => !enough.some((other) => other.set !== set && (other.set & set) === other.set))
    .map(({ filled }) => filled);
}
