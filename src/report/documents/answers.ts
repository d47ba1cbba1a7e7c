import type { CascadeResult } from '../../analysis/cascade.ts';
import type { Gap, GapsResult } from '../../analysis/find-gaps.ts';
import type { DownstreamResult, ReachedNode, UpstreamResult } from '../../analysis/upstream-of.ts';
import type { WeakLinksResult } from '../../analysis/weak-links.ts';
import { bullets, heading, left, ordered, paragraph, right, table, type Block, type Document } from '../document.ts';
import { plural, type Speaker } from '../speaker.ts';
import {
  baselineLine,
  conditionsLine,
  countedNames,
  evidenceLines,
  gapItem,
  gapReason,
  listed,
  modeLine,
  tiesLine,
  titled,
  weakLinkItem,
} from './findings.ts';

/** What a node depends on, or what depends on it. */
export function reachDocument(result: UpstreamResult | DownstreamResult, to: Speaker): Document {
  const { say } = to;
  const up = result.question === 'upstream';
  const ends = up ? result.sources : result.targets;
  return [
    heading(
      up
        ? say(`上游依赖：${to.name(result.node)}`, `Upstream of ${to.name(result.node)}`)
        : say(`下游影响：${to.name(result.node)}`, `Downstream of ${to.name(result.node)}`),
      1,
    ),
    ...(result.nodes.length === 0
      ? [
          paragraph(
            up
              ? say('它不需要别的节点，本身就是源头。', 'It needs no other node: it is a source itself.')
              : say('没有别的节点用到它，本身就是末端。', 'No other node uses it: it is an end itself.'),
          ),
        ]
      : reachBlocks(result, ends, to)),
  ];
}

/** The nodes reached, nearest first, and where the way ends. */
function reachBlocks(result: UpstreamResult | DownstreamResult, ends: readonly string[], to: Speaker): Document {
  const { say } = to;
  const up = result.question === 'upstream';
  const chains = new Set(result.nodes.map(({ node }) => node.slice(0, node.indexOf('/'))));
  return [
    paragraph(
      up
        ? say(
            `${result.nodes.length} 个节点，分属 ${chains.size} 条链；源头 ${ends.length} 个。`,
            `${plural(result.nodes.length, 'node')} in ${plural(chains.size, 'chain')}; ${plural(ends.length, 'source')}.`,
          )
        : say(
            `${result.nodes.length} 个节点，分属 ${chains.size} 条链；末端 ${ends.length} 个。会不会停产，见 cascade。`,
            `${plural(result.nodes.length, 'node')} in ${plural(chains.size, 'chain')}; ${plural(ends.length, 'end')}. Whether they stop is what cascade says.`,
          ),
    ),
    table(
      [right(say('层', 'Depth')), left(say('节点', 'Node')), left(say('产业链', 'Chain')), left(say('经由', 'By way of'))],
      result.nodes.map((row) => [
        String(row.depth),
        label(row, to),
        to.chainName(row.node.slice(0, row.node.indexOf('/'))),
        to.name(row.via),
      ]),
    ),
    ...(ends.length === 0
      ? []
      : [
          paragraph(
            up ? say(`源头：${to.names(ends)}`, `Sources: ${to.names(ends)}`) : say(`末端：${to.names(ends)}`, `Ends: ${to.names(ends)}`),
          ),
        ]),
  ];
}

function label(row: ReachedNode, to: Speaker): string {
  return row.essential ? to.name(row.node) : to.say(`${to.name(row.node)}（非必需）`, `${to.name(row.node)} (optional)`);
}

/** What falls when something fails. */
export function cascadeDocument(result: CascadeResult, to: Speaker): Document {
  const { say } = to;
  const consequences = result.fallen.filter(({ because }) => because.kind !== 'failed');
  return [
    heading(say(`断链传导：失去${lostOf(result, to)}`, `Cascade: without ${lostOf(result, to)}`), 1),
    paragraph(lossLine(result, to)),
    ...suppliersLine(result, to),
    paragraph(`${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`),
    ...(consequences.length === 0
      ? [paragraph(say('没有其他节点因此停转。', 'No other node stops because of it.'))]
      : [
          paragraph(
            say(
              `另有 ${consequences.length} 个节点因此停转。第 1 轮是所失去者本身，以后每一轮由前面各轮引起。`,
              `${plural(consequences.length, 'other node')} ${consequences.length === 1 ? 'stops' : 'stop'} because of it. Round 1 is the loss itself; each later round follows from those before.`,
            ),
          ),
          table(
            [right(say('轮', 'Round')), left(say('停转的节点', 'Stops')), left(say('因为不再有', 'Because it has no'))],
            consequences.map(({ node, round, because }) => [
              String(round),
              to.name(node),
              because.kind === 'failed'
                ? ''
                : to.either(because.lacking) + (because.kind === 'loop' ? say('（互相支撑的回路）', ' (a loop that held itself up)') : ''),
            ]),
          ),
        ]),
  ];
}

/** The answer in one sentence: how much is lost, and which targets stop. */
function lossLine({ loss, stopped, baseline }: CascadeResult, to: Speaker): string {
  const { say } = to;
  const { length } = baseline.running;
  if (loss === undefined) return say('损失：无从计算。', 'Loss: cannot be said.');
  if (stopped.length === 0) return say('损失 0%：没有目标停产。', 'Loss 0%: no target stops.');
  return say(
    `损失 ${to.percent(loss)}：${length} 个目标中有 ${stopped.length} 个停产，即${to.names(stopped)}。`,
    `Loss ${to.percent(loss)}: of ${plural(length, 'target')} ${stopped.length} would stop, namely ${to.names(stopped)}.`,
  );
}

/** What was taken away: the suppliers asked for, else the nodes. */
function lostOf({ options }: CascadeResult, to: Speaker): string {
  return options.failedSuppliers === undefined ? to.names(options.failed, 5) : to.providers(options.failedSuppliers, 5);
}

/** Which nodes went with their suppliers. */
function suppliersLine({ options }: CascadeResult, to: Speaker): Document {
  if (options.failedSuppliers === undefined) return [];
  const unnamed =
    options.others === 'stay'
      ? to.say('未列名的供给者视为仍在', 'unnamed suppliers are taken to stay')
      : to.say('未列名的供给者视为没有', 'unnamed suppliers are taken not to exist');
  return [
    paragraph(
      options.failed.length === 0
        ? to.say(`没有节点因此失去供给（${unnamed}）。`, `No node loses its supply with them (${unnamed}).`)
        : to.say(
            `先失去 ${options.failed.length} 个节点：${to.names(options.failed, 8)}（${unnamed}）。`,
            `Gone to begin with: ${to.names(options.failed, 8)}; ${plural(options.failed.length, 'node')} (${unnamed}).`,
          ),
    ),
  ];
}

/** Weak links in full. */
export function weakLinksDocument(result: WeakLinksResult, to: Speaker): Document {
  const { say } = to;
  const { links, total } = result;
  const [first] = links;
  return [
    heading(say('薄弱环节', 'Weak links'), 1),
    ...(first === undefined
      ? result.baseline.kind === 'nothing-runs'
        ? []
        : [paragraph(say('没有哪个节点，单独失去它会使目标停产。', 'There is no node whose loss alone stops a target.'))]
      : [
          paragraph(
            say(
              `${total} 个节点，失去任何一个都有目标停产；损失最大的是${to.name(first.node)}（${to.percent(first.loss)}）。从大到小${listed(links.length, total, to)}，${tiesLine(to)}。`,
              `Nodes whose loss alone stops a target: ${total}. Most is lost with ${to.name(first.node)} (${to.percent(first.loss)}). Greatest first, ${listed(links.length, total, to)}, ${tiesLine(to)}.`,
            ),
          ),
        ]),
    ...(result.baseline.kind === 'nothing-runs' ? [paragraph(baselineLine(result.baseline, to))] : []),
    paragraph(
      `${say(
        '损失：该节点处处断供时，停产的目标占运转的目标之比，按目标价值计。',
        'Loss: the share, by value, of the running targets that stop when the node is lost everywhere. ',
      )}${modeLine(result.options.mode, to)}${say('。', '.')}${result.baseline.kind === 'nothing-runs' ? '' : `${say('', ' ')}${baselineLine(result.baseline, to)}`}`,
    ),
    ...(result.productOrder?.agrees === false
      ? [
          paragraph(
            say(
              `按乘积排则次序不同：${to.name(result.productOrder.ahead)}排到${to.name(result.productOrder.behind)}之前。`,
              `By product the order differs: ${to.name(result.productOrder.ahead)} comes before ${to.name(result.productOrder.behind)}.`,
            ),
          ),
        ]
      : []),
    ...(links.length === 0 ? [] : [ordered(links.map((link) => weakLinkItem(link, to)))]),
  ];
}

/** Gaps, stage by stage and node by node. */
export function gapsDocument(result: GapsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { options } = result;
  const open = result.gaps.filter((gap) => !gap.bought);
  return [
    heading(titled(say('缺口', 'Gaps'), options.lens, to), 1),
    paragraph(gapsLine(result, open, to)),
    paragraph(conditionsLine(options, [], to)),
    ...evidenceLines(result.evidence, to),
    attainableBlock(result, to),
    ...stagesBlocks(result, to),
    heading(say('按节点', 'By node')),
    ...(open.length === 0
      ? [paragraph(say('没有缺口。', 'There are no gaps.'))]
      : [
          paragraph(
            say(
              `按所妨碍的目标价值从大到小，${listed(Math.min(top, open.length), open.length, to)}（共 ${open.length} 个），${tiesLine(to)}。`,
              `By the value of the targets that each keeps from being attained, greatest first, ${listed(Math.min(top, open.length), open.length, to)} (of ${open.length}), ${tiesLine(to)}.`,
            ),
          ),
          ordered(open.slice(0, top).map((gap) => gapItem(gap, to))),
        ]),
  ];
}

/** The answer in one sentence: how many gaps of how many nodes, and why they count as such. */
function gapsLine(result: GapsResult, open: readonly Gap[], to: Speaker): string {
  const { say } = to;
  const bought = result.gaps.length - open.length;
  const reasons = new Map<string, number>();
  for (const gap of open) reasons.set(gapReason(gap, to), (reasons.get(gapReason(gap, to)) ?? 0) + 1);
  const byReason = Array.from(reasons, ([reason, count]) => say(`${reason} ${count} 个`, `${count} ${reason}`));
  const list = byReason.length === 0 ? '' : say(`（${byReason.join('；')}）`, ` (${byReason.join('; ')})`);
  const { nodes } = result.completeness;
  return say(
    `目标所需的 ${nodes} 个节点中，缺口 ${open.length} 个${list}${bought === 0 ? '' : `；另有 ${bought} 个视为外购`}。`,
    `Of the ${plural(nodes, 'node')} that the targets need, ${open.length} ${open.length === 1 ? 'is a gap' : 'are gaps'}${list}${bought === 0 ? '' : `; ${bought} more count as bought`}.`,
  );
}

function attainableBlock({ attainable }: GapsResult, to: Speaker): Block {
  const { certain, possible, no } = attainable;
  return bullets([
    to.say(`确定可得的目标${countedNames(certain, to)}`, `Targets attainable for certain${countedNames(certain, to)}`),
    to.say(
      `若未见记载者其实都有，另可得${countedNames(possible, to)}`,
      `Attainable besides, if all that is not evidenced is there${countedNames(possible, to)}`,
    ),
    to.say(`无论如何不可得${countedNames(no, to)}`, `Not attainable even then${countedNames(no, to)}`),
  ]);
}

function stagesBlocks(result: GapsResult, to: Speaker): Document {
  const { say } = to;
  const staged = result.stages.filter(({ needed }) => needed > 0);
  if (staged.length === 0) return [];
  return [
    heading(say('按环节', 'By stage')),
    paragraph(
      say(
        '单位：节点数。“未见记载”含规划中而未见投产者；未见记载不等于没有。',
        'In nodes. "Not evidenced" includes what is planned and not evidenced as running; it does not mean absent.',
      ),
    ),
    table(
      [
        left(say('产业链', 'Chain')),
        left(say('环节', 'Stage')),
        right(say('需要', 'Needed')),
        right(say('已有', 'Present')),
        right(say('没有', 'Absent')),
        right(say('未见记载', 'Not evidenced')),
      ],
      staged.map((row, at) => [
        row.chain === staged[at - 1]?.chain ? '' : to.chainName(row.chain), // once a chain
        to.stageName(row.chain, row.stage),
        String(row.needed),
        String(row.present),
        String(row.missing),
        String(row.unknown),
      ]),
    ),
  ];
}
