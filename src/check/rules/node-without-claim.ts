import { issue } from '../../model/issue.ts';
import { pathOf, type AuditRule } from '../audit-rule.ts';

/**
 * Every node says where it is known from.
 *
 * That a good belongs to the chain is itself a statement, and readers ask who made it.
 */
export const nodeWithoutClaim: AuditRule = {
  code: 'node-without-claim',
  why: {
    zh: '某物属于此链，本身就是一个判断，读者会问出处。',
    en: 'That a good belongs to the chain is itself a statement, and readers ask who made it.',
  },
  check: ({ nodes }) =>
    nodes.flatMap((audited) =>
      audited.node.claims.length > 0 ? [] : [issue('node-without-claim', pathOf(audited), { node: audited.id }, 'warning')],
    ),
};
