import { solved } from './gauss.ts';
import { hops } from './reachability.ts';
import { has, suppliersOf, type World } from './world.ts';

/** Every shortest way along supply between two different nodes, as lists of nodes with both ends, written out one by one. */
function shortestWays(world: World): number[][] {
  const distance = hops(world);
  const ways: number[][] = [];
  world.ids.forEach((_id, user) =>
    world.ids.forEach((_other, source) => {
      const length = distance[user]![source]!;
      if (length === 0 || length === Infinity) return;
      const open = [[user]];
      for (const way of open) {
        if (way[0] === source) ways.push(way);
        else {
          world.ids.forEach((_next, supplier) => {
            if (has(suppliersOf(world, way[0]!), supplier) && length - way.length === (distance[supplier]?.[source] ?? Infinity))
              open.push([supplier, ...way]);
          });
        }
      }
    }),
  );
  return ways;
}

/** For each node, over all pairs of others: the share of the shortest ways between them that pass it. */
export function betweennessByWays(world: World): number[] {
  const ways = shortestWays(world);
  return world.ids.map((_id, node) => {
    let sum = 0;
    world.ids.forEach((_from, from) =>
      world.ids.forEach((_to, to) => {
        if (from === node || to === node) return;
        const between = ways.filter((way) => way[0] === from && way.at(-1) === to);
        if (between.length > 0) sum += between.filter((way) => way.includes(node)).length / between.length;
      }),
    );
    return sum;
  });
}

/** Rows: users; columns: suppliers; 1 where one needs the other. */
export function needsMatrix(world: World): number[][] {
  return world.ids.map((_id, user) => world.ids.map((_other, supplier) => (has(suppliersOf(world, user), supplier) ? 1 : 0)));
}

/** The chance of finding a walk at each node after many steps, all of them written out; what has no users starts anew. */
export function pageRankByIteration(world: World, damping: number): number[] {
  const needs = needsMatrix(world);
  const n = world.ids.length;
  const uses = world.ids.map((_id, supplier) => needs.reduce((sum, row) => sum + row[supplier]!, 0));
  let rank = world.ids.map(() => 1 / n);
  for (let step = 0; step < 600; step++) {
    const before = rank;
    rank = needs.map((row) => {
      const moved = before.reduce((sum, share, from) => sum + share * (uses[from] === 0 ? 1 / n : row[from]! / uses[from]!), 0);
      return (1 - damping) / n + damping * moved;
    });
  }
  return rank;
}

/** x = 1 + alpha · A · x by elimination. */
export function katzByElimination(world: World, alpha: number): number[] {
  const rows = needsMatrix(world).map((row, at) => row.map((need, other) => (at === other ? 1 : 0) - alpha * need));
  return solved(
    rows,
    rows.map(() => 1),
  );
}
