import { issue, type Issue, type IssueCode, type IssueFacts } from './issue.ts';
import { formatIssue } from './messages.ts';

/**
 * A caller's mistake, thrown: an unknown node, an option out of range — 调用错误.
 *
 * `issue` holds the code and the facts; {@link formatIssue} says it in either language. Bad data is never thrown:
 * parsers return it.
 *
 * @example new ChainError('unknown-node', { node: 'waffer', nearest: ['wafer'] }).message
 * // => 'there is no node "waffer". Did you mean "wafer"?'
 */
export class ChainError<C extends IssueCode = IssueCode> extends Error {
  /** Tells it from other errors where `instanceof` cannot. */
  override readonly name = 'ChainError';
  /** Which mistake. */
  readonly code: C;
  /** The mistake as data; {@link formatIssue} makes the sentence. */
  readonly issue: Issue;

  constructor(code: C, facts: IssueFacts[C]) {
    const problem = issue(code, [], facts);
    super(formatIssue(problem, 'en'));
    this.code = code;
    this.issue = problem;
  }
}
