/** Ids and their numbers, in the order in which they are first met. */
export interface Numbering {
  readonly ids: readonly string[];
  /** The number of an id, a new one where it is met for the first time. */
  readonly add: (id: string) => number;
  readonly find: (id: string) => number | undefined;
}

/** Numbers ids from 0 up as they come. */
export function numbering(): Numbering {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  return {
    ids,
    add: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
    find: (id) => numbers.get(id),
  };
}
