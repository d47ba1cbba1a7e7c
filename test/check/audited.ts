import { audit } from '../../src/analysis/audit.ts';
import { parseChain } from '../../src/check/parse-chain.ts';
import type { AuditCode } from '../../src/check/audit-rule.ts';
import type { Chain } from '../../src/model/chain.ts';
import type { Issue } from '../../src/model/issue.ts';

/** A chain from its canonical JSON, `toy` unless an id is given; throws when the fixture itself is wrong. */
export function chainOf(fields: { readonly id?: string; readonly nodes: object; readonly [field: string]: unknown }): Chain {
  const parsed = parseChain({ format: 'chanyelian/chain@1', id: 'toy', ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.chain;
}

/** What one rule finds in the chains. */
export function breaches(code: AuditCode, ...chains: readonly Chain[]): readonly Issue[] {
  return audit(chains).filter((issue) => issue.code === code);
}

/** A claim that no rule objects to. */
export const claim = { source: 'book', at: '第三章 表 2', level: 'B', how: 'implied' } as const;
