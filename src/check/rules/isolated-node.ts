import { issue } from '../../model/issue.ts';
import { pathOf, type AuditContext, type AuditedNode, type AuditRule } from '../audit-rule.ts';

/**
 * Every node is tied to another: by a need, as a variant, or as a member of a stage.
 *
 * The composed chains are one industry; a node nothing leads to or from takes part in no answer. A category is tied by
 * what it holds (variants of it, or members of its stage), not by being a kind of something. A single node is a chain.
 */
export const isolatedNode: AuditRule = {
  code: 'isolated-node',
  why: {
    zh: '各链合起来是一个产业；无所来、无所往的节点，不进入任何答案。',
    en: 'The composed chains are one industry; a node nothing leads to or from takes part in no answer.',
  },
  check: (context) => {
    if (context.nodes.length === 1) return [];
    const shared = new Set(
      context.chains.flatMap((chain) => chain.stages.filter((stage) => stage.members.length > 0).map((stage) => `${chain.id}/${stage.id}`)),
    );
    return context.nodes
      .filter((audited) => !isTied(context, audited, shared))
      .map((audited) => issue('isolated-node', pathOf(audited), { node: audited.id }, 'warning'));
  },
};

function isTied({ needed, parents, members }: AuditContext, { id, chain, node }: AuditedNode, shared: ReadonlySet<string>): boolean {
  if (node.needs.some((need) => need.anyOf.length > 0) || needed.has(id) || parents.has(id) || members.has(id)) return true;
  if (node.kind === 'category') return node.stage !== undefined && shared.has(`${chain}/${node.stage}`);
  return node.variantOf !== undefined;
}
