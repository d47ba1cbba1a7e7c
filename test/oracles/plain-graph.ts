/** Suppliers of each node. */
export type PlainGraph = readonly (readonly number[])[];

/** Component of each node by two searches each, numbered by first node. */
export function strongNumbers(graph: PlainGraph): number[] {
  const users = turned(graph);
  const number = graph.map(() => -1);
  graph.forEach((_suppliers, node) => {
    if (number[node] !== -1) return;
    const forwards = searched(users, node);
    for (const other of searched(graph, node)) if (forwards.has(other)) number[other] = node;
  });
  return number;
}

/** Everything on ways from `start` along the lists, `start` included. */
export function searched(graph: PlainGraph, start: number, without = -1): Set<number> {
  const found = new Set([start]);
  for (const node of found) for (const next of graph[node] ?? []) if (next !== without) found.add(next);
  return found;
}

/** The lists turned round: who uses what. */
export function turned(graph: PlainGraph): number[][] {
  const users: number[][] = graph.map(() => []);
  graph.forEach((suppliers, user) => suppliers.forEach((supplier) => users[supplier]?.push(user)));
  return users;
}

/**
 * Immediate dominators from a virtual source (-1) by the iteration of sets to their largest solution; -2 where no way
 * leads. A node's dominators are itself and what dominates all of its suppliers.
 */
export function dominatorsBySets(graph: PlainGraph): number[] {
  const everything = new Set(graph.keys());
  const above = graph.map((): Set<number> | undefined => undefined);
  for (let changed = true; changed;) {
    changed = false;
    graph.forEach((suppliers, node) => {
      const known = suppliers.map((supplier) => above[supplier]).filter((set) => set !== undefined);
      if (suppliers.length > 0 && known.length === 0) return;
      const common = [...everything].filter((one) => known.every((set) => set.has(one)));
      const next = new Set(suppliers.length === 0 ? [node] : [...common, node]);
      if (next.size !== above[node]?.size) {
        above[node] = next;
        changed = true;
      }
    });
  }
  return graph.map((_suppliers, node) => {
    const own = above[node];
    if (own === undefined) return -2;
    const strict = [...own].filter((one) => one !== node);
    return strict.find((one) => above[one]?.size === strict.length) ?? -1;
  });
}
