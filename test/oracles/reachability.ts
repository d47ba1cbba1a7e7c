import { has, suppliersOf, type World } from './world.ts';

/** Fewest need hops from row to column (`Infinity`: none; 0 from a node to itself), by Floyd–Warshall. */
export function hops(world: World): number[][] {
  const distance = world.ids.map((_id, user) =>
    world.ids.map((_other, supplier) => (user === supplier ? 0 : has(suppliersOf(world, user), supplier) ? 1 : Infinity)),
  );
  world.ids.forEach((_middle, middle) =>
    world.ids.forEach((_from, from) =>
      world.ids.forEach((_to, to) => {
        const through = (distance[from]?.[middle] ?? Infinity) + (distance[middle]?.[to] ?? Infinity);
        const row = distance[from];
        if (row !== undefined && through < (row[to] ?? Infinity)) row[to] = through;
      }),
    ),
  );
  return distance;
}

/** Whether `user` needs `supplier`, directly or through others; a node in no loop does not need itself. */
export function needsAtAll(world: World, distance: readonly (readonly number[])[], user: number, supplier: number): boolean {
  return world.ids.some((_id, first) => has(suppliersOf(world, user), first) && (distance[first]?.[supplier] ?? Infinity) < Infinity);
}
