import { issue } from '../../model/issue.ts';
import { pathOf, qualified, type AuditedNode, type AuditRule } from '../audit-rule.ts';

/**
 * A node that is a kind of another one (`variantOf`, mode `taxonomy`) is not an input of it, nor the other of it.
 *
 * A grade is not a step of the process: reading kinds as supply invents dependencies, and hides real ones.
 */
export const taxonomyAsSupply: AuditRule = {
  code: 'taxonomy-as-supply',
  why: {
    zh: '品种不是工序：把分类当作供给，会凭空造出依赖，也会遮住真的依赖。',
    en: 'A grade is not a step of the process: reading kinds as supply invents dependencies, and hides real ones.',
  },
  check: (context) => {
    const parentOf = new Map<string, string>();
    for (const { id, chain, node } of context.nodes) {
      if (node.variantOf?.mode === 'taxonomy') parentOf.set(id, qualified(context, chain, node.variantOf.node));
    }
    const confusion = ({ id, chain }: AuditedNode, reference: string) => {
      const member = qualified(context, chain, reference);
      if (parentOf.get(member) === id) return { node: member, parent: id };
      return parentOf.get(id) === member ? { node: id, parent: member } : undefined;
    };
    return context.nodes.flatMap((audited) =>
      audited.node.needs.flatMap((need, index) =>
        need.anyOf.flatMap((reference, position) => {
          const facts = confusion(audited, reference);
          if (facts === undefined) return [];
          return [issue('taxonomy-as-supply', [...pathOf(audited), 'needs', index, 'anyOf', position], facts, 'warning')];
        }),
      ),
    );
  },
};
