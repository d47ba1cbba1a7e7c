import type { Text } from '../../model/text.ts';
import { issue, type Path } from '../../model/issue.ts';
import { pathOf, type AuditRule } from '../audit-rule.ts';

const chinese = /\p{Script=Han}/u;

/**
 * Every name of a chain, a stage and a node exists in Chinese and in English.
 *
 * Whoever reads one language only should not meet the other; one string that stands for both is for private files. A
 * Chinese name has at least one Chinese character, an English name has none.
 */
export const missingTranslation: AuditRule = {
  code: 'missing-translation',
  why: {
    zh: '只读一种语言的人不应遇到另一种；一名两用只宜于自用文件。',
    en: 'Whoever reads one language only should not meet the other; one string for both is for private files.',
  },
  check: ({ chains }) =>
    chains.flatMap((chain) => [
      ...lacking(chain.name, [chain.id]),
      ...chain.stages.flatMap((stage) => lacking(stage.name, [chain.id, 'stages', stage.id])),
      ...chain.nodes.flatMap((node) => lacking(node.name, pathOf({ chain: chain.id, node }))),
    ]),
};

function lacking(name: Text, path: Path) {
  if (chinese.test(name.zh) && !chinese.test(name.en) && name.en.trim() !== '') return [];
  return [issue('missing-translation', [...path, 'name'], { name: chinese.test(name.zh) ? name.zh : name.en }, 'info')];
}
