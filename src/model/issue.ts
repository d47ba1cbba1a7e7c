import type { OneOrBoth } from './text.ts';

/** Where in a value something is: keys and array positions from the top. */
export type Path = readonly (string | number)[];

/** How bad: an `error` makes the data unusable, a `warning` makes an answer doubtful, `info` is for the editor. */
export type Severity = 'error' | 'warning' | 'info';

interface Nearest {
  /** The closest things that do exist, best first; may be empty. */
  readonly nearest: readonly string[];
}

/** A code that says everything by itself. */
type NoFacts = object;

/** What each code tells beside its path. Codes are permanent. */
export interface IssueFacts {
  // files
  'file-not-found': NoFacts;
  'file-unreadable': { readonly reason: string };
  'is-a-directory': NoFacts;
  'file-too-large': { readonly megabytes: number; readonly limitMegabytes: number };
  'empty-file': NoFacts;
  'not-text': NoFacts;
  'not-json': { readonly line: number; readonly column: number; readonly near: string };
  'duplicate-key': { readonly key: string; readonly line: number; readonly column: number };
  'file-exists': NoFacts;
  'folder-not-found': NoFacts;
  'not-table': { readonly reason: OneOrBoth };
  'not-graph': { readonly reason: OneOrBoth };
  /** `found`: what sheets there are instead, where the file has sheets. */
  'missing-sheet': { readonly sheet: string; readonly found?: readonly string[] };
  'duplicate-sheet': { readonly sheet: string };
  'duplicate-column': { readonly column: string; readonly before: string };
  'missing-column': { readonly column: string } & Nearest;
  'unknown-column': { readonly column: string; readonly known: readonly string[] } & Nearest;
  'conflicting-value': { readonly found: string; readonly before: string; readonly row: number };
  'error-in-cell': { readonly found: string };
  'formula-without-value': NoFacts;
  'cell-too-long': {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly length: number;
    readonly limit: number;
  };
  'too-many-rows': { readonly sheet: string; readonly rows: number; readonly limit: number };
  // shape
  'wrong-format': { readonly expected: readonly string[]; readonly found?: string };
  'missing-field': { readonly field: string };
  'wrong-type': { readonly expected: string; readonly found: string };
  'wrong-value': { readonly found: string; readonly allowed: readonly string[] } & Nearest;
  'out-of-range': { readonly found: number; readonly range: string };
  'unknown-field': { readonly field: string } & Nearest;
  'invalid-id': { readonly id: string };
  'duplicate-id': { readonly id: string };
  'node-and-any-of': NoFacts;
  'invalid-shape': { readonly reason: string };
  // references
  'unknown-node': { readonly node: string } & Nearest;
  'ambiguous-node': { readonly node: string; readonly candidates: readonly string[] };
  'unknown-stage': { readonly stage: string } & Nearest;
  'unknown-source': { readonly source: string } & Nearest;
  'unknown-provider': { readonly provider: string } & Nearest;
  'unresolved-reference': { readonly node: string } & Nearest;
  'unknown-chain': { readonly chain: string } & Nearest;
  'duplicate-chain': { readonly chain: string };
  // calls
  'invalid-option': { readonly option: string; readonly found: string; readonly expected: OneOrBoth };
  'coverage-needed': NoFacts;
  'no-picture': { readonly question: string; readonly drawn: readonly string[] };
  'unknown-coverage': { readonly coverage: string; readonly known: readonly string[] };
  /** `endless`: nodes that only lead round among themselves. */
  'ill-posed': { readonly measure: string; readonly instead: readonly string[]; readonly endless?: readonly string[] };
  // audit rules
  'unused-source': { readonly source: string };
  'need-without-claim': { readonly node: string };
  'node-without-claim': { readonly node: string };
  'vague-locator': { readonly at: string };
  'judged-without-note': { readonly source: string };
  'lonely-alternative': { readonly node: string };
  'self-need': { readonly node: string };
  'unproducible-node': { readonly node: string; readonly blockers: readonly string[] };
  'unexplained-loop': { readonly cycle: readonly string[] };
  'duplicate-name': { readonly name: string; readonly nodes: readonly string[] };
  'near-duplicate-id': { readonly nodes: readonly [string, string] };
  'missing-translation': { readonly name: string };
  'unreachable-stage': { readonly stage: string };
  'taxonomy-as-supply': { readonly node: string; readonly parent: string };
  'isolated-node': { readonly node: string };
  'stale-exception': { readonly rule: string; readonly node: string };
}

/** Every code that a problem can have — 问题代码. */
export type IssueCode = keyof IssueFacts;

/** One thing that is wrong, and where: facts only; {@link formatIssue} makes the sentence — 问题. */
export type Issue<Code extends IssueCode = IssueCode> = {
  [C in Code]: { readonly code: C; readonly path: Path; readonly severity: Severity } & IssueFacts[C];
}[Code];

/** An issue of severity `error` at a path. */
export function issue<C extends IssueCode>(code: C, path: Path, facts: IssueFacts[C], severity: Severity = 'error'): Issue {
  return { code, path, severity, ...facts } as unknown as Issue;
}

/**
 * A path as people read it — 路径文字: `nodes.t.needs[1].anyOf[0]`, keys that are not plain words in brackets and quotes.
 *
 * @complexity O(length of the path)
 * @example formatPath(['nodes', 'a b', 'needs', 0]) // => 'nodes["a b"].needs[0]'
 */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}
