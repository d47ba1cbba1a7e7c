import { issue } from '../../model/issue.ts';
import { pathOf, type AuditRule } from '../audit-rule.ts';

/**
 * Every need says where it is known from.
 *
 * Verdicts follow the needs; one without a claim is a verdict nobody can check.
 */
export const needWithoutClaim: AuditRule = {
  code: 'need-without-claim',
  why: {
    zh: '结论由投入推出；投入没有依据，结论就无法核对。',
    en: 'Verdicts follow the needs; one without a claim is a verdict nobody can check.',
  },
  check: ({ nodes }) =>
    nodes.flatMap((audited) =>
      audited.node.needs.flatMap((need, index) =>
        need.claims.length > 0 ? [] : [issue('need-without-claim', [...pathOf(audited), 'needs', index], { node: audited.id }, 'warning')],
      ),
    ),
};
