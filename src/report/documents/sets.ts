import type { CutSetsResult } from '../../analysis/minimal-cut-sets.ts';
import { bullets, heading, paragraph, type Document } from '../document.ts';
import type { Speaker } from '../speaker.ts';
import { modeLine } from './findings.ts';

/** Most sets of one size that are listed; the result has them all. */
const listed = 50;

/** Sets of losses that stop a target together, by size. */
export function cutSetsDocument(result: CutSetsResult, to: Speaker): Document {
  const { say } = to;
  const { options, sets, certainty, targetRuns } = result;
  const what = {
    nodes: say('节点', 'nodes'),
    providers: say('供给主体', 'providers'),
    jurisdictions: say('法域', 'jurisdictions'),
  }[options.elements];
  const names = options.elements === 'nodes' ? to.names : to.providers;
  const sizes = [...new Set(sets.map((set) => set.length))];
  return [
    heading(say(`${to.name(options.target)}的最小割集：${what}`, `Minimal cut sets of ${to.name(options.target)}: ${what}`), 1),
    paragraph(`${modeLine(options.mode, to)}${say('。', '. ')}${boundsLine(result, to)}`),
    ...(sets.length === 0 && targetRuns !== 'no'
      ? [paragraph(say('没有这样的组合。', 'There are no such sets.'))]
      : sizes.flatMap((size) => {
          const rows = sets.flatMap((set, at) =>
            set.length === size ? [`${names(set)}${certainty[at] === 'possible' ? say('（可能）', ' (possible)') : ''}`] : [],
          );
          const shown = rows.slice(0, listed);
          const rest = rows.length - shown.length;
          return [
            heading(
              size === 1
                ? say(`单独即可（${rows.length} 个）`, `One alone is enough (${rows.length})`)
                : say(`同时失去 ${size} 个（${rows.length} 组）`, `${size} lost together (${rows.length})`),
            ),
            bullets(rest === 0 ? shown : [...shown, say(`另有 ${rest} 组，见 --json`, `and ${rest} more, see --json`)]),
          ];
        })),
  ];
}

function boundsLine({ options, sets, complete, stoppedBy, targetRuns }: CutSetsResult, { say }: Speaker): string {
  if (targetRuns === 'no')
    return say('目标本来就不能生产，没有可割之处。', 'The target does not run to begin with: there is nothing to cut.');
  const found = say(`共 ${sets.length} 组。`, `${sets.length} sets. `);
  if (complete) return found + say('没有其他组合，无论大小。', 'There are no others of any size.');
  const why = {
    'max-size': say(
      `只找到 ${options.maxSize} 个为止（--max-size），更大的组合可能存在。`,
      `Sizes up to ${options.maxSize} (--max-size); there may be larger ones.`,
    ),
    limit: say(
      `找到 ${options.limit} 组即停（--limit），最大的一类和更大的可能不全。`,
      `Stopped at ${options.limit} sets (--limit); the largest size shown may lack some, and there may be larger ones.`,
    ),
    'max-steps': say(
      '搜索步数用尽，最大的一类和更大的可能不全。',
      'The search ran out of steps; the largest size shown may lack some, and there may be larger ones.',
    ),
  }[stoppedBy ?? 'max-size'];
  return found + why;
}
