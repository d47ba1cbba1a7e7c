import type { Chain, ChainNode } from '../model/chain.ts';
import type { Claim } from '../model/claim.ts';
import type { Issue, IssueCode, Path } from '../model/issue.ts';
import type { Text } from '../model/text.ts';

/** The codes that audit rules give, in the order the rules run. */
export const auditCodes = [
  'unresolved-reference',
  'unknown-source',
  'unused-source',
  'need-without-claim',
  'node-without-claim',
  'vague-locator',
  'judged-without-note',
  'lonely-alternative',
  'self-need',
  'unproducible-node',
  'unexplained-loop',
  'duplicate-name',
  'near-duplicate-id',
  'missing-translation',
  'unreachable-stage',
  'taxonomy-as-supply',
  'isolated-node',
] as const satisfies readonly IssueCode[];
export type AuditCode = (typeof auditCodes)[number];

/** A node under audit, under its qualified id. */
export interface AuditedNode {
  /** `chain/node`. */
  readonly id: string;
  readonly chain: string;
  readonly node: ChainNode;
}

/** A loop of essential needs. */
export interface AuditedLoop {
  /** Every node of it, in declaration order. */
  readonly nodes: readonly string[];
  /** A shortest way round from the first of them, that one first and last; each needs the next. */
  readonly cycle: readonly string[];
}

/** What rules see: the chains, and what only the composed network knows of them, as plain data. */
export interface AuditContext {
  readonly chains: readonly Chain[];
  /** Every node of the chains, in declaration order. */
  readonly nodes: readonly AuditedNode[];
  /** Qualified reference → qualified id, for every node and every id that has moved. */
  readonly idOf: ReadonlyMap<string, string>;
  /**
   * Nodes that cannot be built up from nothing although everything is available, each with what it waits for: the
   * nodes at the root of it, itself when a need of its own has no members at all.
   */
  readonly blockers: ReadonlyMap<string, readonly string[]>;
  /** By first declared node. */
  readonly loops: readonly AuditedLoop[];
  /** Nodes that some need names. */
  readonly needed: ReadonlySet<string>;
  /** Nodes that some node is a variant of. */
  readonly parents: ReadonlySet<string>;
  /** Nodes that some stage lists among its members. */
  readonly members: ReadonlySet<string>;
}

/** One rule of the audit: a code, why it is a rule, and the check — 审查规则. */
export interface AuditRule {
  readonly code: AuditCode;
  /** Why this is a rule, for whoever breaks it. */
  readonly why: Text;
  /** Every breach, in declaration order; the severity is the rule's own. */
  readonly check: (context: AuditContext) => readonly Issue[];
}

/** A claim and the way to it. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly path: Path;
}

/** A reference as written in `chain`, as a qualified id; the qualified reference itself where it leads out of the chains. */
export function qualified(context: Pick<AuditContext, 'idOf'>, chain: string, reference: string): string {
  const id = reference.includes('/') ? reference : `${chain}/${reference}`;
  return context.idOf.get(id) ?? id;
}

/** Where a node stands: `[chain, 'nodes', node]`. */
export function pathOf({ chain, node }: Pick<AuditedNode, 'chain' | 'node'>): Path {
  return [chain, 'nodes', node.id];
}

/** Every claim of a chain with its path, in the order written: stages, then nodes with their signals and needs. */
export function* claimsIn(chain: Chain): Generator<PlacedClaim> {
  for (const stage of chain.stages) yield* placed(stage.claims, [chain.id, 'stages', stage.id]);
  for (const node of chain.nodes) {
    const path = pathOf({ chain: chain.id, node });
    yield* placed(node.claims, path);
    for (const [index, signal] of node.signals.entries()) yield* placed(signal.claims, [...path, 'signals', index]);
    for (const [index, need] of node.needs.entries()) yield* placed(need.claims, [...path, 'needs', index]);
  }
}

function* placed(claims: readonly Claim[], path: Path): Generator<PlacedClaim> {
  for (const [index, claim] of claims.entries()) yield { claim, path: [...path, 'claims', index] };
}

/** Whether a text is missing or blank; one in two languages is blank when both are. */
export function isBlank(text: string | Text | undefined): boolean {
  return text === undefined || (typeof text === 'string' ? [text] : [text.zh, text.en]).every((words) => words.trim() === '');
}
