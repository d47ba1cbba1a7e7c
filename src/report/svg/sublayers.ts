/**
 * Columns within a group so that a supplier stands left of its users: the longest way to each through the group.
 *
 * A loop is opened at one of its nodes; wherever two are linked, their columns differ.
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
    const node = ready[placed] ?? inLoop(suppliers, done);
    if (ready.length <= placed) ready.push(node);
    const against = new Set(users[node]!.filter((user) => done[user] && user !== node).map((user) => level[user]!));
    while (against.has(level[node]!)) level[node]!++;
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

/** A node of some loop: from the first that is open, up its open suppliers until one comes again. */
function inLoop(suppliers: readonly (readonly number[])[], done: readonly boolean[]): number {
  const seen = new Set<number>();
  let node = done.indexOf(false);
  while (!seen.has(node)) {
    seen.add(node);
    node = suppliers[node]!.find((supplier) => !done[supplier]) ?? node;
  }
  return node;
}
