/**
 * Columns within a group so that a supplier stands left of its users: the longest way to each through the group.
 *
 * In a loop the node with the fewest open needs, the first such, is taken as its start.
 *
 * @param suppliers of each node, by place in the group
 * @complexity O(n + m), and O(n) more for every loop that is opened
 */
export function sublayers(suppliers: readonly (readonly number[])[]): number[] {
  const level = suppliers.map(() => 0);
  const open = suppliers.map((of) => of.length);
  const users = suppliers.map((): number[] => []);
  suppliers.forEach((of, user) => {
    for (const supplier of of) users[supplier]!.push(user);
  });
  const done = suppliers.map(() => false);
  const ready = open.flatMap((count, node) => (count === 0 ? [node] : []));
  for (let placed = 0; placed < suppliers.length; placed++) {
    const node = ready[placed] ?? firstLeast(open, done);
    if (ready.length <= placed) ready.push(node);
    done[node] = true;
    for (const user of users[node]!) {
      if (done[user]) continue;
      level[user] = Math.max(level[user]!, level[node]! + 1);
      open[user]!--;
      if (open[user] === 0) ready.push(user);
    }
  }
  return level;
}

function firstLeast(open: readonly number[], done: readonly boolean[]): number {
  let best = -1;
  for (let node = 0; node < open.length; node++) if (!done[node] && (best === -1 || open[node]! < open[best]!)) best = node;
  return best;
}
