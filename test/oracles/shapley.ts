/** The Shapley value of each player by going through every order; n! are tried. */
export function shapleyByOrders(players: number, worth: (players: ReadonlySet<number>) => number): number[] {
  const shares = Array.from({ length: players }, () => 0);
  let orders = 0;
  const extend = (present: ReadonlySet<number>) => {
    if (present.size === players) orders++;
    for (let next = 0; next < players; next++) {
      if (present.has(next)) continue;
      const wider = new Set([...present, next]);
      shares[next]! += (worth(wider) - worth(present)) * factorial(players - wider.size);
      extend(wider);
    }
  };
  extend(new Set());
  return shares.map((sum) => sum / orders);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
