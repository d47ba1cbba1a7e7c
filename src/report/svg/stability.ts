import type { StabilityResult, StableNode } from '../../analysis/stability.ts';
import { rankAxis, type Axis } from './axis.ts';
import { shareSigns } from './bars.ts';
import { element, point, rounded } from './markup.ts';
import { figureAt, firstRows, rowsDrawing, shareColumn, type RowColumn } from './rows.ts';
import { ink, type Sheet, type SheetContext } from './sheet.ts';

const rankWidth = 300;

/** Where each weak link ranks over all samples, how often it is among the first, and how often its loss alone stops a target. */
export function stabilitySheet(result: StabilityResult, context: SheetContext): Sheet {
  const { title, says, to } = context;
  const { say } = to;
  const { options } = result;
  const { shown, notes } = firstRows(result.nodes, result.nodes.length, context);
  const last = shown.reduce((most, { rank }) => Math.max(most, rank.high), options.top);
  const axis = rankAxis(last, rankWidth);
  const { A, B, C, D, none } = options.confidence;
  return {
    title,
    says,
    notes: [
      say(
        `抽样 ${options.samples} 次（种子 ${options.seed}）：每条投入按其最强依据的可信度取舍，A ${A}、B ${B}、C ${C}、D ${D}、无依据 ${none}（编者判断，可改）。比例的标准误不超过 ${to.percent(result.standardError)}。`,
        `${options.samples} worlds were drawn (seed ${options.seed}): each need is there with the confidence of its strongest claim, A ${A}, B ${B}, C ${C}, D ${D}, no claim ${none} (a judgement, to be changed at will). Fractions have a standard error of at most ${to.percent(result.standardError)}.`,
      ),
      say(
        '名次为 1 者损失最大；横线短者名次稳，长者随依据而变。各次抽样都成立的，也不就是已证实的。',
        'Rank 1 costs most. A short line is a rank that holds, a long one hangs on the evidence. What holds in every sample is not thereby proved.',
      ),
      ...notes,
    ],
    legend: [
      { drawn: rankMark(2, 17, 32, 10), means: say('名次：中位数与 5%–95% 区间', 'rank: median, and from 5 % to 95 %') },
      { drawn: limitLine(17, 0, 20), means: say(`第 ${options.top} 名`, `rank ${options.top}`) },
      ...shareSigns(
        shown.map(({ inTop }) => inTop),
        to,
        say('在所抽各次中的占比（刻度 0–100%）', 'fraction of the samples (scale 0–100%)'),
      ),
    ],
    ...rowsDrawing(
      say('节点', 'Node'),
      shown.map((node) => ({ id: node.node, label: to.name(node.node), full: `${to.fullName(node.node)} (${node.node})`, of: node })),
      [
        rankColumn(say('名次（对数刻度）', 'Rank (logarithmic scale)'), axis, options.top),
        shareColumn(
          say(`进入前 ${options.top} 名的抽样占比`, `Share of samples in the first ${options.top}`),
          184,
          ({ inTop }) => inTop,
          to,
        ),
        shareColumn(
          say('单独失去即有目标停产的抽样占比', 'Share in which it alone stops a target'),
          184,
          ({ singlePoint }) => singlePoint,
          to,
        ),
      ],
    ),
  };
}

/** Intervals of ranks, with a line at the last of the top k. */
function rankColumn(heading: string, axis: Axis, top: number): RowColumn<StableNode> {
  return {
    heading,
    width: rankWidth + 110,
    axis,
    draw: ({ rank: { low, median, high } }, x, middle) => [
      limitLine(x + axis.at(top), middle - 18, middle + 18),
      rankMark(x + axis.at(low), x + axis.at(median), x + axis.at(high), middle),
      figureAt(low === high ? String(median) : `${median} (${low}–${high})`, x + axis.width, middle),
    ],
  };
}

function limitLine(x: number, from: number, until: number): string {
  return element('path', { d: `M${point(x, from)}V${rounded(until)}`, stroke: ink.lost, 'stroke-width': 1.5, 'stroke-dasharray': '3 3' });
}

function rankMark(low: number, median: number, high: number, y: number): string {
  const cap = (x: number) => `M${point(x, y - 4)}V${rounded(y + 4)}`;
  return (
    element('path', {
      class: 'interval',
      d: `M${point(low, y)}H${rounded(high)}${cap(low)}${cap(high)}`,
      stroke: ink.strong,
      'stroke-width': 2,
      fill: 'none',
    }) + element('circle', { cx: median, cy: y, r: 5, fill: ink.strong })
  );
}
