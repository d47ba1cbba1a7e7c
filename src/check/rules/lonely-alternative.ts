import { issue } from '../../model/issue.ts';
import { pathOf, qualified, type AuditRule } from '../audit-rule.ts';

/**
 * An `anyOf` that lists several members offers a real choice between at least two.
 *
 * A choice that comes down to one supplier reads as safety where there is none. It does so when the members are the
 * same node under several references (twice, or by an old id), or when all but one are the owner itself or cannot be
 * built up. A need with a single member is a plain requirement and no breach: the model does not tell `node: 'a'` from
 * `anyOf: ['a']`. Where no member is left the node cannot be built up either, and that rule says so.
 */
export const lonelyAlternative: AuditRule = {
  code: 'lonely-alternative',
  why: {
    zh: '名为任选、实只一家，看似有备，其实没有替代。',
    en: 'A choice that comes down to one supplier reads as safety where there is none.',
  },
  check: (context) =>
    context.nodes.flatMap((audited) =>
      audited.node.needs.flatMap((need, index) => {
        if (need.anyOf.length < 2) return [];
        const members = new Set(need.anyOf.map((reference) => qualified(context, audited.chain, reference)));
        const usable = [...members].filter((member) => member !== audited.id && !context.blockers.has(member));
        const lonely = usable.length === 1 || members.size === 1;
        return lonely ? [issue('lonely-alternative', [...pathOf(audited), 'needs', index], { node: audited.id })] : [];
      }),
    ),
};
