/** A JSON value written without its repetitions. */
export interface Packed {
  /** Keys of each kind of object. */
  readonly shapes: readonly (readonly string[])[];
  /** Strings that occur more than once. */
  readonly strings: readonly string[];
  readonly value: unknown;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A JSON value in less room — 压缩: keys are written once for every kind of object, and repeated strings once.
 *
 * An object becomes an array whose first member, −2 or less, names its shape; an array that would itself begin with a number
 * below 0 gets −1 put before it. A string that begins with `~` is a number into `strings`, or, doubled, itself. It walks a value
 * by its depth, which is that of the page's data, not of what a user wrote.
 *
 * @complexity O(size of the value)
 * @example unpack(pack([{ a: 'x' }, { a: 'y' }])) // => [{ a: 'x' }, { a: 'y' }]
 */
export function pack(value: unknown): Packed {
  const shapes: string[][] = [];
  const shapeAt = new Map<string, number>();
  const counts = new Map<string, number>();
  count(value as Json, counts);
  const strings = [...counts].flatMap(([text, times]) => (times > 1 && text.length > 2 ? [text] : []));
  const stringAt = new Map(strings.map((text, at) => [text, at]));
  const packed = (given: Json): unknown => {
    if (typeof given === 'string') {
      const at = stringAt.get(given);
      return at === undefined ? (given.startsWith('~') ? `~${given}` : given) : `~${at.toString(36)}`;
    }
    if (typeof given !== 'object' || given === null) return given;
    if (isList(given)) {
      const list = given.map(packed);
      return typeof list[0] === 'number' && list[0] < 0 ? [listMark, ...list] : list;
    }
    const entries = Object.entries(given).flatMap(([key, held]) => (held === undefined ? [] : [[key, held] as const]));
    const keys = entries.map(([key]) => key);
    const name = JSON.stringify(keys);
    const shape = shapeAt.get(name) ?? shapes.push(keys) - 1;
    shapeAt.set(name, shape);
    return [-shape - 2, ...entries.map(([, held]) => packed(held))];
  };
  return { value: packed(value as Json), shapes, strings };
}

/** First of an array that would else be taken for an object. */
const listMark = -1;

/** The value that {@link pack} was given. */
export function unpack({ shapes, strings, value }: Packed): unknown {
  const unpacked = (given: unknown): unknown => {
    if (typeof given === 'string') {
      if (!given.startsWith('~')) return given;
      return given.startsWith('~~') ? given.slice(1) : strings[Number.parseInt(given.slice(1), 36)]!;
    }
    if (!Array.isArray(given)) return given;
    const [first] = given as unknown[];
    if (typeof first !== 'number' || first >= 0) return given.map(unpacked);
    if (first === listMark) return given.slice(1).map(unpacked);
    return Object.fromEntries(shapes[-first - 2]!.map((key, at) => [key, unpacked(given[at + 1])]));
  };
  return unpacked(value);
}

function count(value: Json, counts: Map<string, number>): void {
  if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  else if (typeof value === 'object' && value !== null)
    for (const held of Object.values(value)) if (held !== undefined) count(held, counts);
}

function isList(value: Json & object): value is readonly Json[] {
  return Array.isArray(value);
}
