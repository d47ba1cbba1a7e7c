import type { CompletionsResult, Filled } from '../../analysis/completions.ts';
import type { Completion } from '../../analysis/solution.ts';
import type { Lacking } from '../../analysis/filling.ts';
import type { Roadmap, RoadmapResult, RoadmapStep } from '../../analysis/roadmap.ts';
import { bullets, heading, ordered, paragraph, type Block, type Document, type Item } from '../document.ts';
import { supporting, type Speaker } from '../speaker.ts';
import { evidenceLines, modeLine, sourceNote, tradeLine } from './findings.ts';

/** Completions: what to add, what to buy, and how sure that is the least. */
export function completionsDocument(result: CompletionsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options } = result;
  const lens = options.lens === undefined ? '' : say(`：${to.providerName(options.lens)}`, `: ${to.providerName(options.lens)}`);
  return [
    heading(say(`补链${lens}`, `Completions${lens}`), 1),
    paragraph(
      say(
        `目标 ${options.targets.length} 个：${to.names(options.targets, 8)}。`,
        `${options.targets.length} target(s): ${to.names(options.targets, 8)}. `,
      ) + `${modeLine(options.mode, to)}${say('；', '; ')}${tradeLine(options.trade, to)}${say('。', '.')}`,
    ),
    ...evidenceLines(result.evidence, to),
    ...(result.ifUnknownPresent === undefined ? [] : [heading(unknownLine(result.unknown, to))]),
    ...filledBlocks(result, top, to),
    ...(result.ifUnknownPresent === undefined
      ? []
      : [heading(unknownLine('present', to)), ...filledBlocks(result.ifUnknownPresent, top, to)]),
  ];
}

/** Which reading of the unknown an answer is for. */
function unknownLine(unknown: 'absent' | 'present', to: Speaker): string {
  return unknown === 'absent'
    ? to.say('未见记载者视为没有', 'If what is not evidenced is absent')
    : to.say('未见记载者视为已有', 'If what is not evidenced is there');
}

function filledBlocks(filled: Filled, top: number, to: Speaker): Block[] {
  const { say } = to;
  if (filled.kind === 'impossible') return impossibleBlocks(filled.impossible, to);
  const [first] = filled.solutions;
  if (first !== undefined && first.add.length === 0 && first.buy.length === 0)
    return [paragraph(say('目标已经可得，无需增补。', 'The targets can be attained already; nothing is to be added.'))];
  const proof =
    first === undefined
      ? say(
          `在时限内没有找到；至少需要 ${number(filled.lowerBound)}。`,
          `None was found in time; at least ${number(filled.lowerBound)} is needed.`,
        )
      : filled.optimal
        ? say('已证明没有更省的。', 'Proven: nothing costs less.')
        : say(
            `尚未证明最省：下界 ${number(filled.lowerBound)}，差距 ${to.percent(filled.gap ?? 1)}。`,
            `Not proven to be the least: lower bound ${number(filled.lowerBound)}, gap ${to.percent(filled.gap ?? 1)}.`,
          );
  return [
    paragraph(
      `${proof}${say('', ' ')}${say(
        `${filled.effort.forced} 个节点在任何方案中都不可少。`,
        `${filled.effort.forced} node(s) are in every completion.`,
      )}${filled.complete ? say('没有其他方案。', ' There is no other.') : ''}`,
    ),
    ordered(filled.solutions.map((solution) => solutionItem(solution, top, to))),
  ];
}

/** A price without noise. */
function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function solutionItem(solution: Completion, top: number, to: Speaker): Item {
  const { say } = to;
  const { add, buy, notEvidenced } = solution;
  const claims = solution.because.flatMap(({ neededBy }) => supporting(neededBy.slice(0, 1)));
  return {
    text: say(
      `费用 ${number(solution.cost)}：新增 ${add.length}，外购 ${buy.length}`,
      `Cost ${number(solution.cost)}: add ${add.length}, buy ${buy.length}`,
    ),
    notes: [
      ...(add.length === 0 ? [] : [say(`新增：${to.names(add, top)}`, `Add: ${to.names(add, top)}`)]),
      ...(buy.length === 0 ? [] : [say(`外购：${to.names(buy, top)}`, `Buy: ${to.names(buy, top)}`)]),
      ...(notEvidenced.length === 0
        ? []
        : [
            say(
              `其中 ${notEvidenced.length} 个只是未见记载，动手之前先核实`,
              `${notEvidenced.length} of these are only not evidenced: check before acting`,
            ),
          ]),
      ...solution.because
        .filter(({ neededBy }) => neededBy.length > 0)
        .slice(0, 3)
        .map(({ neededBy }) => say(`因为：${to.route(neededBy)}`, `Because: ${to.route(neededBy)}`)),
      ...sourceNote(claims, to),
    ],
  };
}

/** What cannot be attained, and what it lacks. */
function impossibleBlocks(impossible: { readonly targets: readonly string[]; readonly lacking: readonly Lacking[] }, to: Speaker): Block[] {
  const { say } = to;
  const why: Record<Lacking['why'], string> = {
    'cannot-be-had': say('不能新增，也不能外购', 'can be neither added nor bought'),
    forbidden: say('被排除在外', 'was ruled out'),
    'no-supplier': say('有一项投入没有任何供给者', 'has a need that nothing meets'),
    loop: say('只能等自己所在的循环先运转', 'waits for its own loop to run first'),
  };
  return [
    paragraph(
      say(`无论如何增补，都不可得：${to.names(impossible.targets, 8)}。`, `No addition is enough for ${to.names(impossible.targets, 8)}.`),
    ),
    bullets(impossible.lacking.map((one) => say(`${to.fullName(one.node)}：${why[one.why]}`, `${to.fullName(one.node)} ${why[one.why]}`))),
  ];
}

/** A roadmap: what each further addition buys, in order. */
export function roadmapDocument(result: RoadmapResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options } = result;
  const lens = options.lens === undefined ? '' : say(`：${to.providerName(options.lens)}`, `: ${to.providerName(options.lens)}`);
  return [
    heading(say(`补链路线图${lens}`, `Roadmap${lens}`), 1),
    paragraph(
      say(
        `每一步都是以该费用所能达到的最大目标价值，目标 ${options.targets.length} 个。`,
        `Each step attains the most that its cost can buy; ${options.targets.length} target(s). `,
      ) + `${modeLine(options.mode, to)}${say('；', '; ')}${tradeLine(options.trade, to)}${say('。', '.')}`,
    ),
    ...evidenceLines(result.evidence, to),
    ...(result.ifUnknownPresent === undefined ? [] : [heading(unknownLine(result.unknown, to))]),
    ...roadBlocks(result, top, to),
    ...(result.ifUnknownPresent === undefined
      ? []
      : [heading(unknownLine('present', to)), ...roadBlocks(result.ifUnknownPresent, top, to)]),
  ];
}

function roadBlocks(road: Roadmap, top: number, to: Speaker): Block[] {
  const { say } = to;
  const { start, steps, nested, complete } = road;
  return [
    paragraph(
      start.attainable.length === 0
        ? say('起点：没有一个目标可得。', 'To begin with no target can be attained.')
        : say(
            `起点：已可得 ${start.attainable.length} 个（价值 ${number(start.value)}）：${to.names(start.attainable, 8)}。`,
            `To begin with ${start.attainable.length} can be attained (value ${number(start.value)}): ${to.names(start.attainable, 8)}.`,
          ),
    ),
    ...(steps.length === 0
      ? [paragraph(say('没有可走的一步。', 'There is no step to take.'))]
      : [
          ordered(steps.map((step) => roadItem(step, top, to))),
          paragraph(
            (nested
              ? say('每一步都保留前一步的增补，可依次实施。', 'Each step keeps what the one before added: they can be followed in order.')
              : say(
                  '有的步骤会舍弃前一步的增补：依次实施并非每步最省。',
                  'Some steps drop what the one before added: followed in order they are not each the cheapest.',
                )) +
              (complete
                ? say('每一步都已证明最优。', ' Each is proven to be an optimum.')
                : say('有的步骤尚未证明最优。', ' Not every step is proven to be an optimum.')),
          ),
        ]),
    ...(road.impossible.targets.length === 0 ? [] : impossibleBlocks(road.impossible, to)),
  ];
}

function roadItem(step: RoadmapStep, top: number, to: Speaker): Item {
  const { say } = to;
  return {
    text: say(
      `费用 ${number(step.cost)} → 价值 ${number(step.value)}：${to.names(step.unlocks, 4)}`,
      `Cost ${number(step.cost)} → value ${number(step.value)}: ${to.names(step.unlocks, 4)}`,
    ),
    notes: [
      ...(step.added.length === 0 ? [] : [say(`增补：${to.names(step.added, top)}`, `Add or buy: ${to.names(step.added, top)}`)]),
      ...(step.dropped.length === 0
        ? []
        : [say(`不再需要：${to.names(step.dropped, top)}`, `No longer needed: ${to.names(step.dropped, top)}`)]),
      ...step.because
        .filter(({ neededBy }) => neededBy.length > 0)
        .slice(0, 1)
        .map(({ neededBy }) => say(`因为：${to.route(neededBy)}`, `Because: ${to.route(neededBy)}`)),
      ...sourceNote(
        step.because.flatMap(({ neededBy }) => supporting(neededBy.slice(0, 1))),
        to,
      ),
    ],
  };
}
