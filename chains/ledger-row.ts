import type { Text } from '../src/model/text.ts';

/** What became of one term of the plan — 术语台账. */
export interface LedgerRow {
  /** The term as the plan prints it, misprints included. */
  readonly term: string;
  /** Where it stands in the plan. */
  readonly at: string;
  /** Nodes it became, as `chain/node`; several where it names several goods, none where it names none. */
  readonly nodes: readonly string[];
  /** Why it has no node, or why it has these. */
  readonly reason?: Text;
}
