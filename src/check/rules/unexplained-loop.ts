import type { Need } from '../../model/chain.ts';
import { issue, type Issue } from '../../model/issue.ts';
import { isBlank, pathOf, qualified, type AuditedLoop, type AuditRule } from '../audit-rule.ts';

/**
 * Where essential needs form a loop, a note on one of its nodes, or on one of those needs, says why.
 *
 * Loops are where building up and keeping running differ; most are mistakes, and a real one is worth a sentence.
 */
export const unexplainedLoop: AuditRule = {
  code: 'unexplained-loop',
  why: {
    zh: '成环之处，起步与维持的答案不同；多为笔误，若属实也值得一句说明。',
    en: 'Loops are where building up and keeping running differ; most are mistakes, and a real one is worth a sentence.',
  },
  check: (context) => {
    const loopAt = new Map(context.loops.flatMap((loop) => loop.nodes.map((id) => [id, loop] as const)));
    const explained = new Set<AuditedLoop>();
    const found = new Map<AuditedLoop, Issue>();
    for (const audited of context.nodes) {
      const loop = loopAt.get(audited.id);
      if (loop === undefined) continue;
      if (!found.has(loop)) found.set(loop, issue('unexplained-loop', pathOf(audited), { cycle: loop.cycle }, 'warning'));
      const within = (need: Need) => need.anyOf.some((reference) => loopAt.get(qualified(context, audited.chain, reference)) === loop);
      if (!isBlank(audited.node.note) || audited.node.needs.some((need) => !isBlank(need.note) && within(need))) explained.add(loop);
    }
    return [...found].flatMap(([loop, said]) => (explained.has(loop) ? [] : [said]));
  },
};
