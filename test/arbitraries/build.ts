import { parseChain } from '../../src/check/parse-chain.ts';
import { parseCoverage } from '../../src/check/parse-coverage.ts';
import { compose } from '../../src/graph/compose.ts';
import type { Network } from '../../src/graph/network.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Coverage } from '../../src/model/coverage.ts';

/** A need in short: one supplier, or the alternatives, or the long form of the file format. */
export type ShortNeed = string | readonly string[] | { readonly anyOf: readonly string[]; readonly essential: boolean };

/** A node's needs in short, or the whole row of the file format. */
export type ShortNode = readonly ShortNeed[] | { readonly [field: string]: unknown };

/** A chain from a table such as `{ a: [], b: [], t: ['a', ['a', 'b']] }`; throws when the parser finds a fault. */
export function chainOf(table: Readonly<Record<string, ShortNode>>, id = 'w'): Chain {
  return chainOfRows(Object.entries(table), id);
}

/** The same from rows, for ids that an object would move or lose. */
export function chainOfRows(rows: readonly (readonly [string, ShortNode])[], id = 'w'): Chain {
  return mustParse(writtenChain(rows, id));
}

/** The canonical JSON value; `nodes` is an array where an object would move an id that looks like an integer. */
export function writtenChain(rows: readonly (readonly [string, ShortNode])[], id: string): unknown {
  const nodes = rows.map(([name, row]) => [name, isNeeds(row) ? { needs: row.map(longNeed) } : row] as const);
  const moves = nodes.some(([name]) => /^\d+$/u.test(name));
  return {
    format: 'chanyelian/chain@1',
    id,
    nodes: moves ? nodes.map(([name, row]) => ({ id: name, ...row })) : Object.fromEntries(nodes),
  };
}

function isNeeds(row: ShortNode): row is readonly ShortNeed[] {
  return Array.isArray(row);
}

function longNeed(need: ShortNeed): unknown {
  return typeof need === 'string' || 'essential' in need ? need : { anyOf: need };
}

/** The chain in a value that is known to be good. */
export function mustParse(value: unknown): Chain {
  const parsed = parseChain(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.chain;
}

/** The coverage in fields that are known to be good. */
export function coverageFrom(fields: Readonly<Record<string, unknown>>): Coverage {
  const parsed = parseCoverage({ format: 'chanyelian/coverage@1', lens: 'here', ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.coverage;
}

/** A network of one chain in short. */
export function networkOf(table: Readonly<Record<string, ShortNode>>, id = 'w'): Network {
  return compose([chainOf(table, id)]);
}
