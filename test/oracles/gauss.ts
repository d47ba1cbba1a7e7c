/** Solves rows · x = right by elimination with the largest pivot; rows that vanish leave their unknown at 0. */
export function solved(rows: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const table = rows.map((row, at) => [...row, right[at]!]);
  const pivotOf: number[] = [];
  const used = new Set<number>();
  for (let column = 0; column < n; column++) {
    let pivot = -1;
    for (let row = 0; row < n; row++) {
      if (!used.has(row) && Math.abs(table[row]![column]!) > (pivot === -1 ? 1e-9 : Math.abs(table[pivot]![column]!))) pivot = row;
    }
    pivotOf.push(pivot);
    if (pivot === -1) continue;
    used.add(pivot);
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const times = table[row]![column]! / table[pivot]![column]!;
      table[row] = table[row]!.map((value, at) => value - times * table[pivot]![at]!);
    }
  }
  return pivotOf.map((row, column) => (row === -1 ? 0 : table[row]![n]! / table[row]![column]!));
}
