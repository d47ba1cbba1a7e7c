import type { Chain, ChainNode, Need, Siting, Stage } from '../model/chain.ts';
import type { Claim, NamedSource } from '../model/claim.ts';
import { formatPath, issue, type Issue, type Path } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';
import type { OneOrBoth, Text } from '../model/text.ts';
import { entriesOf, idsOf, isId, type Entry } from './entries.ts';
import { checkShare, formatIssueOf, sourcesOf, textOf, unknownFields } from './file-parts.ts';
import { chainFormat, chainHeaderShape, chainShape, nodeShape } from './schema.ts';
import { shapeIssues, typeName } from './zod-issues.ts';

/** What {@link parseChain} gives: the chain, or everything that is wrong with the value. */
export type ParsedChain = { readonly ok: true; readonly chain: Chain } | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the shapes let through: a node, its needs and stages as written, defaults not yet filled in. */
interface WrittenNode extends Partial<Omit<ChainNode, 'id' | 'name' | 'needs' | 'variantOf' | 'signals'>> {
  readonly name?: string | Text;
  readonly needs?: readonly WrittenNeed[];
  readonly variantOf?: { readonly node: string; readonly mode?: 'taxonomy' | 'any' | 'all' };
  readonly signals?: readonly { readonly signal: ChainNode['signals'][number]['signal']; readonly claims?: readonly Claim[] }[];
}
type WrittenNeed = string | (Partial<Omit<Need, 'anyOf'>> & { readonly node?: string; readonly anyOf?: readonly string[] });
interface WrittenChain {
  readonly id: string;
  readonly name?: string | Text;
  readonly version?: string;
  readonly stages?: readonly (Partial<Omit<Stage, 'name'>> & { readonly id: string; readonly name?: string | Text })[];
  readonly sources?: unknown;
  readonly nodes?: unknown;
  readonly moved?: unknown;
  readonly note?: OneOrBoth;
}

/**
 * A chain from a plain value, such as a parsed JSON file — 解析产业链.
 *
 * All issues are reported at once, each with its code and its path; nothing is coerced and nothing is lost: unknown
 * fields are issues, and ids such as `__proto__` or `10` are ids like any other. References within the chain are
 * checked here, references to other chains (`chain/node`) when chains are composed. Duplicate keys of a JSON text are
 * invisible in the value; the file reader finds those.
 *
 * Order: nodes keep the order of their keys (an object moves keys that look like integers to the front; write `nodes`
 * as an array of `{ id, … }` to keep those in place).
 *
 * @returns `{ ok: true, chain }`, or `{ ok: false, issues }`: those of fields, table by table, then those of references
 * @complexity O(nodes + needs)
 * @example
 * const parsed = parseChain({ format: 'chanyelian/chain@1', id: 'toy', nodes: { a: {}, b: { needs: ['a'] } } });
 * parsed.ok && parsed.chain.nodes[1]?.needs[0]?.anyOf // => ['a']
 */
export function parseChain(value: unknown): ParsedChain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, issues: [issue('wrong-type', [], { expected: 'object', found: typeName(value) })] };
  }
  const tag = formatIssueOf(value, [chainFormat]);
  if (tag !== undefined) return { ok: false, issues: [tag] };

  const written = value as WrittenChain;
  const found = [...shapeIssues(chainHeaderShape, value, []), ...unknownFields(value, Object.keys(chainShape._zod.def.shape))];
  const sources = sourcesOf(written.sources, found);
  const entries = written.nodes === undefined ? [] : entriesOf(written.nodes, ['nodes'], found);
  if (written.nodes === undefined) found.push(issue('missing-field', [], { field: 'nodes' }));
  const moved = movedOf(written.moved, found);
  const shaped = entries.filter((entry) => {
    const problems = nodeIssues(entry);
    for (const problem of problems) found.push(problem);
    return problems.length === 0;
  });
  const stagesAreShaped = !found.some(({ path }) => path[0] === 'stages');
  referenceIssues({ ...written, stages: stagesAreShaped ? (written.stages ?? []) : undefined }, shaped, moved, found);
  if (found.length > 0) return { ok: false, issues: found };
  return { ok: true, chain: chainOf(written, entries, sources, moved) };
}

/** What is wrong with the shape of a node; a need with both `node` and `anyOf` is said by name, not as the union sees it. */
function nodeIssues(entry: Entry): Issue[] {
  if (isClean(entry.value)) return [];
  const conflicts = needConflicts(entry);
  const needs = new Set(conflicts.map(({ path }) => formatPath(path)));
  const isEcho = ({ code, path }: Issue) =>
    code === 'unknown-field' && needs.has(formatPath(path.slice(0, -1))) && ['node', 'anyOf'].includes(String(path.at(-1)));
  return [...conflicts, ...shapeIssues(nodeShape, entry.value, entry.path).filter((problem) => !isEcho(problem))];
}

/** An empty node needs no schema: the common case of generated files. */
function isClean(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

function movedOf(table: unknown, found: Issue[]): Chain['moved'] {
  if (table === undefined) return [];
  if (Array.isArray(table)) {
    found.push(issue('wrong-type', ['moved'], { expected: 'object', found: 'array' }));
    return [];
  }
  return entriesOf(table, ['moved'], found).flatMap((entry) => {
    if (typeof entry.value !== 'string') found.push(issue('wrong-type', entry.path, { expected: 'string', found: typeName(entry.value) }));
    else if (!isId(entry.value)) found.push(issue('invalid-id', entry.path, { id: entry.value }));
    else return [{ old: entry.id, new: entry.value }];
    return [];
  });
}

/** Needs that give both `node` and `anyOf`: said by name, since no shape explains it well. */
function needConflicts(entry: Entry): Issue[] {
  const needs = (entry.value as { needs?: unknown } | null)?.needs;
  if (!Array.isArray(needs)) return [];
  return needs.flatMap((need: unknown, index) =>
    typeof need === 'object' && need !== null && 'node' in need && 'anyOf' in need
      ? [issue('node-and-any-of', [...entry.path, 'needs', index], {})]
      : [],
  );
}

/** Looking for near names costs a pass over all ids, so only the first dangling references get them. */
const suggestedAtMost = 50;

/**
 * References that lead nowhere, in the rows whose shape is right: `stages` are given only when theirs is.
 *
 * A row with a mistake is still there to be referred to; where a whole table is unusable, nothing is said of
 * references into it.
 */
function referenceIssues(
  written: Omit<WrittenChain, 'stages'> & { readonly stages: WrittenChain['stages'] | undefined },
  entries: readonly Entry[],
  moved: Chain['moved'],
  found: Issue[],
): void {
  const ids = idsOf(written.nodes);
  const known = new Set([...(ids ?? []), ...moved.map((move) => move.old)]);
  const sourceIds = written.sources === undefined ? new Set<string>() : idsOf(written.sources);
  const stageIds = new Set<string>();
  let suggested = 0;
  const checkNode = (reference: string, path: Path) => {
    const own = reference.startsWith(`${written.id}/`) ? reference.slice(written.id.length + 1) : reference;
    if (ids === undefined || own.includes('/') || known.has(own)) return;
    const suggestions = suggested++ < suggestedAtMost ? nearest(own, ids) : [];
    found.push(issue('unknown-node', path, { node: reference, nearest: suggestions }));
  };
  const checkClaims = (claims: readonly Claim[] | undefined, path: Path) => {
    claims?.forEach((claim, index) => {
      if (sourceIds === undefined || sourceIds.has(claim.source)) return;
      found.push(
        issue('unknown-source', [...path, 'claims', index, 'source'], { source: claim.source, nearest: nearest(claim.source, sourceIds) }),
      );
    });
  };
  written.stages?.forEach((stage, index) => {
    if (stageIds.has(stage.id)) found.push(issue('duplicate-id', ['stages', index, 'id'], { id: stage.id }));
    stageIds.add(stage.id);
    stage.members?.forEach((member, position) => checkNode(member, ['stages', index, 'members', position]));
    checkClaims(stage.claims, ['stages', index]);
  });
  for (const move of moved) checkNode(move.new, ['moved', move.old]);
  for (const { value, path } of entries) {
    const node = value as WrittenNode;
    if (node.stage !== undefined && written.stages !== undefined && !stageIds.has(node.stage)) {
      found.push(issue('unknown-stage', [...path, 'stage'], { stage: node.stage, nearest: nearest(node.stage, stageIds) }));
    }
    if (node.variantOf !== undefined) checkNode(node.variantOf.node, [...path, 'variantOf', 'node']);
    checkClaims(node.claims, path);
    node.signals?.forEach((signal, index) => checkClaims(signal.claims, [...path, 'signals', index]));
    node.needs?.forEach((need, index) => {
      const at = [...path, 'needs', index];
      if (typeof need === 'string') checkNode(need, at);
      else {
        if (need.node !== undefined) checkNode(need.node, [...at, 'node']);
        need.anyOf?.forEach((member, position) => checkNode(member, [...at, 'anyOf', position]));
        checkClaims(need.claims, at);
        checkShare(need.share, [...at, 'share'], found);
      }
    });
  }
}

function chainOf(written: WrittenChain, entries: readonly Entry[], sources: readonly NamedSource[], moved: Chain['moved']): Chain {
  return {
    id: written.id,
    name: textOf(written.name, written.id),
    ...(written.version === undefined ? {} : { version: written.version }),
    sources,
    stages: (written.stages ?? []).map((stage) => ({
      ...stage,
      name: textOf(stage.name, stage.id),
      members: stage.members ?? [],
      claims: stage.claims ?? [],
    })),
    nodes: entries.map(({ id, value }) => nodeOf(id, value as WrittenNode)),
    moved,
    ...(written.note === undefined ? {} : { note: written.note }),
  };
}

function nodeOf(id: string, written: WrittenNode): ChainNode {
  const kind = written.kind ?? 'material';
  const siting: Siting = written.siting ?? (kind === 'resource' ? 'resource-bound' : 'anywhere');
  return {
    id,
    name: textOf(written.name, id),
    aliases: written.aliases ?? [],
    ...(written.stage === undefined ? {} : { stage: written.stage }),
    kind,
    ...(written.origin === undefined ? {} : { origin: written.origin }),
    needs: (written.needs ?? []).map(needOf),
    ...(written.variantOf === undefined ? {} : { variantOf: { node: written.variantOf.node, mode: written.variantOf.mode ?? 'taxonomy' } }),
    endProduct: written.endProduct ?? false,
    siting,
    needsProvider: written.needsProvider ?? true,
    signals: (written.signals ?? []).map(({ signal, claims }) => ({ signal, claims: claims ?? [] })),
    claims: written.claims ?? [],
    ...(written.note === undefined ? {} : { note: written.note }),
  };
}

function needOf(written: WrittenNeed): Need {
  if (typeof written === 'string') return { anyOf: [written], role: 'material', essential: true, claims: [] };
  const { node, anyOf, ...facts } = written;
  return {
    ...facts,
    anyOf: anyOf ?? (node === undefined ? [] : [node]),
    role: written.role ?? 'material',
    essential: written.essential ?? true,
    claims: written.claims ?? [],
  };
}
