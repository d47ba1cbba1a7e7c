import { issue } from '../../model/issue.ts';
import { pathOf, type AuditRule } from '../audit-rule.ts';

/**
 * With everything available, every node can be built up from what needs nothing.
 *
 * A node that cannot is in no answer about gaps or completions, and everything that needs it falls out with it; the
 * cause is a loop without a way in, or a need without members, and the issue names it.
 */
export const unproducibleNode: AuditRule = {
  code: 'unproducible-node',
  why: {
    zh: '一切齐备仍造不出的节点，会连同其下游一起从缺链与补链的答案中消失。',
    en: 'A node that cannot be built up drops out of every answer about gaps, and all that needs it with it.',
  },
  check: ({ nodes, blockers }) =>
    nodes.flatMap((audited) => {
      const waitsFor = blockers.get(audited.id);
      return waitsFor === undefined ? [] : [issue('unproducible-node', pathOf(audited), { node: audited.id, blockers: waitsFor })];
    }),
};
