import type { CutSetsResult } from '../../analysis/minimal-cut-sets.ts';
import { bullets, heading, paragraph, type Document } from '../document.ts';
import type { Speaker } from '../speaker.ts';
import { elementsWord, modeLine } from './findings.ts';

/** Most sets of one size that are listed; the result has them all. */
const listed = 50;

/** Sets of losses that stop a target together, by size. */
export function cutSetsDocument(result: CutSetsResult, to: Speaker): Document {
  const { say } = to;
  const { options, sets, certainty } = result;
  const what = elementsWord(options.elements, to);
  const names = options.elements === 'nodes' ? to.names : to.providers;
  const sizes = [...new Set(sets.map((set) => set.length))];
  return [
    heading(say(`${to.name(options.target)}的最小割集：${what}`, `Minimal cut sets of ${to.name(options.target)}: ${what}`), 1),
    paragraph(`${foundLine(result, sizes, to)}${boundsLine(result, to)}`),
    paragraph(`${modeLine(options.mode, to)}${say('。', '.')}${possibleLine(result, to)}`),
    ...(sets.length === 0
      ? []
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
            bullets(rest === 0 ? shown : [...shown, say(`另有 ${rest} 组，全部见 --json`, `and ${rest} more; all: --json`)]),
          ];
        })),
  ];
}

/** The answer in one sentence: how many sets of which size. */
function foundLine({ sets, targetRuns, options }: CutSetsResult, sizes: readonly number[], to: Speaker): string {
  const { say } = to;
  if (targetRuns === 'no') return say('目标本来就不能运转，无从谈起。', 'The target does not run to begin with: there is nothing to cut.');
  const target = to.name(options.target);
  if (sets.length === 0) return say(`没有找到会使${target}停产的组合。`, `No set was found whose loss stops ${target}. `);
  const of = (size: number) => sets.filter(({ length }) => length === size).length;
  const counts = sizes.map((size) =>
    size === 1
      ? say(`单独失去 ${of(1)} 个中的任何一个`, `${of(1)} alone`)
      : say(`同时失去 ${of(size)} 组（每组 ${size} 个）中的任何一组`, `${of(size)} in sets of ${size}`),
  );
  return say(`${counts.join('，或')}，${target}都停产。`, `Losses that stop ${target}: ${to.list(counts)}. `);
}

/** What a set marked as possible hangs on. */
function possibleLine({ certainty, options }: CutSetsResult, { say }: Speaker): string {
  if (!certainty.includes('possible')) return '';
  return options.elements === 'nodes'
    ? say('标“可能”者是否停产，取决于未见记载的节点有没有。', ' Those marked possible hang on nodes that are not evidenced.')
    : say(
        '标“可能”者是否停产，取决于有没有未列名的供给者。',
        ' Those marked possible hang on whether there are suppliers that nobody names.',
      );
}

function boundsLine({ options, complete, stoppedBy, targetRuns }: CutSetsResult, { say }: Speaker): string {
  if (targetRuns === 'no') return '';
  if (complete) return say('已查全：没有其他组合，无论大小。', 'All were looked for: there are no others of any size.');
  const why = {
    'max-size': say(
      `只查到同时失去 ${options.maxSize} 个为止（--max-size），更大的组合没有查。`,
      `Only sizes up to ${options.maxSize} were looked for (--max-size); there may be larger ones.`,
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
  return why;
}
