import { issue } from '../../model/issue.ts';
import type { AuditRule } from '../audit-rule.ts';

/**
 * Every stage has nodes: its own, or members from other chains.
 *
 * A stage that nothing stands in is a promise of the arrow that no answer can ever reach.
 */
export const unreachableStage: AuditRule = {
  code: 'unreachable-stage',
  why: {
    zh: '没有节点的环节，是箭头上一个任何答案都到不了的承诺。',
    en: 'A stage that nothing stands in is a promise of the arrow that no answer can ever reach.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) => {
      const filled = new Set(chain.nodes.map((node) => node.stage));
      return chain.stages
        .filter((stage) => stage.members.length === 0 && !filled.has(stage.id))
        .map((stage) => issue('unreachable-stage', [chain.id, 'stages', stage.id], { stage: stage.id }, 'warning'));
    }),
};
