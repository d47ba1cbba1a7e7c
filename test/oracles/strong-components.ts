import { hops } from './reachability.ts';
import type { World } from './world.ts';

/** Groups of nodes that reach each other, by first declared node. */
export function strongComponents(world: World): string[][] {
  const distance = hops(world);
  const reaches = (a: number, b: number) => (distance[a]?.[b] ?? Infinity) < Infinity;
  return grouped(world, (a, b) => reaches(a, b) && reaches(b, a));
}

/** Classes of an equivalence on the nodes, by first declared node. */
export function grouped(world: World, same: (a: number, b: number) => boolean): string[][] {
  const groups: number[][] = [];
  world.ids.forEach((_id, node) => {
    const group = groups.find(([first]) => first !== undefined && same(first, node));
    if (group === undefined) groups.push([node]);
    else group.push(node);
  });
  return groups.map((group) => group.map((node) => world.ids[node] ?? ''));
}
