import { issue } from '../../model/issue.ts';
import { pathOf, qualified, type AuditRule } from '../audit-rule.ts';

/**
 * No node is among its own inputs.
 *
 * A node that needs itself can never start; as one alternative among several it makes every loss of the others
 * invisible, because it keeps itself going. An error for an essential need, a warning for one that is not.
 */
export const selfNeed: AuditRule = {
  code: 'self-need',
  why: {
    zh: '需要自身的节点无从起步；作为任选之一，它又会掩盖其他来源的中断。',
    en: 'A node that needs itself can never start; as one alternative of several it hides the loss of the others.',
  },
  check: (context) =>
    context.nodes.flatMap((audited) =>
      audited.node.needs.flatMap((need, index) =>
        need.anyOf.some((reference) => qualified(context, audited.chain, reference) === audited.id)
          ? [issue('self-need', [...pathOf(audited), 'needs', index], { node: audited.id }, need.essential ? 'error' : 'warning')]
          : [],
      ),
    ),
};
