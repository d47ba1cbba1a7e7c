import type { GapsResult } from '../../analysis/find-gaps.ts';
import type { Speaker } from '../speaker.ts';
import { shareBar, shareSigns } from './bars.ts';
import { lines, textWidth } from './label.ts';
import { element, escaped, point } from './markup.ts';
import { ink, written, type Sheet, type SheetContext, type Sign } from './sheet.ts';

const width = 860;
const nameWidth = 300;
const figureRow = 46;
const countRow = 34;
/** As many stages as are listed one by one; with more, the chains are. */
const mostRows = 24;

/** Completeness in its three figures, each with its bounds, and how many nodes of each stage or chain are there. */
export function gapsSheet(result: GapsResult, { title, says, to }: SheetContext): Sheet {
  const { say } = to;
  const { count, capabilityWeighted, leontief, nodes } = result.completeness;
  const figures = [
    { name: say('有无', 'Count'), means: say('已有节点占所需节点之比', 'share of the nodes needed that are present'), value: count },
    {
      name: say('按能力', 'Capability-weighted'),
      means: say('各节点供给与需要之比（至多 1）的平均', 'mean of supply to need, 1 at most, over the nodes'),
      value: capabilityWeighted,
    },
    {
      name: say('最短板', 'Leontief minimum'),
      means: say('各节点供给与需要之比中最小的一个', 'the least supply to need of any node'),
      value: leontief,
    },
  ];
  const rows = countRows(result, to);
  const most = rows.reduce((high, { needed }) => Math.max(high, needed), 1);
  const second = 30 + figures.length * figureRow + 20;
  const scale = (width - nameWidth - 130) / most;
  return {
    title,
    says,
    notes: [
      say(
        '三个数须一起看，缺一不可。未见记载不等于没有：下限当作没有，上限当作有。',
        'The three figures belong together. What is not evidenced is not absent: the lower bound takes it as absent, the upper as present.',
      ),
    ],
    width,
    height: second + 30 + rows.length * countRow,
    body: [
      written(say(`完整度（${nodes} 个节点）`, `Completeness (${nodes} nodes)`), 0, 16, { weight: 600 }),
      ...figures.flatMap(({ name, means, value }, at) => {
        const y = 30 + at * figureRow;
        return [
          written(name, 8, y + 14, { weight: 600 }),
          ...lines(means, nameWidth - 20, 2, 11).map((line, row) => written(line, 8, y + 28 + row * 13, { size: 11, fill: ink.faint })),
          shareBar(value.low === value.high ? value.low : value, nameWidth, y + 8, width - nameWidth - 130, to),
          '\n',
        ];
      }),
      written(
        say('所需节点的状态（节点数：已有 / 未见记载 / 没有）', 'State of the nodes needed (numbers: present / not evidenced / absent)'),
        0,
        second + 10,
        {
          weight: 600,
        },
      ),
      ...rows.map((row, at) => countBar(row, second + 24 + at * countRow, scale, to)),
    ],
    legend: [...shareSigns([count, capabilityWeighted, leontief], to), ...partSigns(to)],
  };
}

interface CountRow {
  readonly name: string;
  readonly needed: number;
  readonly present: number;
  readonly unknown: number;
  readonly missing: number;
}

/** Stages where they fit, else chains; what needs nothing is left out. */
function countRows({ stages, chains }: GapsResult, to: Speaker): CountRow[] {
  const staged = stages.filter(({ needed }) => needed > 0);
  const chained = chains.filter(({ needed }) => needed > 0);
  if (staged.length === 0 || staged.length > mostRows) return chained.map((row) => ({ ...row, name: to.chainName(row.chain) }));
  const several = chained.length > 1;
  return staged.map((row) => ({
    ...row,
    name: several ? `${to.shortChainName(row.chain)} · ${to.stageName(row.chain, row.stage)}` : to.stageName(row.chain, row.stage),
  }));
}

function countBar({ name, present, unknown, missing }: CountRow, y: number, scale: number, to: Speaker): string {
  const label = lines(name, nameWidth - 24, 2, 12);
  const parts = [
    { count: present, part: 'present' as const },
    { count: unknown, part: 'unknown' as const },
    { count: missing, part: 'missing' as const },
  ];
  let x = nameWidth;
  const drawn = parts.flatMap(({ count, part }) => {
    if (count === 0) return [];
    const from = x;
    x += count * scale;
    const number = String(count);
    const fits = textWidth(number, 11) + 4 <= count * scale;
    return [
      partMark(part, from, y, count * scale),
      ...(fits
        ? [
            written(number, from + (count * scale) / 2, y + 13, {
              size: 11,
              anchor: 'middle',
              fill: part === 'present' ? ink.paper : ink.text,
            }),
          ]
        : []),
    ];
  });
  const total = `${present} / ${unknown} / ${missing}`;
  return element(
    'g',
    { class: 'count' },
    element(
      'title',
      {},
      escaped(
        `${name}: ${to.say(`已有 ${present}，未见记载 ${unknown}，没有 ${missing}`, `present ${present}, not evidenced ${unknown}, absent ${missing}`)}`,
      ),
    ),
    ...label.map((line, row) => written(line, 8, y + (label.length === 1 ? 13 : 6 + row * 14), { size: 12 })),
    ...drawn,
    written(total, x + 8, y + 13, { size: 11, fill: ink.faint }),
    '\n',
  );
}

/** Filled: present; open and dashed: not evidenced; struck through: absent. */
function partMark(part: 'present' | 'unknown' | 'missing', x: number, y: number, wide: number): string {
  const at = { x, y, width: wide, height: 18 };
  switch (part) {
    case 'present':
      return element('rect', { ...at, fill: ink.strong });
    case 'unknown':
      return element('rect', { ...at, fill: ink.strongFill, stroke: ink.strong, 'stroke-width': 1, 'stroke-dasharray': '4 2.5' });
    case 'missing':
      return (
        element('rect', { ...at, fill: ink.lostFill, stroke: ink.lost, 'stroke-width': 1.5 }) +
        element('path', { d: `M${point(x, y + 18)}L${point(x + Math.min(wide, 18), y)}`, stroke: ink.lost, 'stroke-width': 1.5 })
      );
    default:
      return part satisfies never;
  }
}

function partSigns({ say }: Speaker): Sign[] {
  return [
    { drawn: partMark('present', 0, 1, 34), means: say('已有', 'present') },
    { drawn: partMark('unknown', 0, 1, 34), means: say('未见记载', 'not evidenced') },
    { drawn: partMark('missing', 0, 1, 34), means: say('没有', 'absent') },
  ];
}
