import { ChainError } from '../model/chain-error.ts';
import { origins, type Chain, type Need, type Origin } from '../model/chain.ts';
import { formatPath } from '../model/issue.ts';
import { compose } from '../graph/compose.ts';
import { qualified } from '../graph/network.ts';
import { layerOf } from './layer-of.ts';
import { oneOf } from './options.ts';
import { producible } from './producible.ts';
import { weakLinks } from './weak-links.ts';

/** Options of {@link compareChains}. */
export interface CompareChainsOptions {
  /** Compare only this layer of the first chains, see {@link layerOf}. @defaultValue `'reference'`: all of them */
  readonly beforeLayer?: Origin;
  /** The same of the second chains. */
  readonly afterLayer?: Origin;
}

/** One value that differs: where, and what it was and is; a side that lacks it is left out. */
export interface Change {
  /** Where, as in `nodes.t.needs[1]`. */
  readonly path: string;
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** A need that only one side has: all of its members, and whether it stops the node. */
export interface ChangedNeed {
  readonly node: string;
  readonly anyOf: readonly string[];
  readonly essential: boolean;
}

/** One answer that differs. */
export interface ChangedAnswer {
  readonly question: 'producible' | 'weak-links';
  readonly node: string;
  readonly before: number | boolean;
  readonly after: number | boolean;
}

/** What {@link compareChains} gives. */
export interface CompareChainsResult {
  readonly question: 'compare-chains';
  readonly options: {
    /** Ids of the chains on each side, and the layer taken of them. */
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly beforeLayer: Origin;
    readonly afterLayer: Origin;
  };
  /** Nodes that only one side has. */
  readonly nodes: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Needs that only one side has; of a need that was rewritten, both its forms. */
  readonly needs: { readonly added: readonly ChangedNeed[]; readonly removed: readonly ChangedNeed[] };
  /** Everything written that differs, value by value. */
  readonly changes: readonly Change[];
  /** Nodes that can or can no longer be built up (`producible`), and losses that changed (`weak-links`). */
  readonly answers: readonly ChangedAnswer[];
}

/**
 * What changed between two versions of a chain, or of several, and what that did to the answers — 对比.
 *
 * With `beforeLayer: 'printed'` and the same chains on both sides it says what the chain as printed leaves out.
 * Values are compared leaf by leaf; rows with an id (nodes, stages, sources) by id, so that a new node is not a
 * change of all after it. Answers: producible with everything present in start-up mode, and the loss of each node.
 * A single chain is compared under bare ids, so that a renamed chain still compares; several under qualified ones.
 * Order: the order of the first chains, then what only the second have.
 *
 * @throws ChainError `invalid-option` for no chains at all; what {@link compose} throws
 * @complexity O(size of both), plus that of {@link weakLinks}
 * @example compareChains(chain, chain).changes // => []
 */
export function compareChains(
  before: Chain | readonly Chain[],
  after: Chain | readonly Chain[],
  options: CompareChainsOptions = {},
): CompareChainsResult {
  const beforeLayer = oneOf('beforeLayer', options.beforeLayer ?? 'reference', origins);
  const afterLayer = oneOf('afterLayer', options.afterLayer ?? 'reference', origins);
  const left = sideOf('before', before, beforeLayer);
  const right = sideOf('after', after, afterLayer);
  const isSingle = left.length === 1 && right.length === 1;
  const nameIn = (side: readonly Chain[]) => {
    const prefix = `${side[0]!.id}/`;
    return (id: string) => (isSingle && id.startsWith(prefix) ? id.slice(prefix.length) : id);
  };
  const needs = onlyOn(needsOf(left, nameIn(left)), needsOf(right, nameIn(right)));
  const nodes = onlyOn(nodesOf(left, nameIn(left)), nodesOf(right, nameIn(right)));
  return {
    question: 'compare-chains',
    options: { before: left.map(({ id }) => id), after: right.map(({ id }) => id), beforeLayer, afterLayer },
    nodes,
    needs,
    changes: isSingle ? changesBetween(left[0], right[0]) : changesBetween(left, right),
    answers: changedAnswers(answersOf(left, nameIn(left)), answersOf(right, nameIn(right))),
  };
}

function sideOf(option: string, given: Chain | readonly Chain[], layer: Origin): readonly Chain[] {
  const chains = 'nodes' in given ? [given] : given;
  if (chains.length === 0)
    throw new ChainError('invalid-option', { option, found: '[]', expected: { zh: '至少一条产业链', en: 'at least one chain' } });
  return layer === 'reference' ? chains : layerOf(chains, layer);
}

type Naming = (id: string) => string;

function nodesOf(chains: readonly Chain[], name: Naming): ReadonlyMap<string, string> {
  const ids = chains.flatMap((chain) => chain.nodes.map(({ id }) => name(`${chain.id}/${id}`)));
  return new Map(ids.map((id) => [id, id]));
}

/** Every need by what makes it the same need: who has it, what is enough for it, whether it stops. */
function needsOf(chains: readonly Chain[], name: Naming): ReadonlyMap<string, ChangedNeed> {
  const written = (chain: Chain, id: string, { anyOf, essential }: Need): [string, ChangedNeed] => {
    const need = { node: name(`${chain.id}/${id}`), anyOf: anyOf.map((one) => name(qualified(one, chain.id))), essential };
    return [JSON.stringify({ ...need, anyOf: need.anyOf.toSorted() }), need];
  };
  return new Map(chains.flatMap((chain) => chain.nodes.flatMap(({ id, needs }) => needs.map((need) => written(chain, id, need)))));
}

function onlyOn<V>(left: ReadonlyMap<string, V>, right: ReadonlyMap<string, V>): { added: V[]; removed: V[] } {
  const without = (one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>) =>
    [...one].flatMap(([key, value]) => (other.has(key) ? [] : [value]));
  return { added: without(right, left), removed: without(left, right) };
}

type Leaf = string | number | boolean;

function changesBetween(before: unknown, after: unknown): Change[] {
  const left = new Map(leavesOf(before));
  const right = new Map(leavesOf(after));
  const changes: Change[] = [];
  for (const path of new Set([...left.keys(), ...right.keys()])) {
    const a = left.get(path);
    const b = right.get(path);
    if (a !== b) changes.push({ path, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) });
  }
  return changes;
}

/** Every plain value below `root` with its path; rows that have an id stand under it. */
function* leavesOf(root: unknown): Iterable<[string, Leaf]> {
  const open: { readonly path: readonly (string | number)[]; readonly value: unknown }[] = [{ path: [], value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) {
      yield [formatPath(path), value as Leaf];
      continue;
    }
    const rows = Array.isArray(value)
      ? value.map((row: unknown, index) => ({ path: [...path, idOf(row) ?? index], value: row }))
      : Object.entries(value).flatMap(([key, row]) =>
          key === 'id' && path.length > 0 ? [] : [{ path: [...path, key], value: row as unknown }],
        );
    for (const row of rows.reverse()) open.push(row);
  }
}

function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

interface Answers {
  readonly makes: ReadonlyMap<string, boolean>;
  readonly losses: ReadonlyMap<string, number>;
}

function answersOf(chains: readonly Chain[], name: Naming): Answers {
  const network = compose(chains);
  return {
    makes: new Map(producible(network, { mode: 'start-up' }).producible.map((id) => [name(id), true])),
    losses: new Map(weakLinks(network).links.map(({ node, loss }) => [name(node), loss])),
  };
}

function changedAnswers(before: Answers, after: Answers): ChangedAnswer[] {
  const answers: ChangedAnswer[] = [];
  const compare = <V extends number | boolean>(
    question: ChangedAnswer['question'],
    a: ReadonlyMap<string, V>,
    b: ReadonlyMap<string, V>,
    none: V,
  ) => {
    for (const node of new Set([...a.keys(), ...b.keys()])) {
      const was = a.get(node) ?? none;
      const is = b.get(node) ?? none;
      if (was !== is) answers.push({ question, node, before: was, after: is });
    }
  };
  compare('producible', before.makes, after.makes, false);
  compare('weak-links', before.losses, after.losses, 0);
  return answers;
}
