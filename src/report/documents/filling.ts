import type { Completion, CompletionsResult, Filled } from '../../analysis/completions.ts';
import type { Evidence, Lacking } from '../../analysis/filling.ts';
import { bullets, heading, ordered, paragraph, type Block, type Document, type Item } from '../document.ts';
import { supporting, type Speaker } from '../speaker.ts';
import { modeLine, sourceNote, tradeLine } from './findings.ts';

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

/** What the coverage says, where it says nothing at all. */
export function evidenceLines({ present, absent }: Evidence, to: Speaker): Block[] {
  if (present + absent > 0) return [];
  return [
    paragraph(
      to.say(
        '这份覆盖没有说这里有什么、没有什么：一切都属未见记载。',
        'The coverage says of no node whether it is here: everything is not evidenced.',
      ),
    ),
  ];
}

/** Which reading of the unknown an answer is for. */
export function unknownLine(unknown: 'absent' | 'present', to: Speaker): string {
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
export function number(value: number): string {
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
export function impossibleBlocks(
  impossible: { readonly targets: readonly string[]; readonly lacking: readonly Lacking[] },
  to: Speaker,
): Block[] {
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
