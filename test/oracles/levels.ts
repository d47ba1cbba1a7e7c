import { hops } from './reachability.ts';
import { has, suppliersOf, type World } from './world.ts';

/** Longest way down from each node, counting only hops that leave a loop; by sweeps that lengthen until none does. */
export function levels(world: World): number[] {
  const distance = hops(world);
  const inOneLoop = (a: number, b: number) => (distance[a]?.[b] ?? Infinity) < Infinity && (distance[b]?.[a] ?? Infinity) < Infinity;
  const level = world.ids.map(() => 0);
  for (let sweep = 0; sweep <= world.ids.length ** 2; sweep++) {
    world.ids.forEach((_id, user) =>
      world.ids.forEach((_other, supplier) => {
        if (!has(suppliersOf(world, user), supplier)) return;
        const hop = inOneLoop(user, supplier) ? 0 : 1;
        level[user] = Math.max(level[user] ?? 0, (level[supplier] ?? 0) + hop);
      }),
    );
    world.ids.forEach((_id, a) =>
      world.ids.forEach((_other, b) => {
        if (inOneLoop(a, b)) level[a] = Math.max(level[a] ?? 0, level[b] ?? 0);
      }),
    );
  }
  return level;
}
