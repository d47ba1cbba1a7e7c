import type { CascadeResult } from '../../analysis/cascade.ts';
import type { CompareChainsResult } from '../../analysis/compare-chains.ts';
import type { GapsResult } from '../../analysis/find-gaps.ts';
import type { DownstreamResult, ReachedNode, UpstreamResult } from '../../analysis/upstream-of.ts';
import type { WeakLinksResult } from '../../analysis/weak-links.ts';
import { bullets, heading, left, ordered, paragraph, right, table, type Document } from '../document.ts';
import { terms } from '../../model/terms.ts';
import type { Speaker } from '../speaker.ts';
import { evidenceLines, orNone, baselineLine, gapItem, modeLine, tradeLine, weakLinkItem } from './findings.ts';

/** What a node depends on, or what depends on it. */
export function reachDocument(result: UpstreamResult | DownstreamResult, to: Speaker): Document {
  const { say } = to;
  const up = result.question === 'upstream';
  const chains = new Set(result.nodes.map(({ node }) => node.slice(0, node.indexOf('/'))));
  const ends = up ? result.sources : result.targets;
  return [
    heading(
      up
        ? say(`上游依赖：${to.name(result.node)}`, `Upstream of ${to.name(result.node)}`)
        : say(`下游影响：${to.name(result.node)}`, `Downstream of ${to.name(result.node)}`),
      1,
    ),
    paragraph(
      up
        ? say(
            `${result.nodes.length} 个节点，分属 ${chains.size} 条链；源头 ${ends.length} 个。`,
            `${result.nodes.length} nodes in ${chains.size} chains; ${ends.length} sources.`,
          )
        : say(
            `${result.nodes.length} 个节点，分属 ${chains.size} 条链；末端 ${ends.length} 个。会不会停产，请问 cascade。`,
            `${result.nodes.length} nodes in ${chains.size} chains; ${ends.length} ends. Whether they stop is what cascade says.`,
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
    paragraph(
      up ? say(`源头：${to.names(ends)}`, `Sources: ${to.names(ends)}`) : say(`末端：${to.names(ends)}`, `Ends: ${to.names(ends)}`),
    ),
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
    heading(say(`断链传导：失去 ${lostOf(result, to)}`, `Cascade: without ${lostOf(result, to)}`), 1),
    ...suppliersLine(result, to),
    paragraph(`${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}`),
    paragraph(
      result.loss === undefined
        ? say('损失：无从计算。', 'Loss: cannot be said.')
        : result.stopped.length === 0
          ? say('损失 0%：没有目标停产。', 'Loss 0%: no target stops.')
          : say(
              `损失 ${to.percent(result.loss)}：${result.stopped.length} 个目标停产：${to.names(result.stopped)}`,
              `Loss ${to.percent(result.loss)}: ${result.stopped.length} target(s) stop: ${to.names(result.stopped)}`,
            ),
    ),
    consequences.length === 0
      ? paragraph(say('除失去者外，无一倒下。', 'Nothing else falls.'))
      : table(
          [right(say('轮', 'Round')), left(say('倒下的节点', 'Falls')), left(say('因为不再有', 'Because it has no'))],
          consequences.map(({ node, round, because }) => [
            String(round),
            to.name(node),
            because.kind === 'failed'
              ? ''
              : because.lacking.map(to.name).join(say(' 或 ', ' or ')) +
                (because.kind === 'loop' ? say('（互相支撑的回路）', ' (a loop that held itself up)') : ''),
          ]),
        ),
  ];
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
            `${options.failed.length} node(s) are gone to begin with: ${to.names(options.failed, 8)} (${unnamed}).`,
          ),
    ),
  ];
}

/** Weak links in full. */
export function weakLinksDocument(result: WeakLinksResult, to: Speaker): Document {
  const { say } = to;
  return [
    heading(say('薄弱环节', 'Weak links'), 1),
    paragraph(
      `${modeLine(result.options.mode, to)}${say('。', '. ')}${baselineLine(result.baseline, to)}${say(`${result.total} 个节点损失大于 0，列出 ${result.links.length} 个。`, ` ${result.total} nodes have a loss above 0; ${result.links.length} are listed.`)}`,
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
    result.links.length === 0
      ? paragraph(say('没有单个节点的损失会使目标停产。', 'No single loss stops a target.'))
      : ordered(result.links.map((link) => weakLinkItem(link, to))),
  ];
}

/** Gaps, stage by stage and node by node. */
export function gapsDocument(result: GapsResult, lens: string, top: number, to: Speaker): Document {
  const { say } = to;
  const open = result.gaps.filter((gap) => !gap.bought);
  const bought = result.gaps.length - open.length;
  const { attainable } = result;
  const staged = result.stages.filter(({ needed }) => needed > 0);
  return [
    heading(say(`缺口：${lens}`, `Gaps: ${lens}`), 1),
    paragraph(`${modeLine(result.options.mode, to)}${say('；', '; ')}${tradeLine(result.options.trade, to)}${say('。', '.')}`),
    ...evidenceLines(result.evidence, to),
    bullets([
      say(
        `确定可得 ${attainable.certain.length}：${orNone(attainable.certain, to)}`,
        `Attainable for certain ${attainable.certain.length}: ${orNone(attainable.certain, to)}`,
      ),
      say(
        `若未见记载者其实都有，则可得 ${attainable.possible.length}：${orNone(attainable.possible, to)}`,
        `Attainable if all that is not evidenced is there ${attainable.possible.length}: ${orNone(attainable.possible, to)}`,
      ),
      say(
        `不可得 ${attainable.no.length}：${orNone(attainable.no, to)}`,
        `Not attainable ${attainable.no.length}: ${orNone(attainable.no, to)}`,
      ),
    ]),
    ...(staged.length === 0
      ? []
      : [
          heading(say('按环节', 'By stage')),
          table(
            [
              left(say('产业链', 'Chain')),
              left(say('环节', 'Stage')),
              right(say('需要', 'Needed')),
              right(say('已有', 'Present')),
              right(say('没有', 'Missing')),
              right(say('未见记载', 'Not evidenced')),
            ],
            staged.map((row) => [
              to.chainName(row.chain),
              to.stageName(row.chain, row.stage),
              String(row.needed),
              String(row.present),
              String(row.missing),
              String(row.unknown),
            ]),
          ),
        ]),
    heading(say('按节点', 'By node')),
    paragraph(
      say(
        `${open.length} 个缺口，按阻断的目标排列，列出 ${Math.min(top, open.length)} 个；另有 ${bought} 个视为外购。`,
        `${open.length} gaps by the targets they block, ${Math.min(top, open.length)} listed; ${bought} more count as bought.`,
      ),
    ),
    ordered(open.slice(0, top).map((gap) => gapItem(gap, to))),
  ];
}

/** What changed, flat, and what it did to the answers; between two layers, what the one leaves out. */
export function compareDocument(result: CompareChainsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const { before, after, beforeLayer, afterLayer } = result.options;
  if (beforeLayer !== afterLayer) return layersDocument(result, top, to);
  const value = (one: string | number | boolean | undefined) => (one === undefined ? say('（无）', '(none)') : String(one));
  const question = { producible: say('可生产', 'producible'), 'weak-links': say('损失', 'loss') };
  const shown = (answer: number | boolean) =>
    typeof answer === 'number' ? to.percent(answer) : answer ? say('是', 'yes') : say('否', 'no');
  const [left, right] = [before, after].map((ids) => ids.join(say('、', ', '))) as [string, string];
  return [
    heading(say(`对比：${left} → ${right}`, `Changes: ${left} → ${right}`), 1),
    result.changes.length === 0
      ? paragraph(say('数据没有变化。', 'The data did not change.'))
      : bullets(result.changes.map((change) => `${change.path}: ${value(change.before)} → ${value(change.after)}`)),
    heading(say('对答案的影响', 'What it did to the answers')),
    result.answers.length === 0
      ? paragraph(say('答案没有变化。', 'No answer changed.'))
      : bullets(
          result.answers.map((answer) => `${answer.node} · ${question[answer.question]}: ${shown(answer.before)} → ${shown(answer.after)}`),
        ),
  ];
}

/** What a layer of the chains leaves out: how much of it, and which of the nodes left out or misjudged lose most. */
function layersDocument({ options, nodes, needs, answers }: CompareChainsResult, top: number, to: Speaker): Document {
  const { say } = to;
  const layer = { before: to.text(terms.origin[options.beforeLayer]), after: to.text(terms.origin[options.afterLayer]) };
  const fresh = new Set(nodes.added);
  const nameOf = (node: string) => to.fullName(node.includes('/') ? node : `${options.after[0]}/${node}`);
  const losses = answers
    .flatMap(({ question, node, before, after }) =>
      question === 'weak-links' ? [{ node, before: Number(before), after: Number(after) }] : [],
    )
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const left = losses.filter(({ node }) => fresh.has(node));
  const changed = losses.filter(({ node }) => !fresh.has(node));
  const counted = (shown: number, all: number) => (shown < all ? say(`（共 ${all} 个，列出 ${shown} 个）`, ` (${shown} of ${all})`) : '');
  const none = paragraph(say('没有。', 'None.'));
  return [
    heading(say(`对比两层：“${layer.before}”与全部`, `Two layers: “${layer.before}” against everything`), 1),
    paragraph(
      say(
        `只看“${layer.before}”这一层，看不到 ${nodes.added.length} 个节点、${needs.added.length} 项投入；其中 ${left.length} 个节点一旦失去，就有终端产品停产。`,
        `The layer “${layer.before}” alone leaves out ${nodes.added.length} nodes and ${needs.added.length} needs; the loss of ${left.length} of these nodes stops end products.`,
      ),
    ),
    heading(
      say('这一层没有、失去后损失最大的节点', 'Nodes left out whose loss costs most') + counted(Math.min(top, left.length), left.length),
    ),
    left.length === 0
      ? none
      : ordered(
          left.slice(0, top).map(({ node, after }) => ({
            text: say(`${nameOf(node)}：损失 ${to.percent(after)}`, `${nameOf(node)}: loss ${to.percent(after)}`),
            notes: [],
          })),
        ),
    heading(
      say('这一层有、补全投入后损失改变的节点', 'Nodes of the layer whose loss changes once all needs are seen') +
        counted(Math.min(top, changed.length), changed.length),
    ),
    changed.length === 0
      ? none
      : ordered(
          changed
            .slice(0, top)
            .map(({ node, before, after }) => ({ text: `${nameOf(node)}: ${to.percent(before)} → ${to.percent(after)}`, notes: [] })),
        ),
  ];
}
