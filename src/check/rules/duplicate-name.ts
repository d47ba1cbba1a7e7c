import { issue } from '../../model/issue.ts';
import { pathOf, type AuditedNode, type AuditRule } from '../audit-rule.ts';

/**
 * A name or alias belongs to one node, over all chains together; upper and lower case count as the same.
 *
 * One good is one node: two nodes of one name are either the same good twice, so that a loss stops only half of what
 * it should, or two goods nobody can ask for by name. One issue a name and set of nodes, at the second node that has it.
 */
export const duplicateName: AuditRule = {
  code: 'duplicate-name',
  why: {
    zh: '一物一节点：同名两点，不是一物拆成两份，就是两物无法按名查询。',
    en: 'One good is one node: two nodes of one name are one good split in two, or two goods nobody can ask for by name.',
  },
  check: ({ nodes }) => {
    const owners = new Map<string, { readonly name: string; readonly nodes: AuditedNode[] }>();
    for (const audited of nodes) {
      const { name, aliases } = audited.node;
      const own = new Map([name.zh, name.en, ...aliases].map((text) => [keyOf(text), text]));
      for (const [key, text] of own) {
        if (key === '') continue;
        const row = owners.get(key);
        if (row === undefined) owners.set(key, { name: text, nodes: [audited] });
        else row.nodes.push(audited);
      }
    }
    const said = new Set<string>();
    return [...owners.values()].flatMap(({ name, nodes: rivals }) => {
      const [, second] = rivals;
      const ids = rivals.map(({ id }) => id);
      if (second === undefined || said.has(ids.join('\n'))) return [];
      said.add(ids.join('\n'));
      return [issue('duplicate-name', pathOf(second), { name, nodes: ids }, 'warning')];
    });
  },
};

function keyOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
