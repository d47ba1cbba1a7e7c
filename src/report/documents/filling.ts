import type { CompletionsResult, Filled } from '../../analysis/completions.ts';
import type { Completion } from '../../analysis/solution.ts';
import type { FillingEcho, Lacking } from '../../analysis/filling.ts';
import type { Evidence } from '../../analysis/node-state.ts';
import type { Roadmap, RoadmapResult, RoadmapStep } from '../../analysis/roadmap.ts';
import { bullets, heading, ordered, paragraph, type Block, type Document, type Item } from '../document.ts';
import { capitalized, plural, supporting, type Speaker } from '../speaker.ts';
import { becauseNote, conditionsLine, evidenceLines, sourceNote, titled } from './findings.ts';

/** Completions: what to add, what to buy, and how sure that is the least. */
export function completionsDocument(result: CompletionsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options } = result;
  const { targets } = options;
  const goal = say(`要使${to.names(targets, 4)}可得`, `To attain ${to.names(targets, 4)}`);
  return [
    heading(titled(say('补链', 'Completions'), options.lens, to), 1),
    paragraph(readingsLine(goal, result, (filled) => filledSummary(filled, to), to)),
    paragraph(conditionsLine(options, [priceLine(options, to)], to)),
    ...evidenceLines(result.evidence, to),
    ...readingsBlocks(result, (filled) => filledBlocks(filled, top, to), to),
  ];
}

/** An answer in one or in both readings of what is not evidenced. */
type Readings<T> = T & {
  readonly options: FillingEcho | Omit<FillingEcho, 'solver'>;
  readonly unknown: 'absent' | 'present';
  readonly evidence: Evidence;
  readonly ifUnknownPresent?: T;
};

/** The answer in one sentence, in each reading. */
function readingsLine<T>(goal: string, result: Readings<T>, summary: (one: T) => string, to: Speaker): string {
  const { say } = to;
  const isRead = result.evidence.unknown > 0 && result.options.have === undefined;
  const reading = (unknown: 'absent' | 'present') => (isRead ? `${unknownLine(unknown, to)}${say('，', ', ')}` : '');
  const answers = [
    `${reading(result.unknown)}${summary(result)}`,
    ...(result.ifUnknownPresent === undefined ? [] : [`${reading('present')}${summary(result.ifUnknownPresent)}`]),
  ];
  return `${goal}${say('：', ': ')}${answers.join(say('；', '; '))}${say('。', '.')}`;
}

/** The answer in full, in each reading. */
function readingsBlocks<T>(result: Readings<T>, blocks: (one: T) => Block[], to: Speaker): Block[] {
  if (result.ifUnknownPresent === undefined) return blocks(result);
  const title = (unknown: 'absent' | 'present') => heading(capitalized(unknownLine(unknown, to)));
  return [title(result.unknown), ...blocks(result), title('present'), ...blocks(result.ifUnknownPresent)];
}

/** Which reading of the unknown an answer is for. */
function unknownLine(unknown: 'absent' | 'present', to: Speaker): string {
  return unknown === 'absent'
    ? to.say('未见记载者若都没有', 'if what is not evidenced is absent')
    : to.say('未见记载者若其实都有', 'if what is not evidenced is there');
}

/** What the costs are of. */
function priceLine({ cost, buy, trade }: Omit<FillingEcho, 'solver'>, to: Speaker): string {
  const { say } = to;
  const added =
    cost.length === 0
      ? say('费用按新增的节点数计', 'cost: the number of nodes added')
      : say('费用按所给的新增价格计，未给价格者每个 1', 'cost: the prices given for adding, 1 where none is given');
  const bought = [
    ...(buy.length === 0 ? [] : [say('外购按所给价格计', 'buying at the prices given')]),
    ...(trade === 'closed'
      ? []
      : [
          buy.length === 0
            ? say('可外购者不计费', 'what can be bought is free')
            : say('其余可外购者不计费', 'what else can be bought is free'),
        ]),
  ];
  return [added, ...bought].join(say('，', ', '));
}

/** What is found, and whether that is proven to be the least, in a clause. */
function filledSummary(filled: Filled, to: Speaker): string {
  const { say } = to;
  if (filled.kind === 'impossible') return say('无论如何增补都做不到', 'no addition is enough');
  const [first] = filled.solutions;
  if (first === undefined)
    return say(
      `时限内没有找到方案，费用至少 ${number(filled.lowerBound)}`,
      `no set was found in time, the cost is at least ${number(filled.lowerBound)}`,
    );
  if (isNothing(first)) return say('无需增补', 'nothing is to be added');
  const what = say(
    `费用 ${number(first.cost)}（新增 ${first.add.length} 个，外购 ${first.buy.length} 个）`,
    `${number(first.cost)} (add ${first.add.length}, buy ${first.buy.length})`,
  );
  return filled.optimal
    ? say(`最省${what}，已证明`, `the least cost is ${what}, proven`)
    : say(`找到的最省${what}，未证明`, `the least cost found is ${what}, not proven`);
}

function isNothing({ add, buy }: Completion): boolean {
  return add.length === 0 && buy.length === 0;
}

function filledBlocks(filled: Filled, top: number, to: Speaker): Block[] {
  const { say } = to;
  if (filled.kind === 'impossible') return impossibleBlocks(filled.impossible, top, to);
  const { solutions, effort } = filled;
  const [first] = solutions;
  if (first !== undefined && isNothing(first))
    return [paragraph(say('目标已经可得，无需增补。', 'The targets can be attained already; nothing is to be added.'))];
  return [
    paragraph(
      `${proofLine(filled, to)}${say('', ' ')}${say(
        `任何方案都少不了的节点有 ${effort.forced} 个。`,
        `${plural(effort.forced, 'node')} ${effort.forced === 1 ? 'is' : 'are'} in every set that is enough.`,
      )}${filled.complete ? say('没有其他方案。', ' There is no other set.') : ''}`,
    ),
    ...(first === undefined ? [] : [ordered(solutions.map((solution) => solutionItem(solution, first, top, to)))]),
  ];
}

/** Whether it is proven that nothing costs less, and the bound. */
function proofLine(filled: Extract<Filled, { kind: 'possible' }>, { say, percent }: Speaker): string {
  const bound = number(filled.lowerBound);
  if (filled.solutions.length === 0)
    return say(`在时限内没有找到方案；费用至少 ${bound}。`, `None was found in time; the cost is at least ${bound}.`);
  if (filled.optimal) return say(`已证明没有更省的（下界 ${bound}）。`, `Proven: nothing costs less (lower bound ${bound}).`);
  const gap = percent(filled.gap ?? 1);
  return say(
    `尚未证明最省：下界 ${bound}，与找到的方案相差至多 ${gap}。`,
    `Not proven to be the least: lower bound ${bound}, at most ${gap} below what was found.`,
  );
}

/** A price without noise. */
function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** Because-lines that are shown of each set; the result has them all. */
const reasonsShown = 3;

function solutionItem(solution: Completion, first: Completion, top: number, to: Speaker): Item {
  const { say } = to;
  const { add, buy } = solution;
  const others = solution === first ? undefined : new Set([...first.add, ...first.buy]);
  const reasons = solution.because.filter(({ node, neededBy }) => neededBy.length > 0 && others?.has(node) !== true);
  const shown = reasons.slice(0, reasonsShown);
  return {
    text: say(
      `费用 ${number(solution.cost)}：新增 ${add.length} 个，外购 ${buy.length} 个`,
      `Cost ${number(solution.cost)}: add ${add.length}, buy ${buy.length}`,
    ),
    notes: [
      ...(solution === first ? [] : differenceNotes(solution, first, top, to)),
      ...(solution !== first && add.length > top ? [] : additionNotes(add, buy, top, to)),
      ...unevidencedNote(solution, to),
      ...(reasons.length > shown.length
        ? [
            say(
              `每一个都少不了，以下说明 ${shown.length} 个（共 ${reasons.length} 个，全部见 --json）`,
              `None can be spared; ${shown.length} of ${reasons.length} reasons follow (all: --json)`,
            ),
          ]
        : []),
      ...shown.flatMap(({ neededBy }) => becauseNote(neededBy, to)),
      ...sourceNote(
        reasons.flatMap(({ neededBy }) => supporting(neededBy.slice(0, 1))),
        to,
      ),
    ],
  };
}

/** What a further set has that the first has not, and the reverse: long lists hide it. */
function differenceNotes(solution: Completion, first: Completion, top: number, to: Speaker): string[] {
  const { say } = to;
  const without = (nodes: readonly string[], other: readonly string[]) => nodes.filter((node) => !other.includes(node));
  const parts = [
    [say('改为新增', 'added instead'), without(solution.add, first.add)],
    [say('改为外购', 'bought instead'), without(solution.buy, first.buy)],
    [say('不再新增', 'no longer added'), without(first.add, solution.add)],
    [say('不再外购', 'no longer bought'), without(first.buy, solution.buy)],
  ] as const;
  const said = parts.flatMap(([what, nodes]) => (nodes.length === 0 ? [] : [`${what}${say('', ': ')}${to.names(nodes, top)}`]));
  return [say(`与第 1 组不同：${said.join('；')}`, `Unlike the first: ${said.join('; ')}`)];
}

/** What is added and bought, and, where a list is cut, how it spreads over the chains. */
function additionNotes(add: readonly string[], buy: readonly string[], top: number, to: Speaker): string[] {
  const { say } = to;
  return [
    ...(add.length === 0 ? [] : [say(`新增：${to.names(add, top)}`, `Add: ${to.names(add, top)}`)]),
    ...(add.length <= top ? [] : [say(`新增的分布：${byChain(add, to)}`, `Where they are added: ${byChain(add, to)}`)]),
    ...(buy.length === 0 ? [] : [say(`外购：${to.names(buy, top)}`, `Buy: ${to.names(buy, top)}`)]),
  ];
}

/** How many nodes are of each chain. */
function byChain(nodes: readonly string[], to: Speaker): string {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const chain = node.slice(0, node.indexOf('/'));
    counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return to.list(Array.from(counts, ([chain, count]) => `${to.shortChainName(chain)} ${count}`));
}

/** How much of what is added may be there without a record. */
function unevidencedNote({ add, notEvidenced }: Completion, { say }: Speaker): string[] {
  const { length } = notEvidenced;
  if (length === 0) return [];
  const many = length === add.length ? say('全部', 'All') : say(`有 ${length} 个`, String(length));
  return [
    say(
      `新增的 ${add.length} 个中，${many}未见记载或只在规划中。这不等于没有：动手之前先核实`,
      `${many} of the ${add.length} to be added are not evidenced or only planned. That does not mean absent: check before acting`,
    ),
  ];
}

/** What cannot be attained, and what it lacks. */
function impossibleBlocks(
  { targets, lacking }: { readonly targets: readonly string[]; readonly lacking: readonly Lacking[] },
  top: number,
  to: Speaker,
): Block[] {
  const { say } = to;
  const why: Record<Lacking['why'], string> = {
    'cannot-be-had': say('不能新增，也不能外购', 'can be neither added nor bought'),
    forbidden: say('被排除在外', 'was ruled out'),
    'no-supplier': say('有一项投入没有任何供给者', 'has a need that nothing meets'),
    loop: say('只能等自己所在的循环先运转', 'waits for its own loop to run first'),
  };
  const rest = lacking.length - top;
  return [
    paragraph(
      say(
        `无论如何增补，都不可得：${to.names(targets, 8)}。卡在 ${lacking.length} 个节点：`,
        `No addition is enough for ${to.names(targets, 8)}. In the way: ${plural(lacking.length, 'node')}.`,
      ),
    ),
    bullets([
      ...lacking.slice(0, top).map((one) => say(`${to.fullName(one.node)}：${why[one.why]}`, `${to.fullName(one.node)} ${why[one.why]}`)),
      ...(rest > 0 ? [say(`另有 ${rest} 个`, `and ${rest} more`)] : []),
    ]),
  ];
}

/** A roadmap: what each further addition buys, in order. */
export function roadmapDocument(result: RoadmapResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options } = result;
  const goal = say(`目标 ${options.targets.length} 个`, `For ${plural(options.targets.length, 'target')}`);
  return [
    heading(titled(say('补链路线图', 'Roadmap'), options.lens, to), 1),
    paragraph(readingsLine(goal, result, (road) => roadSummary(road, options, to), to)),
    paragraph(conditionsLine(options, [priceLine(options, to)], to)),
    ...evidenceLines(result.evidence, to),
    ...readingsBlocks(result, (road) => roadBlocks(road, options, top, to), to),
  ];
}

/** From where to where a road leads, in a clause. */
function roadSummary({ start, steps, stoppedBy }: Roadmap, { targets, budget }: RoadmapResult['options'], { say }: Speaker): string {
  const [first] = steps;
  const last = steps.at(-1);
  if (first !== undefined && last !== undefined) {
    const [low, high] = [number(first.cost), number(last.cost)];
    const [some, most] = [first.attainable.length, last.attainable.length];
    return steps.length === 1
      ? say(`只有 1 步，费用 ${high}，可得 ${most} 个`, `there is one step: cost ${high} attains ${most}`)
      : say(
          `分 ${steps.length} 步，费用从 ${low}（可得 ${some} 个）到 ${high}（可得 ${most} 个）`,
          `${steps.length} steps, from cost ${low}, which attains ${some}, to cost ${high}, which attains ${most}`,
        );
  }
  if (start.attainable.length === targets.length) return say('都已可得，无需增补', 'all can be attained already, nothing is to be added');
  if (stoppedBy === 'budget')
    return say(
      `预算 ${number(budget ?? 0)} 之内不能再得到任何目标`,
      `nothing within the budget of ${number(budget ?? 0)} attains one more`,
    );
  if (stoppedBy === 'time-limit') return say('时限之内没有求出', 'no step was found in time');
  return say('无论如何增补，不能再得到任何目标', 'no addition attains one more');
}

function roadBlocks(road: Roadmap, options: RoadmapResult['options'], top: number, to: Speaker): Block[] {
  const { say } = to;
  const { start, steps, impossible } = road;
  const weighed = options.values.some((value) => value !== 1);
  const worth = (value: number) => (weighed ? say(`，价值 ${number(value)}`, `, value ${number(value)}`) : '');
  const known = to.names(start.attainable, 8);
  return [
    paragraph(
      start.attainable.length === 0
        ? say('起点：没有一个目标可得。', 'To begin with no target can be attained.')
        : say(
            `起点：已可得 ${start.attainable.length} 个目标${worth(start.value)}：${known}。`,
            `To begin with ${plural(start.attainable.length, 'target')} can be attained${worth(start.value)}: ${known}.`,
          ),
    ),
    ...(steps.length === 0
      ? [paragraph(say(`${roadSummary(road, options, to)}。`, `There is no step: ${roadSummary(road, options, to)}.`))]
      : [
          paragraph(orderLine(road, options, to)),
          ordered(steps.map((step, at) => roadItem(step, steps[at - 1] ?? { cost: 0, attainable: start.attainable }, worth, top, to))),
        ]),
    ...(impossible.targets.length === 0 ? [] : impossibleBlocks(impossible, top, to)),
  ];
}

/** How the steps are to be read and followed, and how sure they are. */
function orderLine({ steps, nested, stoppedBy }: Roadmap, { budget }: RoadmapResult['options'], { say }: Speaker): string {
  const open = steps.filter(({ optimal }) => !optimal).length;
  return [
    say(
      '每一步都是该费用下所得目标价值（默认每个 1）最大的一组增补，只列与上一步的差别。',
      'Each step is the set that attains the most target value (1 each unless given) for its cost; what differs from the step before is listed.',
    ),
    nested
      ? say('每一步都保留前一步的增补，可依次实施。', 'Each keeps what the one before added: they can be followed in order.')
      : say(
          '但不可照单依次实施：有的步骤舍弃前一步的增补（“不再需要”），依次做会多花费用。先定下走到哪一步，那一步的整组增补见 --json。',
          'They are not stages of works: some drop what the step before added ("no longer needed"), and doing all in order costs more. Choose a step first; its whole set is in --json.',
        ),
    open === 0
      ? say('每一步都已证明最省。', 'Each is proven to be the cheapest for what it attains.')
      : say(
          `其中 ${open} 步尚未证明最省，已注明下界。`,
          `${plural(open, 'step')} ${open === 1 ? 'is' : 'are'} not proven to be the cheapest; the lower bound is given.`,
        ),
    ...(stoppedBy === 'budget'
      ? [say(`超出预算 ${number(budget ?? 0)} 的步骤不列。`, `Steps beyond the budget of ${number(budget ?? 0)} are left out.`)]
      : []),
    ...(stoppedBy === 'time-limit' ? [say('时限已到，其后的步骤没有求出。', 'Time ran out: later steps were not found.')] : []),
  ].join(say('', ' '));
}

/** One step of a road as a list item: what it costs, brings, adds and drops. */
export function roadItem(
  step: RoadmapStep,
  before: Pick<RoadmapStep, 'cost' | 'attainable'>,
  worth: (value: number) => string,
  top: number,
  to: Speaker,
): Item {
  const { say } = to;
  const { added, dropped, unlocks, attainable } = step;
  const cost = number(step.cost);
  const more =
    before.cost === 0 ? '' : say(`（比上一步多 ${number(step.cost - before.cost)}）`, ` (${number(step.cost - before.cost)} more)`);
  const proof = step.optimal
    ? ''
    : say(`；未证明最省，下界 ${number(step.lowerBound)}`, `; not proven, lower bound ${number(step.lowerBound)}`);
  const lost = before.attainable.filter((target) => !attainable.includes(target));
  const reason = reasonFor(step);
  return {
    text: say(
      `累计费用 ${cost}${more}：可得 ${attainable.length} 个目标${worth(step.value)}${proof}`,
      `Cost ${cost} in all${more}: ${plural(attainable.length, 'target')} attained${worth(step.value)}${proof}`,
    ),
    notes: [
      say(`新可得：${to.names(unlocks, 8)}`, `Newly attained: ${to.names(unlocks, 8)}`),
      ...(lost.length === 0 ? [] : [say(`不再可得：${to.names(lost, 8)}`, `No longer attained: ${to.names(lost, 8)}`)]),
      ...additionNotes(
        added.filter((node) => step.add.includes(node)),
        added.filter((node) => step.buy.includes(node)),
        top,
        to,
      ),
      ...(dropped.length === 0 ? [] : [say(`不再需要：${to.names(dropped, top)}`, `No longer needed: ${to.names(dropped, top)}`)]),
      ...(reason === undefined ? [] : becauseNote(reason.neededBy, to)),
      ...sourceNote(
        step.because.flatMap(({ neededBy }) => supporting(neededBy.slice(0, 1))),
        to,
      ),
    ],
  };
}

/** The reason to show: one that leads to a newly attained target, where there is any. */
function reasonFor({ because, unlocks }: RoadmapStep): RoadmapStep['because'][number] | undefined {
  const given = because.filter(({ neededBy }) => neededBy.length > 0);
  return given.find(({ neededBy }) => unlocks.includes(neededBy.at(-1)!.node)) ?? given[0];
}
