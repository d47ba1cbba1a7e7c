import { grouped } from './strong-components.ts';
import { has, suppliersOf, type Nodes, type World } from './world.ts';

/** Groups of nodes that hang together when directions are forgotten, without the nodes `removed` and the pair `cut`. */
export function weakComponents(world: World, removed: Nodes = 0, cut: Nodes = 0): string[][] {
  const touch = (a: number, b: number) => ((1 << a) | (1 << b)) !== cut && (has(suppliersOf(world, a), b) || has(suppliersOf(world, b), a));
  const label = world.ids.map((_id, node) => node);
  for (let sweep = 0; sweep <= world.ids.length; sweep++) {
    world.ids.forEach((_a, a) =>
      world.ids.forEach((_b, b) => {
        if (!has(removed, a) && !has(removed, b) && touch(a, b)) label[a] = label[b] = Math.min(label[a] ?? a, label[b] ?? b);
      }),
    );
  }
  return grouped(world, (a, b) => label[a] === label[b]).filter((group) => !group.some((id) => has(removed, world.ids.indexOf(id))));
}

/** Nodes whose removal leaves more pieces than there were. */
export function articulationPoints(world: World): string[] {
  const whole = weakComponents(world);
  return world.ids.filter((id, node) => {
    const alone = whole.some((group) => group.length === 1 && group[0] === id);
    return weakComponents(world, 1 << node).length > whole.length - (alone ? 1 : 0);
  });
}

/** Pairs without which there are more pieces, by user and then supplier; of two that need each other the first is the user. */
export function bridges(world: World): { supplier: string; user: string }[] {
  const whole = weakComponents(world).length;
  return world.ids.flatMap((user, a) =>
    world.ids.flatMap((supplier, b) => {
      const needs = has(suppliersOf(world, a), b) && !(b < a && has(suppliersOf(world, b), a));
      return a !== b && needs && weakComponents(world, 0, (1 << a) | (1 << b)).length > whole ? [{ supplier, user }] : [];
    }),
  );
}
