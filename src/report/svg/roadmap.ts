import type { Roadmap, RoadmapResult, RoadmapStep } from '../../analysis/roadmap.ts';
import type { Speaker } from '../speaker.ts';
import { ticks } from './axis.ts';
import { lines } from './label.ts';
import { element, escaped, point, rounded } from './markup.ts';
import { ink, written, type Sheet, type SheetContext, type Sign } from './sheet.ts';

const width = 900;
const left = 64;
const chartHeight = 300;
const mostSteps = 12;
const namesShown = 10;

/** What each further step costs and attains, as a staircase, and below it what the steps add. */
export function roadmapSheet(result: RoadmapResult, { title, says, top, to }: SheetContext): Sheet {
  const { say } = to;
  const other = result.ifUnknownPresent;
  const steps = result.steps.slice(0, top ?? mostSteps);
  const roads = [result, ...(other === undefined ? [] : [other])];
  const most = roads.flatMap((road) => road.steps.map(({ cost }) => cost)).reduce((high, cost) => Math.max(high, cost), 0);
  const best = result.options.values.reduce((sum, value) => sum + value, 0);
  const axes = chartOf(most, best, result, to);
  const cards: string[] = [];
  let y = chartHeight + 56;
  if (steps.length > 0) {
    cards.push(written(readingLine(result, to), 0, y, { weight: 600 }));
    y += 14;
  }
  for (const [at, step] of steps.entries()) {
    const card = cardOf(step, at, result.steps[at - 1], y, to);
    cards.push(card.drawn);
    y += card.height;
  }
  return {
    title,
    says,
    notes: [
      ...(steps.length < result.steps.length
        ? [
            say(
              `列出前 ${steps.length} 步，另有 ${result.steps.length - steps.length} 步只在图中（--top ${result.steps.length} 全列）。`,
              `The first ${steps.length} steps are listed, ${result.steps.length - steps.length} more are in the chart only (--top ${result.steps.length} lists all).`,
            ),
          ]
        : []),
      say(
        '每一步都是该费用下所得目标价值最大的一组增补，只列与上一步的差别。',
        'Each step is the set that attains the most target value for its cost; what differs from the step before is listed.',
      ),
      ...(result.nested
        ? []
        : [
            say(
              '有的步骤舍弃上一步的增补：各步不是先后工序。先定下走到哪一步，再看那一步的整组增补。',
              'Some steps drop what the one before added: they are not stages of works. Choose a step first, then take its whole set.',
            ),
          ]),
      ...(result.complete
        ? []
        : [say('有的步骤未证明最省，或有步骤未求出。', 'Some steps are not proven to be the cheapest, or were not found.')]),
    ],
    width,
    height: y,
    body: [...axes, ...roads.map((road, at) => stairs(road, at, most, best)), ...cards],
    legend: roadSigns(result, other !== undefined, to),
  };
}

const acrossOf = (cost: number, most: number) => left + (most === 0 ? 0 : (cost / most) * (width - left - 24));
const upOf = (value: number, best: number) => 24 + (chartHeight - 24) * (1 - (best === 0 ? 0 : value / best));

function chartOf(most: number, best: number, road: RoadmapResult, { say }: Speaker): string[] {
  const { values } = road.options;
  const isWhole = values.every((value) => Number.isInteger(value));
  const value = values.every((one) => one === 1)
    ? say('可得的目标（个）', 'Targets attained')
    : say('可得的目标价值', 'Target value attained');
  const lines = [
    ...ticks(best, isWhole).flatMap((tick) => {
      const y = upOf(tick, best);
      return [
        element('path', { d: `M${point(left, y)}H${width}`, stroke: ink.grid, 'stroke-width': 1 }),
        written(String(tick), left - 8, y + 4, { size: 11, anchor: 'end' }),
      ];
    }),
    ...ticks(
      most,
      road.steps.every(({ cost }) => Number.isInteger(cost)),
    ).flatMap((tick) => {
      const x = acrossOf(tick, most);
      return [
        element('path', { d: `M${point(x, chartHeight)}V${chartHeight + 5}`, stroke: ink.text, 'stroke-width': 1 }),
        written(String(tick), x, chartHeight + 18, { size: 11, anchor: 'middle' }),
      ];
    }),
  ];
  return [
    ...lines,
    written(value, 0, 10, { size: 12, weight: 600 }),
    written(say('费用', 'Cost'), width, chartHeight + 34, { size: 12, weight: 600, anchor: 'end' }),
    '\n',
  ];
}

/** The road as a staircase: the first reading solid with round marks, the other dashed with square ones. */
function stairs({ start, steps }: Roadmap, reading: number, most: number, best: number): string {
  const path = [`M${point(left, upOf(start.value, best))}`];
  for (const { cost, value } of steps) path.push(`H${rounded(acrossOf(cost, most))}`, `V${rounded(upOf(value, best))}`);
  path.push(`H${width}`);
  return element(
    'g',
    { class: reading === 0 ? 'road' : 'road other' },
    element('path', {
      d: path.join(''),
      fill: 'none',
      stroke: roadInk(reading),
      'stroke-width': 2,
      'stroke-dasharray': reading === 0 ? undefined : '7 4',
    }),
    ...steps.map(({ cost, value }) => roadMark(reading, acrossOf(cost, most), upOf(value, best))),
    '\n',
  );
}

function roadInk(reading: number): string {
  return reading === 0 ? ink.strong : ink.lost;
}

function roadMark(reading: number, x: number, y: number): string {
  return reading === 0
    ? element('circle', { cx: x, cy: y, r: 4, fill: ink.strong })
    : element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, fill: ink.paper, stroke: ink.lost, 'stroke-width': 2 });
}

function roadSigns(result: RoadmapResult, hasOther: boolean, to: Speaker): Sign[] {
  const stroke = (reading: number) =>
    element('path', { d: 'M0 10H34', stroke: roadInk(reading), 'stroke-width': 2, 'stroke-dasharray': reading === 0 ? undefined : '7 4' }) +
    roadMark(reading, 17, 10);
  return [
    { drawn: stroke(0), means: readingOf(hasOther ? result.unknown : undefined, to) },
    ...(hasOther ? [{ drawn: stroke(1), means: readingOf('present', to) }] : []),
  ];
}

function readingOf(unknown: 'absent' | 'present' | undefined, { say }: Speaker): string {
  if (unknown === undefined) return say('各步', 'the steps');
  return unknown === 'absent'
    ? say('未见记载者若都没有', 'if what is not evidenced is absent')
    : say('未见记载者若其实都有', 'if what is not evidenced is there');
}

function readingLine(result: RoadmapResult, to: Speaker): string {
  const of =
    result.ifUnknownPresent === undefined ? '' : to.say(`（${readingOf(result.unknown, to)}）`, ` (${readingOf(result.unknown, to)})`);
  return to.say(`各步${of}`, `Steps${of}`);
}

function cardOf(step: RoadmapStep, at: number, before: RoadmapStep | undefined, y: number, to: Speaker): { drawn: string; height: number } {
  const { say } = to;
  const buy = new Set(step.buy);
  const added = step.added.filter((node) => !buy.has(node));
  const bought = step.added.filter((node) => buy.has(node));
  const part = (what: string, nodes: readonly string[]) =>
    nodes.length === 0
      ? []
      : [say(`${what} ${nodes.length} 个：${to.names(nodes, namesShown)}`, `${what} ${nodes.length}: ${to.names(nodes, namesShown)}`)];
  const cost = Math.round((step.cost - (before?.cost ?? 0)) * 1e6) / 1e6;
  const total = Math.round(step.cost * 1e6) / 1e6;
  const more = at === 0 ? '' : say(`（比上一步多 ${cost}）`, ` (${cost} more than the step before)`);
  const head = say(
    `费用 ${total}${more}，可得 ${step.attainable.length} 个目标；新得：${to.names(step.unlocks, 6)}`,
    `Cost ${total}${more}, attains ${step.attainable.length}; new: ${to.names(step.unlocks, 6)}`,
  );
  const rows = [
    ...lines(head, width - 48, 2).map((text) => ({ text, bold: true })),
    ...[
      ...part(say('＋ 新增', '+ add'), added),
      ...part(say('○ 外购', '○ buy'), bought),
      ...part(say('－ 不再需要', '− no longer needed'), step.dropped),
    ].flatMap((text) => lines(text, width - 48, 3, 12).map((line) => ({ text: line, bold: false }))),
  ];
  const height = rows.length * 18 + 18;
  const nodes = [...step.added, ...step.dropped];
  return {
    height,
    drawn: element(
      'g',
      { class: 'step' },
      element('title', {}, escaped(`${at + 1}. ${to.names(nodes)}`)),
      element('rect', { x: 0, y, width, height: height - 6, fill: ink.band, rx: 4 }),
      element('circle', { cx: 20, cy: y + 19, r: 12, fill: ink.strong }),
      written(String(at + 1), 20, y + 23.5, { anchor: 'middle', weight: 600, fill: ink.paper }),
      ...rows.map(({ text, bold }, row) => written(text, 42, y + 22 + row * 18, bold ? { weight: 600 } : { size: 12 })),
      '\n',
    ),
  };
}
