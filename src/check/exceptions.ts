import { issue, type Issue, type IssueCode } from '../model/issue.ts';

/** A finding that is right to accept, and why — 例外. */
export interface AuditException {
  readonly rule: IssueCode;
  /** What the finding is about: `chain/node`, `chain/stage` or `chain/source`; for a chain's own name, `chain`. */
  readonly node: string;
  readonly reason: string;
}

/**
 * The issues without those that are accepted — 例外处理.
 *
 * An exception covers every issue of its rule about its node. One that covers nothing any more comes back as a
 * `stale-exception` error, so that the list never outlives its reasons; leave out exceptions about chains that were not
 * audited. Order: issues as given, then stale exceptions as listed.
 *
 * @complexity O(issues + exceptions)
 * @example applyExceptions([], [{ rule: 'isolated-node', node: 'toy/a', reason: 'a teaser' }])[0]?.code // => 'stale-exception'
 */
export function applyExceptions(issues: readonly Issue[], exceptions: readonly AuditException[]): readonly Issue[] {
  const accepted = new Set(exceptions.map(({ rule, node }) => keyOf(rule, node)));
  const fired = new Set<string>();
  const left = issues.filter((found) => {
    const key = keyOf(found.code, subjectOf(found));
    if (!accepted.has(key)) return true;
    fired.add(key);
    return false;
  });
  const stale = exceptions.flatMap(({ rule, node }, index) =>
    fired.has(keyOf(rule, node)) ? [] : [issue('stale-exception', ['exceptions', index], { rule, node })],
  );
  return [...left, ...stale];
}

/** `chain/id` of the node, stage or source that an issue's path leads to. */
function subjectOf({ path: [chain, table, id] }: Issue): string {
  const named = table === 'nodes' || table === 'stages' || table === 'sources';
  return named && id !== undefined ? `${chain}/${id}` : String(chain ?? '');
}

function keyOf(rule: string, node: string): string {
  return `${rule} ${node}`;
}
