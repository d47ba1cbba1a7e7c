import type { Chain } from '../model/chain.ts';
import { formatPath } from '../model/issue.ts';
import { compose } from '../graph/compose.ts';
import { producible } from './producible.ts';
import { weakLinks } from './weak-links.ts';

/** One value that differs: where, and what it was and is; a side that lacks it is left out. */
export interface Change {
  readonly path: string;
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
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
  readonly options: { readonly before: string; readonly after: string };
  readonly changes: readonly Change[];
  /** Nodes that can or can no longer be built up (`producible`), and losses that changed (`weak-links`). */
  readonly answers: readonly ChangedAnswer[];
}

/**
 * What changed between two versions of a chain, and what that did to the answers — 对比.
 *
 * Values are compared leaf by leaf; rows with an id (nodes, stages, sources) by id, so that a new node is not a
 * change of all after it. Answers: producible with everything present in start-up mode, and the loss of each node.
 * Order: the order of the first chain, then what only the second has.
 *
 * @complexity O(size of both), plus that of {@link weakLinks}
 * @example compareChains(toy, toy).changes // => []
 */
export function compareChains(before: Chain, after: Chain): CompareChainsResult {
  return {
    question: 'compare-chains',
    options: { before: before.id, after: after.id },
    changes: changesBetween(before, after),
    answers: changedAnswers(before, after),
  };
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

function changedAnswers(before: Chain, after: Chain): ChangedAnswer[] {
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
  /** Own nodes by their bare id, so that a renamed chain still compares; other chains' nodes by their full one. */
  const local = (chain: Chain, id: string) => (id.startsWith(`${chain.id}/`) ? id.slice(chain.id.length + 1) : id);
  const makes = (chain: Chain) =>
    new Map(producible(compose([chain]), { mode: 'start-up' }).producible.map((id) => [local(chain, id), true]));
  const losses = (chain: Chain) => new Map(weakLinks(compose([chain])).links.map(({ node, loss }) => [local(chain, node), loss]));
  compare('producible', makes(before), makes(after), false);
  compare('weak-links', losses(before), losses(after), 0);
  return answers;
}
