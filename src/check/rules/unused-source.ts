import { issue } from '../../model/issue.ts';
import { claimsIn, type AuditRule } from '../audit-rule.ts';

/**
 * Every source that a chain lists is cited in it.
 *
 * A list of sources is read as what the chain stands on; a name nobody cites lends it weight it has not earned.
 */
export const unusedSource: AuditRule = {
  code: 'unused-source',
  why: {
    zh: '来源清单是产业链的立足之处；无人引用的来源只是装点。',
    en: 'A list of sources is read as what the chain stands on; a name nobody cites lends it weight it has not earned.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) => {
      const cited = new Set<string>();
      for (const { claim } of claimsIn(chain)) cited.add(claim.source);
      return chain.sources
        .filter((source) => !cited.has(source.id))
        .map((source) => issue('unused-source', [chain.id, 'sources', source.id], { source: source.id }, 'warning'));
    }),
};
