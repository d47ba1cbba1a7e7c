import { issue, type Issue, type Path } from '../../model/issue.ts';
import { nearest } from '../../model/nearest.ts';
import { pathOf, type AuditRule } from '../audit-rule.ts';

/**
 * A reference into a chain that is here must find its node.
 *
 * Ids of other chains are not seen by the compiler, and a reference that leads nowhere is an input nobody can follow.
 * A reference into a chain that was not given is left alone: it may well exist.
 */
export const unresolvedReference: AuditRule = {
  code: 'unresolved-reference',
  why: {
    zh: '跨链编号不经编译器检查；引用落空，该投入就无从追溯。',
    en: 'Ids of other chains are not seen by the compiler, and a reference that leads nowhere is an input nobody can follow.',
  },
  check: ({ chains, nodes, idOf }) => {
    const found: Issue[] = [];
    const given = new Set(chains.map((chain) => chain.id));
    const look = (chain: string, reference: string, path: Path) => {
      const id = reference.includes('/') ? reference : `${chain}/${reference}`;
      if (idOf.has(id) || !given.has(id.slice(0, id.indexOf('/')))) return;
      found.push(issue('unresolved-reference', path, { node: reference, nearest: nearest(id, idOf.keys()) }));
    };
    for (const chain of chains) {
      for (const stage of chain.stages) {
        stage.members.forEach((member, index) => look(chain.id, member, [chain.id, 'stages', stage.id, 'members', index]));
      }
    }
    for (const audited of nodes) {
      const { chain, node } = audited;
      if (node.variantOf !== undefined) look(chain, node.variantOf.node, [...pathOf(audited), 'variantOf']);
      node.needs.forEach((need, index) => {
        need.anyOf.forEach((member, position) => look(chain, member, [...pathOf(audited), 'needs', index, 'anyOf', position]));
      });
    }
    return found;
  },
};
